import { type ModelName, modelNames } from '../../text/models.ts';
import type { Finding } from './difference.ts';
import { inStatement, inWordings, type Known } from './known.ts';

/** `gpt` of gpt5.2mini, `o` of o3: versions of one family are taken for one another. */
const family = ({ name }: Pick<ModelName, 'name'>) => /^[a-z-]+/u.exec(name)?.[0] ?? name;

/** The sentence says of a whole generation (GPT-5) what the statement says of one version of it (GPT-5.2), and no wording does. */
export function scopeDiffers(sentence: string, known: Known): Finding | null {
  const models = modelNames(sentence);
  if (models.length === 0) return null;
  const statement = inStatement(known, modelNames);
  const [named] = statement;
  if (!named || statement.some(({ name }) => name !== named.name)) return null;
  const alike = models.filter((model) => family(model) === family(named));
  const own = alike.find(({ name }) => name !== named.name && named.name.startsWith(`${name}.`));
  if (!own) return null;
  const wordings = inWordings(known, modelNames);
  if (alike.some(({ name }) => wordings.some((other) => other.name === name))) return null;
  return { kind: 'scope', article: { start: own.start, end: own.end }, record: { start: named.start, end: named.end } };
}

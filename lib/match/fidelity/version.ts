import { type ModelName, modelNames } from '../../text/models.ts';
import { amongTheSame } from './beside.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import type { Told } from './told.ts';

/** A version of a family of models, without its variant: gpt and 5.2 of gpt5.2mini. */
interface Version {
  readonly family: string;
  readonly version: string;
  readonly span: ModelName;
}

const written = /^([a-z-]+?)(\d+(?:\.\d+)?)/u;
/** What is compared with another, or follows it: `the successor to GPT-4`. */
const compared =
  /\b(?:successor (?:to|of)|after|beyond|than|over|from|since|following|before|until|unlike|like|versus|vs\.?) $|[比较超继自从到与和像]$|不如$|超越$/iu;
/** `5.2版本`, `version 5.2`: of the family that the statement speaks of. */
const bare = /(?<![\w.])\d\.\d{1,2}(?= ?版)|(?<=\bversion )\d\.\d{1,2}(?![\w.]|-?\d)/giu;

/** SB 1047: a name that is told by its number. */
const numbered = /\b([A-Z]{2,4})[ -]?(\d{2,4})(?![\w.]|-?\d)/gu;

function versionsIn(text: string, family: string): Version[] {
  const named = modelNames(text).flatMap((span) => {
    const [, family, version] = written.exec(span.name) ?? [];
    return family && version ? [{ family, version, span }] : [];
  });
  const laws = Array.from(text.matchAll(numbered), ({ 0: whole, 1: letters = '', 2: version = '', index }) => ({
    family: letters.toLowerCase(),
    version,
    span: { name: whole, start: index, end: index + whole.length },
  }));
  const others = Array.from(text.matchAll(bare), ({ 0: version, index }) => ({
    family,
    version,
    span: { name: version, start: index, end: index + version.length },
  }));
  return [
    ...named,
    ...[...laws, ...others].filter(
      ({ span }) => !named.some((one) => one.span.end > span.start && one.span.start < span.end),
    ),
  ];
}

/** GPT-5 is the generation of GPT-5.2: a matter of scope. */
const isOfOther = (a: Version, b: Version) =>
  (a.family === b.family && a.version.split('.')[0] !== b.version.split('.')[0]) ||
  (a.version.includes('.') && b.version.includes('.') && a.version !== b.version);

/**
 * The sentence has a version of a model that no wording has, where statement or wording have the statement's among the same
 * words, and lacks that. By itself another version is no difference: articles compare models.
 */
export function versionDiffers(sentence: Told, known: Known): Finding | null {
  const [first] = versionsIn(known.statement.folded, '');
  if (!first) return null;
  const read = ({ folded }: Told) => versionsIn(folded, first.family);
  const own = read(sentence);
  if (own.length === 0) return null;
  const isIn = (one: Version, list: readonly Version[]) =>
    list.some(({ family, version }) => family === one.family && version === one.version);
  const missing = read(known.statement).filter((one) => !isTold(one, sentence.folded));
  const texts = [known.statement, ...known.wordings].map((told) => ({ told, versions: read(told) }));
  for (const one of own) {
    if (texts.some(({ versions }) => isIn(one, versions))) continue;
    const isCompared = ({ folded }: Told, { span: { start } }: Version) =>
      compared.test(folded.slice(Math.max(0, start - 16), start));
    for (const rival of missing.filter((other) => isOfOther(one, other))) {
      const isThere = texts.some(({ told, versions }) =>
        versions.some(
          (other) =>
            isIn(other, [rival]) &&
            // From GPT-3 to GPT-4: what the claim compares as well.
            (!isCompared(sentence, one) || isCompared(told, other)) &&
            amongTheSame({ told: sentence, span: one.span }, { told, span: other.span }),
        ),
      );
      if (isThere) return { kind: 'number', article: placeOf(one), record: placeOf(rival) };
    }
  }
  return null;
}

/** Whether the text has the version, be it without its family: 4.5. */
const isTold = ({ version }: Version, text: string) =>
  new RegExp(`(?<![\\d.])${version.replace('.', '\\.')}(?!\\d|\\.\\d)`).test(text);

const placeOf = ({ span: { start, end } }: Version) => ({ start, end });

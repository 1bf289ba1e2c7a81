import type { Fault } from '../fault.ts';
import type { Pack } from '../record.ts';
import { danglingReferences } from '../references.ts';
import { contraries } from './contraries.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { languages } from './languages.ts';
import { outcomes } from './outcomes.ts';
import { relations } from './relations.ts';
import type { Report, Rule } from './rule.ts';
import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';
import { wordings } from './wordings.ts';

const rules: readonly Rule[] = [
  languages,
  dates,
  outcomes,
  relations,
  sources,
  wordings,
  contraries,
  vocabulary,
  duplicates,
];

export interface Checked {
  readonly pack: Pack;
  /** Record id → file below `assets/claims/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids that were once published and must never vanish. */
  readonly published: readonly string[];
  /** ISO date. */
  readonly today: string;
}

/** Everything that is wrong with our own base beyond its format. A newsroom's pack need not meet these rules. */
export function checkPack({ pack, files, published, today }: Checked): Fault[] {
  const faults: Fault[] = danglingReferences(pack);
  const report: Report = ({ level = 'error', ...fault }) => faults.push({ level, file: null, ...fault });
  for (const rule of rules) rule(pack, report, today);
  const alive = new Set(pack.claims.flatMap(({ id, aliases }) => [id, ...aliases]));
  for (const record of published.filter((id) => !alive.has(id))) {
    const remedy = 'Bring it back, or name it under aliases of the record that took its place.';
    report({ record, field: 'id', problem: 'was published and is gone', remedy });
  }
  const threads = new Set(pack.threads.map(({ id }) => id));
  const people = new Set(pack.people.map(({ id }) => id));
  const fileOf = ({ record, field }: Fault) => {
    if (record === null) return null;
    if (threads.has(record)) return `threads/${record}.yaml`;
    if (people.has(record)) return 'people.yaml';
    const file = files.get(record) ?? null;
    return field && /^(?:paraphrases|contraries)\./.test(field)
      ? (file?.replace('occasions/', 'wordings/') ?? null)
      : file;
  };
  return faults.map((fault) => ({ ...fault, file: fileOf(fault) }));
}

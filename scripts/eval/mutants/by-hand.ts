import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hash } from '../../../lib/match/index/hash.ts';
import { type Mutant, mutantKinds } from './mutants.ts';

/** Changes that someone made who read sentence and record, a line each: hash of the folded sentence, kind, words, words put in their place. */
const file = fileURLToPath(new URL('by-hand.tsv', import.meta.url));

interface Change {
  readonly kind: Mutant['kind'];
  readonly from: string;
  readonly to: string;
}

let changes: ReadonlyMap<string, readonly Change[]> | undefined;

function read(): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [key = '', name, from, to] = line.split('\t');
    const kind = mutantKinds.find((known) => known === name);
    if (!kind || !from || to === undefined) continue;
    found.set(key, [...(found.get(key) ?? []), { kind, from, to }]);
  }
  return found;
}

/** Mutants of a folded sentence that were made by hand; of most sentences there are some. */
export function handMade(text: string): Mutant[] {
  changes ??= read();
  const key = hash(text).toString(16).padStart(8, '0');
  return (changes.get(key) ?? [])
    .filter(({ from }) => text.includes(from))
    .map(({ kind, from, to }) => ({ kind, text: text.replace(from, () => to) }));
}

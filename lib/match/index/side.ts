import { fold } from '../../text/fold.ts';
import type { Bag, Script } from '../bag.ts';
import { checkOf } from '../fidelity/check.ts';
import { formOf } from '../form.ts';
import { namesOf, numbersOf } from '../names.ts';
import type { Side } from './card.ts';
import type { Inverted } from './inverted.ts';

/** One language of a claim, from its wordings (the statement first) and their bags; null where it has none. */
export function sideOf(
  statement: string | undefined,
  script: Script,
  wordings: readonly string[],
  bags: readonly Bag[],
  words: Inverted,
): Side | null {
  if (bags.length === 0) return null;
  const masks = new Map<number, number>();
  bags.forEach((bag, i) => {
    for (const term of bag.words) masks.set(term, ((masks.get(term) ?? 0) | (1 << i)) >>> 0);
  });
  const terms = new Uint32Array(masks.keys()).sort();
  const folded = fold(statement ?? '', null).text;
  return {
    statement: statement ?? '',
    terms,
    idf: Float32Array.from(terms, (term) => words.idf(term)),
    wordings: Uint32Array.from(terms, (term) => masks.get(term) as number),
    totals: Float32Array.from(bags, (bag) => bag.words.reduce((sum, term) => sum + words.idf(term), 0)),
    norms: Float32Array.from(bags, (bag) => Math.sqrt(bag.words.reduce((sum, term) => sum + words.idf(term) ** 2, 0))),
    names: namesOf(folded, script),
    numbers: numbersOf(folded),
    form: formOf(folded.toLowerCase(), script),
    check: checkOf(wordings, script),
  };
}

import { fold } from '../../text/fold.ts';
import type { Script } from '../bag.ts';
import { formOf } from '../form.ts';
import { namesOf, numbersOf } from '../names.ts';
import type { Side } from './card.ts';
import type { Inverted } from './inverted.ts';

/** One language of a claim, from the words of each of its wordings, the statement first; null where it has none. */
export function sideOf(
  statement: string | undefined,
  script: Script,
  bags: readonly Uint32Array[],
  words: Inverted,
): Side | null {
  if (bags.length === 0) return null;
  const masks = new Map<number, number>();
  bags.forEach((bag, i) => {
    for (const term of bag) masks.set(term, ((masks.get(term) ?? 0) | (1 << i)) >>> 0);
  });
  const terms = new Uint32Array(masks.keys()).sort();
  const idf = new Map(Array.from(terms, (term) => [term, words.idf(term)]));
  const sum = (bag: Uint32Array, of: (weight: number) => number) =>
    bag.reduce((total, term) => total + of(idf.get(term) as number), 0);
  const folded = fold(statement ?? '', null).text;
  return {
    terms,
    idf: Float32Array.from(terms, (term) => idf.get(term) as number),
    wordings: Uint32Array.from(terms, (term) => masks.get(term) as number),
    totals: Float32Array.from(bags, (bag) => sum(bag, (weight) => weight)),
    norms: Float32Array.from(bags, (bag) => Math.sqrt(sum(bag, (weight) => weight ** 2))),
    names: namesOf(folded, script),
    numbers: numbersOf(folded),
    form: formOf(folded.toLowerCase(), script),
  };
}

import { hash } from '../index/hash.ts';
import type { Term } from '../terms.ts';

const breaks = /[,.;:!?，。；：！？]/;

/** The claim's own words: terms of its wordings that are rare enough in the base to stand for it. */
export class ClaimTerms {
  readonly #weights: ReadonlyMap<number, number>;

  constructor(terms: Uint32Array, idf: Float32Array, least = 1.5) {
    this.#weights = new Map(
      Array.from(terms, (term, i) => [term, idf[i] as number] as const).filter(([, weight]) => weight >= least),
    );
  }

  has(term: string): boolean {
    return this.#weights.has(hash(term));
  }

  /** How many of them follow `from` within its clause. Pairs of Chinese characters overlap: each place counts once. */
  after(from: number, folded: string, terms: readonly Term[]): number {
    const stop = folded.slice(from).search(breaks);
    const to = stop < 0 ? folded.length : from + stop;
    let count = 0;
    let last = -1;
    for (const { term, start, end } of terms) {
      if (start < from || end > to || start < last || !this.has(term)) continue;
      count++;
      last = end;
    }
    return count;
  }
}

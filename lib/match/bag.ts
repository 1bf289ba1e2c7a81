import { languageOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { hash } from './index/hash.ts';
import { foldedTerms, gramsOf } from './terms.ts';

/** Which of the two indexes a text is looked up in. */
export type Script = 'en' | 'zh';

/** The distinct terms of a text. */
export interface Bag {
  /** Hashes of words, rising. */
  readonly words: Uint32Array;
  /** The first place of each word in the text. */
  readonly places: readonly Span[];
  /** Hashes of runs of characters, rising. */
  readonly grams: Uint32Array;
}

export const scriptOf = (text: string): Script => (languageOf(text) === 'en' ? 'en' : 'zh');

export function bagOf(text: string, script: Script): Bag {
  const { folded, terms, toSpan } = foldedTerms(text);
  const first = new Map<number, Span>();
  for (const { term, start, end } of terms) {
    const id = hash(term);
    if (!first.has(id)) first.set(id, { start, end });
  }
  const words = new Uint32Array(first.keys()).sort();
  return {
    words,
    places: Array.from(words, (word) => toSpan(first.get(word) as Span)),
    grams: new Uint32Array(new Set(Array.from(gramsOf(folded, script === 'zh'), hash))).sort(),
  };
}

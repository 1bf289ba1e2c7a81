import type { Folded } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { hash } from './index/hash.ts';
import { gramsOf, termsOf } from './terms.ts';

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

export function bagOf(text: Folded, script: Script): Bag {
  const first = new Map<number, Span>();
  for (const { term, start, end } of termsOf(text.text)) {
    const id = hash(term);
    if (!first.has(id)) first.set(id, { start, end });
  }
  const words = new Uint32Array(first.keys()).sort();
  return {
    words,
    places: Array.from(words, (word) => text.spanToOriginal(first.get(word) as Span)),
    grams: new Uint32Array(new Set(Array.from(gramsOf(text.text, script === 'zh'), hash))).sort(),
  };
}

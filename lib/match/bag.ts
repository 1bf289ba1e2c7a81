import type { Folded } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { hash } from './index/hash.ts';
import { eachGram, eachTerm } from './terms.ts';

/** Which of the two indexes a text is looked up in. */
export type Script = 'en' | 'zh';

/** The distinct terms of a text. */
export interface Bag {
  /** Hashes of words, rising. */
  readonly words: Uint32Array;
  /** Hashes of runs of characters, rising. */
  readonly grams: Uint32Array;
}

export const scriptOf = (text: string): Script => (languageOf(text) === 'en' ? 'en' : 'zh');

export const bagOf = ({ text }: Folded, script: Script): Bag => ({
  words: wordsOf(text),
  grams: gramsOf(text, script),
});

/** Hashes of a folded text's words, rising. */
export function wordsOf(folded: string): Uint32Array {
  const found: number[] = [];
  eachTerm(folded, (text, start, end) => found.push(hash(text, start, end)));
  return distinct(found);
}

function gramsOf(folded: string, script: Script): Uint32Array {
  const found: number[] = [];
  eachGram(folded, script === 'zh', (text, start, end) => found.push(hash(text, start, end)));
  return distinct(found);
}

/** Where each of some words (hashes) first stands, in the original of the folded text. */
export function placesOf(text: Folded, words: ReadonlySet<number>): Map<number, Span> {
  const first = new Map<number, Span>();
  eachTerm(text.text, (term, start, end, at, length) => {
    const id = hash(term, start, end);
    if (words.has(id) && !first.has(id)) first.set(id, text.spanToOriginal({ start: at, end: at + length }));
  });
  return first;
}

function distinct(hashes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
  return sorted.slice(0, count);
}

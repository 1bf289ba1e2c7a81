import type { Folded } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { eachOnce } from './each-once.ts';
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

export const bagOf = ({ text }: Pick<Folded, 'text'>, script: Script): Bag => ({
  words: wordsOf(text),
  grams: gramsOf(text, script),
});

/** Hashes of a folded text's words, rising. */
export function wordsOf(folded: string): Uint32Array {
  hashes.clear();
  eachTerm(folded, addHash);
  return hashes.distinct();
}

function gramsOf(folded: string, script: Script): Uint32Array {
  hashes.clear();
  eachGram(folded, script === 'zh', addHash);
  return hashes.distinct();
}

/** Hashes of one text's terms, gathered in an array that the next text uses again. */
class Hashes {
  #all = new Uint32Array(1 << 12);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  add(term: number): void {
    if (this.#count === this.#all.length) {
      const larger = new Uint32Array(2 * this.#count);
      larger.set(this.#all);
      this.#all = larger;
    }
    this.#all[this.#count++] = term;
  }

  /** Each once, rising. */
  distinct(): Uint32Array {
    return eachOnce(this.#all.subarray(0, this.#count));
  }
}

const hashes = new Hashes();
const addHash = (text: string, start: number, end: number): void => hashes.add(hash(text, start, end));

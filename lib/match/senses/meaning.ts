import { eachOnce } from '../each-once.ts';
import { hash } from '../index/hash.ts';
import { eachTerm } from '../terms.ts';
import { type Sense, sensesOf } from './senses.ts';

/** What a sentence's words stand for. */
export interface Meaning {
  /** Distinct, rising. */
  readonly senses: Uint32Array;
  /** For each of its words, in the order of the bag, which of the senses it has a part in. */
  readonly ofWords: readonly (readonly number[])[];
}

const none: number[] = [];

/** The terms of the text at hand; used anew by each call. */
const starts: number[] = [];
const ends: number[] = [];
const hashes: number[] = [];

function note(text: string, from: number, to: number, at: number, length: number): void {
  starts.push(at);
  ends.push(at + length);
  hashes.push(hash(text, from, to));
}

const byStart = (a: Sense, b: Sense) => a.start - b.start;

const distinct = (found: readonly Sense[]) => eachOnce(Uint32Array.from(found, ({ sense }) => sense));

/** What a folded text's words stand for: each once, rising. */
export const sensesIn = (folded: string): Uint32Array => distinct(sensesOf(folded));

/** Where a number stands in a rising list that has it. */
function placeIn(list: Uint32Array, wanted: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `words`: the hashes of the text's terms, each once, rising. */
export function meaningOf(folded: string, words: Uint32Array): Meaning {
  const found = sensesOf(folded).sort(byStart);
  const senses = distinct(found);
  const ofWords = new Array<number[]>(words.length).fill(none);
  starts.length = 0;
  ends.length = 0;
  hashes.length = 0;
  eachTerm(folded, note);
  let first = 0;
  for (let i = 0; i < found.length; i++) {
    const { sense, start, end } = found[i] as Sense;
    const place = placeIn(senses, sense);
    while (first < starts.length && (starts[first] as number) < start) first++;
    for (let k = first; k < starts.length && (starts[k] as number) < end; k++) {
      if ((ends[k] as number) > end) continue;
      const word = placeIn(words, hashes[k] as number);
      const own = ofWords[word] as number[];
      if (own === none) ofWords[word] = [place];
      else if (!own.includes(place)) own.push(place);
    }
  }
  return { senses, ofWords };
}

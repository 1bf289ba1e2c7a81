import { eachOnce } from '../each-once.ts';
import { hash } from '../index/hash.ts';
import { eachTerm } from '../terms.ts';
import { eachSense } from './senses.ts';

/** What a sentence's words stand for. */
export interface Meaning {
  /** Distinct, rising. */
  readonly senses: Uint32Array;
  /** Which of its words have a part in which of the senses, pair by pair: their places in the bag, and among the senses. */
  readonly words: Uint32Array;
  readonly parts: Uint32Array;
}

/** The terms of the text at hand, in order; used anew by each call, as all lists here. */
const starts: number[] = [];
const ends: number[] = [];
const hashes: number[] = [];

function noteTerm(text: string, from: number, to: number, at: number, length: number): void {
  starts.push(at);
  ends.push(at + length);
  hashes.push(hash(text, from, to));
}

/** Its senses, with where the words stand that they are those of. */
const found: number[] = [];
const froms: number[] = [];
const tos: number[] = [];

function noteSense(sense: number, start: number, end: number): void {
  found.push(sense);
  froms.push(start);
  tos.push(end);
}

/** Pairs of a word and a sense that it has a part in. */
const words: number[] = [];
const parts: number[] = [];

/** What a folded text's words stand for: each once, rising. */
export function sensesIn(folded: string): Uint32Array {
  found.length = froms.length = tos.length = 0;
  eachSense(folded, noteSense);
  return eachOnce(listOf(found));
}

/** The first place of a rising list whose number is not under this one. */
function placeIn(list: ArrayLike<number>, wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `bag`: the hashes of the text's terms, each once, rising. */
export function meaningOf(folded: string, bag: Uint32Array): Meaning {
  const senses = sensesIn(folded);
  starts.length = ends.length = hashes.length = 0;
  words.length = parts.length = 0;
  if (senses.length > 0) eachTerm(folded, noteTerm);
  for (let i = 0; i < found.length; i++) {
    const place = placeIn(senses, found[i] as number);
    const end = tos[i] as number;
    for (let k = placeIn(starts, froms[i] as number); k < starts.length && (starts[k] as number) < end; k++) {
      if ((ends[k] as number) > end) continue;
      words.push(placeIn(bag, hashes[k] as number));
      parts.push(place);
    }
  }
  return { senses, words: listOf(words), parts: listOf(parts) };
}

/** A loop, as `Uint32Array.from` takes many times as long. */
function listOf(numbers: readonly number[]): Uint32Array {
  const list = new Uint32Array(numbers.length);
  for (let i = 0; i < list.length; i++) list[i] = numbers[i] as number;
  return list;
}

import { maxWordings, type Side } from './index/card.ts';
import type { Meaning } from './senses/meaning.ts';

/** How sentence and wordings cover each other where a word also counts, for a little less, that another stands for. */
export interface Nearly {
  /** Of the sentence's words, what some wording has. */
  readonly sentence: number;
  /** The weight of its words that no wording has as they stand. */
  readonly gained: number;
  /** Of a wording's words, what the sentence has: of the best, the statement, on average. */
  readonly best: number;
  readonly statement: number;
  readonly mean: number;
  /** Harmonic mean of both shares for the best wording. */
  readonly dice: number;
}

/** What a word counts for that stands for another. */
const part = 0.8;

/** Sums by wording, used anew by each call: what the sentence covers of it, and it of the sentence. */
const ofWording = new Float64Array(maxWordings);
const ofSentence = new Float64Array(maxWordings);

function addTo(sums: Float64Array, wordings: number, weight: number): void {
  for (let mask = wordings; mask; mask &= mask - 1) {
    const wording = 31 - Math.clz32(mask & -mask);
    sums[wording] = (sums[wording] as number) + weight;
  }
}

/**
 * @param words where the sentence's words stand among those of the wordings, as `placesIn` gives it
 * @param weights their idf
 * @param senses the same of each of the sentence's senses
 */
export function nearly(
  words: Int32Array,
  weights: Float32Array,
  senses: Int32Array,
  meaning: Meaning,
  side: Side,
): Nearly {
  ofSentence.fill(0);
  ofWording.fill(0);
  meet(words.length, senses, meaning, side);
  const { wordings } = side;
  let [total, inside, gained] = [0, 0, 0];
  for (let i = 0; i < words.length; i++) {
    const weight = weights[i] as number;
    const place = words[i] as number;
    const held = place < 0 ? 0 : (wordings[place] as number);
    const near = nearTo[i] as number;
    total += weight;
    if (held !== 0) inside += weight;
    else if (near !== 0) {
      inside += part * weight;
      gained += weight;
    }
    addTo(ofSentence, held, weight);
    addTo(ofSentence, near & ~held, part * weight);
  }
  coverWordings(words, senses, side);
  const { totals } = side;
  let [best, sum, statement, dice] = [0, 0, 0, 0];
  for (let w = 0; w < totals.length; w++) {
    const share = (ofWording[w] as number) / Math.max(1e-6, totals[w] as number);
    const back = (ofSentence[w] as number) / Math.max(1e-6, total);
    if (w === 0) statement = share;
    best = Math.max(best, share);
    sum += share;
    dice = Math.max(dice, (2 * share * back) / Math.max(1e-6, share + back));
  }
  return {
    sentence: inside / Math.max(1e-6, total),
    gained,
    best,
    statement,
    mean: sum / Math.max(1, totals.length),
    dice,
  };
}

/** Of each of the sentence's words, which wordings have one that stands for the same: a bit each. */
let nearTo = new Int32Array(1 << 10);

function meet(count: number, senses: Int32Array, meaning: Meaning, { senses: { wordings } }: Side): void {
  if (count > nearTo.length) nearTo = new Int32Array(2 * count);
  nearTo.fill(0, 0, count);
  const { words, parts } = meaning;
  for (let i = 0; i < words.length; i++) {
    const sense = senses[parts[i] as number] as number;
    if (sense < 0) continue;
    const word = words[i] as number;
    nearTo[word] = (nearTo[word] as number) | (wordings[sense] as number);
  }
}

/** Marks the words of the claim at hand that the sentence has. */
let isCovered = new Uint8Array(1 << 12);

/** Sums up what of each wording the sentence has, as it stands or in other words. */
function coverWordings(words: Int32Array, senses: Int32Array, side: Side): void {
  const { wordings, idf, senseWords, senseWordEnds } = side;
  if (idf.length > isCovered.length) isCovered = new Uint8Array(2 * idf.length);
  isCovered.fill(0, 0, idf.length);
  const cover = (place: number, share: number) => {
    if (isCovered[place] === 1) return;
    isCovered[place] = 1;
    addTo(ofWording, wordings[place] as number, share * (idf[place] as number));
  };
  for (let i = 0; i < words.length; i++) if ((words[i] as number) >= 0) cover(words[i] as number, 1);
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i] as number;
    if (sense < 0) continue;
    const end = senseWordEnds[sense] as number;
    for (let at = sense === 0 ? 0 : (senseWordEnds[sense - 1] as number); at < end; at++)
      cover(senseWords[at] as number, part);
  }
}

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
 * @param terms the sentence's words, rising
 * @param weights their idf
 * @param words which wordings hold each of them, as `heldBy` gives it
 * @param senses the same of each of the sentence's senses
 */
export function nearly(
  terms: Uint32Array,
  weights: Float32Array,
  words: Uint32Array,
  senses: Uint32Array,
  meaning: Meaning,
  side: Side,
): Nearly {
  ofSentence.fill(0);
  ofWording.fill(0);
  let [total, inside, gained] = [0, 0, 0];
  for (let i = 0; i < words.length; i++) {
    const weight = weights[i] as number;
    const held = words[i] as number;
    const meant = meaning.ofWords[i] as readonly number[];
    let near = 0;
    for (let k = 0; k < meant.length; k++) near |= senses[meant[k] as number] as number;
    total += weight;
    if (held !== 0) inside += weight;
    else if (near !== 0) {
      inside += part * weight;
      gained += weight;
    }
    addTo(ofSentence, held, weight);
    addTo(ofSentence, near & ~held, part * weight);
  }
  coverWordings(terms, meaning, side);
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

/** Marks the senses of the sentence at hand. */
let isMeant = new Uint8Array(1 << 12);

/** Sums up what of each wording the sentence has, as it stands or in other words. */
function coverWordings(terms: Uint32Array, { senses: meant }: Meaning, side: Side): void {
  const last = meant[meant.length - 1] ?? 0;
  if (last >= isMeant.length) isMeant = new Uint8Array(2 * last);
  for (let i = 0; i < meant.length; i++) isMeant[meant[i] as number] = 1;
  const { terms: own, wordings, idf, termSenses, termSenseEnds } = side;
  for (let j = 0, i = 0, at = 0; j < own.length; j++) {
    const term = own[j] as number;
    while (i < terms.length && (terms[i] as number) < term) i++;
    const end = termSenseEnds[j] as number;
    let share = terms[i] === term ? 1 : 0;
    for (; at < end && share === 0; at++) if (isMeant[termSenses[at] as number] === 1) share = part;
    at = end;
    if (share > 0) addTo(ofWording, wordings[j] as number, share * (idf[j] as number));
  }
  for (let i = 0; i < meant.length; i++) isMeant[meant[i] as number] = 0;
}

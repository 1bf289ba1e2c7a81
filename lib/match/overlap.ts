import { maxWordings, type Wordings } from './index/card.ts';

/** How a sentence's terms and a claim's wordings cover each other; shares are weighted by idf. */
export interface Overlap {
  /** Of the sentence's terms, what some wording has. */
  readonly sentence: number;
  /** Of a wording's terms, what the sentence has: of the best, the statement, on average. */
  readonly best: number;
  readonly statement: number;
  readonly mean: number;
  /** Cosine with the best wording, a soft maximum over all, with the statement. */
  readonly cosine: number;
  readonly soft: number;
  readonly statementCosine: number;
  /** Harmonic mean of both shares for the best wording. */
  readonly dice: number;
  readonly shared: number;
  readonly rarest: number;
  /** The weight of the sentence's terms that no wording has. */
  readonly beyond: number;
}

const none: Overlap = {
  sentence: 0,
  best: 0,
  statement: 0,
  mean: 0,
  cosine: 0,
  soft: 0,
  statementCosine: 0,
  dice: 0,
  shared: 0,
  rarest: 0,
  beyond: 0,
};

const stride = 8;

/** Where each of a sentence's terms stands among those of a claim's wordings, or -1. Both rise. */
export function placesIn(terms: Uint32Array, own: Uint32Array): Int32Array {
  const places = new Int32Array(terms.length);
  for (let i = 0, j = 0; i < terms.length; i++) {
    const term = terms[i] as number;
    // A sentence has far fewer words than all wordings together.
    while ((own[j + stride] as number) < term) j += stride;
    while (j < own.length && (own[j] as number) < term) j++;
    places[i] = own[j] === term ? j : -1;
  }
  return places;
}

/** Sums by wording, used anew by each call: one call makes no garbage. */
const covered = new Float64Array(maxWordings);
const squared = new Float64Array(maxWordings);
/** What the last call of `gather` found. */
const sums = { total: 0, norm: 0, inside: 0, shared: 0, rarest: 0 };

function gather(places: Int32Array, weights: Float32Array, wordings: Uint32Array): void {
  covered.fill(0);
  squared.fill(0);
  let [total, norm, inside, shared, rarest] = [0, 0, 0, 0, 0];
  for (let i = 0; i < places.length; i++) {
    const weight = weights[i] as number;
    const place = places[i] as number;
    total += weight;
    norm += weight * weight;
    if (place < 0) continue;
    inside += weight;
    shared++;
    if (weight > rarest) rarest = weight;
    for (let mask = wordings[place] as number; mask; mask &= mask - 1) {
      const wording = 31 - Math.clz32(mask & -mask);
      covered[wording] = (covered[wording] as number) + weight;
      squared[wording] = (squared[wording] as number) + weight * weight;
    }
  }
  sums.total = total;
  sums.norm = Math.sqrt(norm);
  sums.inside = inside;
  sums.shared = shared;
  sums.rarest = rarest;
}

/** `places`: those of a sentence's terms, as `placesIn` gives them; `weights`: the idf of the same terms. */
export function overlap(places: Int32Array, weights: Float32Array, side: Wordings): Overlap {
  const count = side.totals.length;
  gather(places, weights, side.wordings);
  const { total, norm, inside, shared, rarest } = sums;
  if (count === 0 || shared === 0) return { ...none, beyond: total };
  let best = 0;
  let sum = 0;
  let cosine = 0;
  let exponents = 0;
  let dice = 0;
  for (let w = 0; w < count; w++) {
    const share = (covered[w] as number) / Math.max(1e-6, side.totals[w] as number);
    const angle = (squared[w] as number) / Math.max(1e-6, norm * (side.norms[w] as number));
    best = Math.max(best, share);
    sum += share;
    cosine = Math.max(cosine, angle);
    exponents += angle === 0 ? 1 : Math.exp(10 * angle);
    dice = Math.max(dice, (2 * (covered[w] as number)) / Math.max(1e-6, total + (side.totals[w] as number)));
  }
  return {
    sentence: inside / Math.max(1e-6, total),
    best,
    statement: (covered[0] as number) / Math.max(1e-6, side.totals[0] as number),
    mean: sum / count,
    cosine,
    soft: Math.log(exponents / count) / 10,
    statementCosine: (squared[0] as number) / Math.max(1e-6, norm * (side.norms[0] as number)),
    dice,
    shared,
    rarest,
    beyond: total - inside,
  };
}

/** How far a sentence's surroundings reach, on each side. */
const reach = 8;

/**
 * What each sentence of an article most likely states, and how much of the article goes to each occasion by that; a
 * sentence never counts for itself. In typed arrays: every candidate asks about the sentences around its own.
 */
export class Tally {
  /** Of each sentence the leading claim, or -1. */
  readonly docs: Int32Array;
  /** How likely that is, 0 to 1. */
  readonly weights: Float64Array;
  readonly #occasionOf: Uint32Array;
  readonly #occasions: Int32Array;
  readonly #byOccasion = new Map<number, number>();
  readonly #all: number;
  readonly #around: Float64Array;

  /** `occasionOf`: by claim. */
  constructor(docs: Int32Array, weights: Float64Array, occasionOf: Uint32Array) {
    this.docs = docs;
    this.weights = weights;
    this.#occasionOf = occasionOf;
    this.#occasions = docs.map((doc) => (doc < 0 ? -1 : (occasionOf[doc] as number)));
    let all = 0;
    for (let i = 0; i < docs.length; i++) {
      const [occasion, weight] = [this.#occasions[i] as number, weights[i] as number];
      if (occasion >= 0) this.#byOccasion.set(occasion, (this.#byOccasion.get(occasion) ?? 0) + weight);
      all += weight;
    }
    this.#all = all;
    this.#around = sumsAround(weights);
  }

  /** The weight of the claim's occasion in the whole article. */
  far(doc: number, at: number): number {
    const occasion = this.#occasionOf[doc] as number;
    const own = this.#occasions[at] === occasion ? (this.weights[at] as number) : 0;
    return (this.#byOccasion.get(occasion) ?? 0) - own;
  }

  /** The same in the surroundings. */
  near(doc: number, at: number): number {
    const [occasion, occasions, weights] = [this.#occasionOf[doc] as number, this.#occasions, this.weights];
    const end = Math.min(weights.length, at + reach + 1);
    let sum = 0;
    for (let i = Math.max(0, at - reach); i < end; i++) {
      if (occasions[i] === occasion && i !== at) sum += weights[i] as number;
    }
    return sum;
  }

  /** The weight of the whole article. */
  rest(at: number): number {
    return this.#all - (this.weights[at] as number);
  }

  /** The weight of the surroundings. */
  around(at: number): number {
    return this.#around[at] as number;
  }
}

/** Of each sentence the weight of those around it. */
function sumsAround(weights: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length);
  for (let at = 0; at < weights.length; at++) {
    const end = Math.min(weights.length, at + reach + 1);
    let sum = 0;
    for (let i = Math.max(0, at - reach); i < end; i++) if (i !== at) sum += weights[i] as number;
    sums[at] = sum;
  }
  return sums;
}

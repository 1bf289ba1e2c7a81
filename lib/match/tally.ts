/** What one sentence most likely states, and how likely. */
export interface Leader {
  readonly doc: number;
  readonly weight: number;
}

/** How much of an article goes to each occasion, by its sentences' leaders; a sentence never counts for itself. */
export class Tally {
  readonly leaders: readonly Leader[];
  readonly #occasions: Int32Array;
  readonly #sums = new Map<number, number>();
  readonly #all: number;

  /** `occasions`: of each claim. */
  constructor(leaders: readonly Leader[], occasions: Uint32Array) {
    this.leaders = leaders;
    this.#occasions = Int32Array.from(leaders, ({ doc }) => (doc < 0 ? -1 : (occasions[doc] as number)));
    let all = 0;
    leaders.forEach(({ weight }, i) => {
      const occasion = this.#occasions[i] as number;
      if (occasion >= 0) this.#sums.set(occasion, (this.#sums.get(occasion) ?? 0) + weight);
      all += weight;
    });
    this.#all = all;
  }

  /** The occasion's weight in the whole article, and its share. */
  far(occasion: number, at: number): { sum: number; share: number } {
    const own = this.leaders[at]?.weight ?? 0;
    const sum = (this.#sums.get(occasion) ?? 0) - (this.#occasions[at] === occasion ? own : 0);
    return { sum, share: sum / (this.#all - own + 0.5) };
  }

  /** The same for the sentences at most eight away. */
  near(occasion: number, at: number): { sum: number; share: number } {
    let sum = 0;
    let all = 0;
    for (let i = Math.max(0, at - 8); i <= Math.min(this.leaders.length - 1, at + 8); i++) {
      if (i === at) continue;
      const { weight } = this.leaders[i] as Leader;
      all += weight;
      if (this.#occasions[i] === occasion) sum += weight;
    }
    return { sum, share: sum / (all + 0.5) };
  }

  /** The weight of all other sentences. */
  rest(at: number): number {
    return this.#all - (this.leaders[at]?.weight ?? 0);
  }
}

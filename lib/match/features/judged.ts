import { Tally } from '../tally.ts';
import type { View } from '../view.ts';
import type { Pair } from './family.ts';

/** What probabilities of one sentence, or of one claim, come to. */
export interface Share {
  sum: number;
  best: number;
  second: number;
}

const countIn = (share: Share, chance: number): void => {
  share.sum += chance;
  if (chance > share.best) {
    share.second = share.best;
    share.best = chance;
  } else if (chance > share.second) share.second = chance;
};

/** How many sentences away one of the same block still counts. */
const reach = 12;

/** Stage 1's probabilities of an article's pairs, by sentence and by claim. */
export class Judged {
  /** The most likely claim of each sentence. */
  readonly tally: Tally;
  /** Of each sentence the pair that leads it. */
  readonly leaders: readonly (Pair | null)[];
  readonly sentences: readonly Share[];
  readonly claims: ReadonlyMap<number, Share>;
  /** Of each sentence the mean weight of the leaders at most three away. */
  readonly near: Float64Array;
  /** The same at most twelve away in its block. */
  readonly block: Float64Array;
  readonly #pairs: readonly Pair[];
  readonly #chances: Float32Array;
  /** Where each sentence's pairs begin; one more than there are sentences. */
  readonly #starts: Uint32Array;

  /** `pairs`: sentence by sentence. */
  constructor(pairs: readonly Pair[], chances: Float32Array, views: readonly View[], occasions: Uint32Array) {
    this.#pairs = pairs;
    this.#chances = chances;
    this.#starts = new Uint32Array(views.length + 1);
    this.near = new Float64Array(views.length);
    this.block = new Float64Array(views.length);
    const docs = new Int32Array(views.length).fill(-1);
    const weights = new Float64Array(views.length);
    const leaders = views.map((): Pair | null => null);
    const sentences = views.map((): Share => ({ sum: 0, best: 0, second: 0 }));
    const claims = new Map<number, Share>();
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] as Pair;
      const chance = chances[i] as number;
      const claim = claims.get(pair.doc) ?? { sum: 0, best: 0, second: 0 };
      claims.set(pair.doc, claim);
      countIn(claim, chance);
      countIn(sentences[pair.at] as Share, chance);
      this.#starts[pair.at + 1] = i + 1;
      if (chance <= (weights[pair.at] as number)) continue;
      docs[pair.at] = pair.doc;
      weights[pair.at] = chance;
      leaders[pair.at] = pair;
    }
    this.sentences = sentences;
    this.claims = claims;
    this.leaders = leaders;
    this.tally = new Tally(docs, weights, occasions);
    for (let at = 0; at < views.length; at++) {
      // The pairs of a sentence that has none end where those before it end.
      this.#starts[at + 1] ||= this.#starts[at] as number;
      this.#lookAround(at, views);
    }
  }

  /** The probability of a claim in a sentence; 0 where it is no candidate, or there is no such sentence. */
  chance(at: number, doc: number): number {
    if (at < 0 || at >= this.leaders.length) return 0;
    const end = this.#starts[at + 1] as number;
    for (let i = this.#starts[at] as number; i < end; i++) {
      if (this.#pairs[i]?.doc === doc) return this.#chances[i] as number;
    }
    return 0;
  }

  /** How many claims are more likely in a sentence. */
  above(at: number, chance: number): number {
    const end = this.#starts[at + 1] as number;
    let count = 0;
    for (let i = this.#starts[at] as number; i < end; i++) if ((this.#chances[i] as number) > chance) count++;
    return count;
  }

  #lookAround(at: number, views: readonly View[]): void {
    const { weights } = this.tally;
    const own = views[at]?.sentence.block;
    const end = Math.min(views.length, at + reach + 1);
    let [near, block, count] = [0, 0, 0];
    for (let i = Math.max(0, at - reach); i < end; i++) {
      if (i === at) continue;
      const weight = weights[i] as number;
      if (Math.abs(i - at) <= 3) near += weight / 6;
      if (views[i]?.sentence.block !== own) continue;
      block += weight;
      count++;
    }
    this.near[at] = near;
    this.block[at] = block / Math.max(1, count);
  }
}

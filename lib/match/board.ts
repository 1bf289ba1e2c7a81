import { impactUnit } from './index/weight.ts';
import type { Lexicon } from './lexicon.ts';

/** A claim that a sentence may state. Scores are shares of the most that the sentence's terms could give. */
export interface Hit {
  readonly doc: number;
  readonly words: number;
  readonly grams: number;
  /** The mean of both, by which hits are ordered. */
  readonly score: number;
}

/** Postings read for one sentence in one space; its commonest terms are left out beyond that. */
const budget = 60_000;

/** Where the postings of one query are summed up, claim by claim. */
export class Board {
  readonly #words: Float32Array;
  /** Of words and runs of characters together. */
  readonly #both: Float32Array;
  /** The best claims so far and their scores, falling. */
  readonly #bestDocs: Uint32Array;
  readonly #bestScores: Float32Array;

  /** @param claims of the base @param kept hits that a query gets at most */
  constructor(claims: number, kept: number) {
    this.#words = new Float32Array(claims);
    this.#both = new Float32Array(claims);
    this.#bestDocs = new Uint32Array(kept);
    this.#bestScores = new Float32Array(kept);
  }

  /** The best claims for a query's words and runs of characters, best first. */
  hits(words: Postings, grams: Postings): Hit[] {
    this.#words.fill(0);
    sumUp(words, this.#words);
    this.#both.set(this.#words);
    sumUp(grams, this.#both);
    return this.#best();
  }

  #best(): Hit[] {
    const [words, both, docs, scores] = [this.#words, this.#both, this.#bestDocs, this.#bestScores];
    const kept = docs.length;
    let count = 0;
    let floor = 0;
    for (let doc = 0; doc < both.length; doc++) {
      const score = both[doc] as number;
      // Of equals the first stays ahead.
      if (score <= floor) continue;
      let at = count < kept ? count++ : kept - 1;
      for (; at > 0 && (scores[at - 1] as number) < score; at--) {
        scores[at] = scores[at - 1] as number;
        docs[at] = docs[at - 1] as number;
      }
      scores[at] = score;
      docs[at] = doc;
      if (count === kept) floor = scores[kept - 1] as number;
    }
    const hits: Hit[] = [];
    for (let i = 0; i < count; i++) {
      const doc = docs[i] as number;
      const [share, score] = [words[doc] as number, scores[i] as number];
      hits.push({ doc, words: share, grams: score - share, score: score / 2 });
    }
    return hits;
  }
}

/** A query's terms in one space. */
interface Postings {
  readonly lexicon: Lexicon;
  readonly terms: Uint32Array;
}

/** Adds the postings to the claims' sums, as shares of the most that they could come to. */
function sumUp({ lexicon: { weights, starts, counts, pool }, terms }: Postings, into: Float32Array): void {
  const { docs, impacts } = pool;
  let most = 0;
  let size = 0;
  for (let i = 0; i < terms.length; i++) {
    most += weights[terms[i] as number] as number;
    size += counts[terms[i] as number] as number;
  }
  const weightOf = (term: number) => weights[term] as number;
  const order = size > budget ? terms.slice().sort((a, b) => weightOf(b) - weightOf(a)) : terms;
  let left = budget;
  for (let t = 0; t < order.length; t++) {
    const term = order[t] as number;
    left -= counts[term] as number;
    if (left < 0) break;
    const unit = ((weights[term] as number) * impactUnit) / most;
    const start = starts[term] as number;
    const end = start + (counts[term] as number);
    for (let i = start; i < end; i++) {
      const doc = docs[i] as number;
      into[doc] = (into[doc] as number) + unit * (impacts[i] as number);
    }
  }
}

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
  readonly #grams: Float32Array;
  /** The best claims so far and their scores, falling. */
  readonly #bestDocs: Uint32Array;
  readonly #bestScores: Float32Array;

  /** @param claims of the base @param kept hits that a query gets at most */
  constructor(claims: number, kept: number) {
    this.#words = new Float32Array(claims);
    this.#grams = new Float32Array(claims);
    this.#bestDocs = new Uint32Array(kept);
    this.#bestScores = new Float32Array(kept);
  }

  /** Adds the postings of a query's terms in one space; gives the most that they could come to. */
  add(kind: 'words' | 'grams', { weights, starts, counts, pool }: Lexicon, terms: Uint32Array): number {
    const into = kind === 'words' ? this.#words : this.#grams;
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
      const unit = (weights[term] as number) * impactUnit;
      const start = starts[term] as number;
      const end = start + (counts[term] as number);
      for (let i = start; i < end; i++) {
        const doc = docs[i] as number;
        into[doc] = (into[doc] as number) + unit * (impacts[i] as number);
      }
    }
    return most;
  }

  /** The best claims, best first; scores are shares of the most that words and grams could come to. */
  best(mostWords: number, mostGrams: number): Hit[] {
    const [words, grams, docs, scores] = [this.#words, this.#grams, this.#bestDocs, this.#bestScores];
    const kept = docs.length;
    // Dividing takes most of the time: most claims are seen to fall short without, by a little more than rounding gives.
    const [perWord, perGram] = [1.00001 / mostWords, 1.00001 / mostGrams];
    let count = 0;
    let floor = 0;
    for (let doc = 0; doc < words.length; doc++) {
      if ((words[doc] as number) * perWord + (grams[doc] as number) * perGram <= floor) continue;
      const score = Math.fround((words[doc] as number) / mostWords + (grams[doc] as number) / mostGrams);
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
      hits.push({
        doc,
        words: (words[doc] as number) / mostWords,
        grams: (grams[doc] as number) / mostGrams,
        score: (scores[i] as number) / 2,
      });
    }
    return hits;
  }

  clear(): void {
    this.#words.fill(0);
    this.#grams.fill(0);
  }
}

import type { Bag, Script } from './bag.ts';
import { type PackIndex, type Space, spaces } from './index/reader.ts';
import { impactUnit } from './index/weight.ts';
import { Lexicon } from './lexicon.ts';

/** A claim that a sentence may state. Scores are shares of the most that the sentence's terms could give. */
export interface Hit {
  readonly doc: number;
  readonly words: number;
  readonly grams: number;
  /** The mean of both, by which hits are ordered. */
  readonly score: number;
}

/** How many hits a sentence keeps: the first few become candidates, the rest only tell its neighbours. */
export const hitsKept = 24;
/** Postings read for one sentence in one space; its commonest terms are left out beyond that. */
const budget = 60_000;
/** Blocks held at one time while the postings of a text's terms are taken from them. */
const blocksAtOnce = 400;

interface Query {
  readonly script: Script;
  readonly bag: Bag;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** The idf of each of the query's words, in the order of its bag. */
  readonly weights: Float32Array;
  /** Their sum. */
  readonly weight: number;
  readonly rivals: Rivals;
}

/** How the best hits of a sentence stand to each other. */
export interface Rivals {
  readonly best: number;
  readonly second: number;
  readonly mean: number;
  readonly spread: number;
}

/** How many of a sentence's own hits are looked at. */
export const candidatesKept = 8;

function rivalsOf(hits: readonly Hit[]): Rivals {
  const count = Math.min(candidatesKept, hits.length);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < count; i++) sum += (hits[i] as Hit).score;
  const mean = sum / Math.max(1, count);
  for (let i = 0; i < count; i++) squares += ((hits[i] as Hit).score - mean) ** 2;
  return {
    best: hits[0]?.score ?? 0,
    second: hits[1]?.score ?? 0,
    mean,
    spread: Math.sqrt(squares / Math.max(1, count)),
  };
}

/** The best claims for each query, best first. Reads the blocks that the queries' terms fall into, once. */
export async function retrieve(queries: readonly Query[], index: PackIndex, kept = hitsKept): Promise<Found[]> {
  const { documents, claims } = index.head;
  const lexicons = Object.fromEntries(
    spaces.map((space) => [space, new Lexicon(documents[space], termsIn(queries, space))]),
  ) as Record<Space, Lexicon>;
  const known = queries.map(({ script, bag }) => ({
    words: lexicons[`${script}.words`].numbersOf(bag.words),
    grams: lexicons[`${script}.grams`].numbersOf(bag.grams),
  }));
  await readPostings(lexicons, index);
  const board = new Board(claims);
  return queries.map(({ script }, at) => {
    const { words, grams } = known[at] as (typeof known)[number];
    const lexicon = lexicons[`${script}.words`];
    // Plain loops here and below: most of an article is looked up before anything of this is compiled.
    const weights = new Float32Array(words.length);
    let weight = 0;
    for (let i = 0; i < weights.length; i++) {
      weights[i] = lexicon.weights[words[i] as number] as number;
      weight += weights[i] as number;
    }
    const mostWords = board.add('words', lexicon, words) || 1;
    const mostGrams = board.add('grams', lexicons[`${script}.grams`], grams) || 1;
    const hits = board.best(kept, mostWords, mostGrams);
    board.clear();
    return { hits, weights, weight, rivals: rivalsOf(hits) };
  });
}

function termsIn(queries: readonly Query[], space: Space): number {
  const [script, kind] = space.split('.') as [Script, 'words' | 'grams'];
  return queries.reduce((sum, query) => sum + (query.script === script ? query.bag[kind].length : 0), 0);
}

/** Where the postings of one query are summed up. */
class Board {
  readonly #words: Float32Array;
  readonly #grams: Float32Array;
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;
  readonly #seen: Uint8Array;
  #count = 0;

  constructor(claims: number) {
    this.#words = new Float32Array(claims);
    this.#grams = new Float32Array(claims);
    this.#scores = new Float32Array(claims);
    this.#touched = new Uint32Array(claims);
    this.#seen = new Uint8Array(claims);
  }

  /** Adds the postings of a query's terms in one space; gives the most that they could come to. */
  add(kind: 'words' | 'grams', { weights, starts, counts, pool }: Lexicon, terms: Uint32Array): number {
    const into = kind === 'words' ? this.#words : this.#grams;
    const [seen, touched] = [this.#seen, this.#touched];
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
    let count = this.#count;
    for (let t = 0; t < order.length; t++) {
      const term = order[t] as number;
      left -= counts[term] as number;
      if (left < 0) break;
      const unit = (weights[term] as number) * impactUnit;
      const start = starts[term] as number;
      const end = start + (counts[term] as number);
      for (let i = start; i < end; i++) {
        const doc = docs[i] as number;
        if (seen[doc] === 0) {
          seen[doc] = 1;
          touched[count++] = doc;
        }
        into[doc] = (into[doc] as number) + unit * (impacts[i] as number);
      }
    }
    this.#count = count;
    return most;
  }

  /** The best claims, best first; scores are shares of the most that words and grams could come to. */
  best(kept: number, mostWords: number, mostGrams: number): Hit[] {
    const [words, grams, scores] = [this.#words, this.#grams, this.#scores.subarray(0, this.#count)];
    for (let i = 0; i < scores.length; i++) {
      const doc = this.#touched[i] as number;
      scores[i] = (words[doc] as number) / mostWords + (grams[doc] as number) / mostGrams;
    }
    const floor = floorOf(scores, kept);
    const hits: Hit[] = [];
    for (let i = 0; i < scores.length; i++) {
      const score = scores[i] as number;
      if (score < floor) continue;
      const doc = this.#touched[i] as number;
      hits.push({
        doc,
        words: (words[doc] as number) / mostWords,
        grams: (grams[doc] as number) / mostGrams,
        score: score / 2,
      });
    }
    return hits.sort((a, b) => b.score - a.score || a.doc - b.doc).slice(0, kept);
  }

  clear(): void {
    for (let i = 0; i < this.#count; i++) {
      const doc = this.#touched[i] as number;
      this.#words[doc] = 0;
      this.#grams[doc] = 0;
      this.#seen[doc] = 0;
    }
    this.#count = 0;
  }
}

/** Scores lie between 0 and 2. */
const steps = 512;
const counts = new Uint32Array(steps + 1);

/** A score that the `kept` best reach, and few others: by counting, since sorting them all is most of the work. */
function floorOf(scores: Float32Array, kept: number): number {
  if (scores.length <= kept) return 0;
  counts.fill(0);
  for (let i = 0; i < scores.length; i++) counts[Math.min(steps, ((scores[i] as number) * steps) / 2) | 0]!++;
  let left = kept;
  for (let step = steps; step >= 0; step--) {
    left -= counts[step] as number;
    if (left <= 0) return (2 * step) / steps;
  }
  return 0;
}

/** Reads the postings of all terms, block by block. */
async function readPostings(lexicons: Record<Space, Lexicon>, index: PackIndex): Promise<void> {
  const wanted: { space: Space; bucket: number; terms: number[] }[] = [];
  for (const space of spaces) {
    lexicons[space].seal();
    for (const [bucket, terms] of lexicons[space].byBucket(index.head.buckets[space])) {
      wanted.push({ space, bucket, terms });
    }
  }
  for (let at = 0; at < wanted.length; at += blocksAtOnce) {
    const some = wanted.slice(at, at + blocksAtOnce);
    const blocks = await index.blocks(some);
    for (const [i, { space, terms }] of some.entries()) {
      const block = blocks[i];
      if (block) lexicons[space].read(block, terms);
    }
  }
}

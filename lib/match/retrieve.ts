import type { Bag, Script } from './bag.ts';
import { decodePostings, type Postings } from './index/postings.ts';
import type { PackIndex, Space } from './index/reader.ts';
import { idf, impactUnit } from './index/weight.ts';

/** A claim that a sentence may state. Scores are shares of the most that the sentence's terms could give. */
export interface Hit {
  readonly doc: number;
  readonly words: number;
  readonly grams: number;
  /** The mean of both, by which hits are ordered. */
  readonly score: number;
}

/** How many hits a sentence keeps: the first few become candidates, the rest only tell its neighbours. */
export const hitsKept = 48;
/** Postings read for one sentence in one space; its commonest terms are left out beyond that. */
const budget = 60_000;

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
}

/** The best claims for each query, best first. Reads the blocks that the queries' terms fall into, once. */
export async function retrieve(queries: readonly Query[], index: PackIndex): Promise<Found[]> {
  const { head } = index;
  const lookup = await loadTerms(queries, index);
  const words = new Float32Array(head.claims);
  const grams = new Float32Array(head.claims);
  const touched = new Uint32Array(head.claims);
  const seen = new Uint8Array(head.claims);
  return queries.map(({ script, bag }) => {
    let count = 0;
    const weights = new Float32Array(bag.words.length);
    const add = (into: Float32Array, space: Space, terms: Uint32Array, keep: Float32Array | null): number => {
      const found: Weighted[] = [];
      let most = 0;
      const unknown = idf(head.documents[space], 0);
      const known = lookup[space];
      for (let i = 0; i < terms.length; i++) {
        const entry = known.get(terms[i] as number);
        const weight = entry?.weight ?? unknown;
        most += weight;
        if (keep) keep[i] = weight;
        if (entry) found.push(entry);
      }
      found.sort((a, b) => b.weight - a.weight);
      let left = budget;
      for (const { weight, postings } of found) {
        const { docs, impacts } = postings;
        left -= docs.length;
        if (left < 0) break;
        const unit = weight * impactUnit;
        for (let i = 0; i < docs.length; i++) {
          const doc = docs[i] as number;
          if (seen[doc] === 0) {
            seen[doc] = 1;
            touched[count++] = doc;
          }
          into[doc] = (into[doc] as number) + unit * (impacts[i] as number);
        }
      }
      return most;
    };
    const mostWords = add(words, `${script}.words`, bag.words, weights) || 1;
    const mostGrams = add(grams, `${script}.grams`, bag.grams, null) || 1;
    const hits = best(touched.subarray(0, count), words, grams, mostWords, mostGrams);
    for (let i = 0; i < count; i++) {
      const doc = touched[i] as number;
      words[doc] = 0;
      grams[doc] = 0;
      seen[doc] = 0;
    }
    return { hits, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
  });
}

/** The `hitsKept` best of the touched documents. */
function best(
  docs: Uint32Array,
  words: Float32Array,
  grams: Float32Array,
  mostWords: number,
  mostGrams: number,
): Hit[] {
  const scores = new Float32Array(docs.length);
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] as number;
    scores[i] = (words[doc] as number) / mostWords + (grams[doc] as number) / mostGrams;
  }
  const floor = floorOf(scores);
  const hits: Hit[] = [];
  for (let i = 0; i < docs.length; i++) {
    const score = scores[i] as number;
    if (score < floor) continue;
    const doc = docs[i] as number;
    hits.push({
      doc,
      words: (words[doc] as number) / mostWords,
      grams: (grams[doc] as number) / mostGrams,
      score: score / 2,
    });
  }
  return hits.sort((a, b) => b.score - a.score || a.doc - b.doc).slice(0, hitsKept);
}

/** Scores lie between 0 and 2. */
const steps = 512;
const counts = new Uint32Array(steps + 1);

/** A score that the `hitsKept` best reach, and few others: by counting, since sorting them all is most of the work. */
function floorOf(scores: Float32Array): number {
  if (scores.length <= hitsKept) return 0;
  counts.fill(0);
  for (const score of scores) counts[Math.min(steps, (score * steps) / 2) | 0]!++;
  let left = hitsKept;
  for (let step = steps; step >= 0; step--) {
    left -= counts[step] as number;
    if (left <= 0) return (2 * step) / steps;
  }
  return 0;
}

/** A term's postings, with its idf. */
interface Weighted {
  readonly weight: number;
  readonly postings: Postings;
}

/** Reads all blocks that the queries need: the postings of their terms. */
async function loadTerms(queries: readonly Query[], index: PackIndex): Promise<Record<Space, Map<number, Weighted>>> {
  const wanted = new Map<string, { space: Space; bucket: number; terms: Set<number> }>();
  for (const { script, bag } of queries) {
    for (const kind of ['words', 'grams'] as const) {
      const space: Space = `${script}.${kind}`;
      for (const term of bag[kind]) {
        const bucket = term % index.head.buckets[space];
        const name = `${space}:${bucket}`;
        const entry = wanted.get(name);
        if (entry) entry.terms.add(term);
        else wanted.set(name, { space, bucket, terms: new Set([term]) });
      }
    }
  }
  const list = [...wanted.values()];
  const blocks = await index.blocks(list);
  const found: Record<Space, Map<number, Weighted>> = {
    'en.words': new Map(),
    'en.grams': new Map(),
    'zh.words': new Map(),
    'zh.grams': new Map(),
  };
  list.forEach(({ space, terms }, i) => {
    const block = blocks[i];
    if (!block) return;
    for (const term of terms) {
      const postings = decodePostings(block, term);
      if (postings) {
        const weight = idf(index.head.documents[space], postings.docs.length);
        found[space].set(term, { weight, postings });
      }
    }
  });
  return found;
}

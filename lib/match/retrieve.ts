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
      const found: { weight: number; postings: Postings }[] = [];
      let most = 0;
      terms.forEach((term, i) => {
        const postings = lookup(space, term);
        const weight = idf(head.documents[space], postings?.docs.length ?? 0);
        most += weight;
        if (keep) keep[i] = weight;
        if (postings) found.push({ weight, postings });
      });
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
    return { hits, weights };
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
  const scores = Float32Array.from(
    docs,
    (doc) => (words[doc] as number) / mostWords + (grams[doc] as number) / mostGrams,
  );
  let floor = 0;
  if (docs.length > hitsKept) floor = scores.slice().sort()[docs.length - hitsKept] as number;
  const hits: Hit[] = [];
  docs.forEach((doc, i) => {
    if ((scores[i] as number) < floor) return;
    hits.push({
      doc,
      words: (words[doc] as number) / mostWords,
      grams: (grams[doc] as number) / mostGrams,
      score: (scores[i] as number) / 2,
    });
  });
  return hits.sort((a, b) => b.score - a.score || a.doc - b.doc).slice(0, hitsKept);
}

/** Reads all blocks that the queries need, and returns a function that finds a term's postings in them. */
async function loadTerms(queries: readonly Query[], index: PackIndex) {
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
  const found: Record<Space, Map<number, Postings>> = {
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
      if (postings) found[space].set(term, postings);
    }
  });
  return (space: Space, term: number): Postings | undefined => found[space].get(term);
}

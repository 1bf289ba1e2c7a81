import type { Bag, Script } from './bag.ts';
import { Board, type Hit } from './board.ts';
import { type PackIndex, type Space, spaces } from './index/reader.ts';
import { Lexicon } from './lexicon.ts';

/** How many hits a sentence keeps: the first few become candidates, the rest only tell its neighbours. */
export const hitsKept = 12;
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
export const candidatesKept = 4;

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
  const board = new Board(claims, kept);
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
    const hits = board.hits({ lexicon, terms: words }, { lexicon: lexicons[`${script}.grams`], terms: grams });
    return { hits, weights, weight, rivals: rivalsOf(hits) };
  });
}

function termsIn(queries: readonly Query[], space: Space): number {
  const [script, kind] = space.split('.') as [Script, 'words' | 'grams'];
  return queries.reduce((sum, query) => sum + (query.script === script ? query.bag[kind].length : 0), 0);
}

/** Reads the postings of all terms, block by block. */
async function readPostings(lexicons: Record<Space, Lexicon>, index: PackIndex): Promise<void> {
  const wanted: { space: Space; bucket: number; terms: number[] }[] = [];
  for (const space of spaces) {
    lexicons[space].seal();
    lexicons[space].byBucket(index.head.buckets[space]).forEach((terms, bucket) => {
      if (terms.length > 0) wanted.push({ space, bucket, terms });
    });
  }
  for (let at = 0; at < wanted.length; at += blocksAtOnce) {
    const some = wanted.slice(at, at + blocksAtOnce);
    const blocks = await index.blocks(some);
    for (const space of spaces) {
      const own = some.flatMap(({ terms, ...wanted }, i) => {
        const block = blocks[i];
        return block && wanted.space === space ? [{ block, terms }] : [];
      });
      lexicons[space].read(own);
    }
  }
}

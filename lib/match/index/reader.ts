import type { CardChunk } from './card.ts';
import type { PostingBlock } from './postings.ts';

/** The four inverted indexes: words and character grams, of English and of Chinese. */
export const spaces = ['en.words', 'en.grams', 'zh.words', 'zh.grams'] as const;
export type Space = (typeof spaces)[number];

/** A person of the base, as names in articles and speaker labels are resolved to them. */
export interface Speaker {
  readonly id: string;
  /** Folded forms of the name. */
  readonly names: readonly string[];
}

/** The part of an index that every article needs. */
export interface IndexHead {
  /** The format of the rows: an index of another format is built anew. */
  readonly format: 1;
  /** Claims in the index; a claim's number is its place in the base. */
  readonly claims: number;
  /** Claims that have a text in each space's language. */
  readonly documents: Readonly<Record<Space, number>>;
  /** Buckets per space, a power of two. */
  readonly buckets: Readonly<Record<Space, number>>;
  readonly speakers: readonly Speaker[];
}

/**
 * Reads an index from wherever it is kept. Rows are plain objects of typed arrays, so that IndexedDB stores them as
 * they are; an article reads the head, the blocks its terms fall into, and the cards of its candidates.
 */
export interface IndexReader {
  head(): Promise<IndexHead>;
  postings(keys: readonly string[]): Promise<readonly (PostingBlock | undefined)[]>;
  cards(chunks: readonly number[]): Promise<readonly CardChunk[]>;
}

/** Everything that is written for a base. */
export interface IndexRows {
  readonly head: IndexHead;
  readonly postings: ReadonlyMap<string, PostingBlock>;
  readonly cards: readonly CardChunk[];
}

export const blockKey = (space: Space, bucket: number): string => `${space}:${bucket}`;

/** Reads rows that are held in memory. */
export function memoryReader(rows: IndexRows): IndexReader {
  return {
    head: async () => rows.head,
    postings: async (keys) => keys.map((key) => rows.postings.get(key)),
    cards: async (chunks) => chunks.map((chunk) => rows.cards[chunk] as CardChunk),
  };
}

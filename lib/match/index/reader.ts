import type { Person } from '../../claims/record.ts';
import type { Card } from './card.ts';
import type { PostingBlock } from './postings.ts';

/** The four inverted indexes: words and character grams, of English and of Chinese. */
export const spaces = ['en.words', 'en.grams', 'zh.words', 'zh.grams'] as const;
export type Space = (typeof spaces)[number];

/** A person of the base, as names in articles and speaker labels are resolved to them. */
export interface Speaker {
  readonly id: string;
  readonly kind: Person['kind'];
  /** The organisation that the person speaks for. */
  readonly of: string | null;
  /** Folded forms of the name, in small letters. */
  readonly names: readonly string[];
}

/** The part of a pack's index that every article needs. */
export interface IndexHead {
  /** Claims in the index; a claim's number is its place in the pack. */
  readonly claims: number;
  /** Claims that have a text in each space's language. */
  readonly documents: Readonly<Record<Space, number>>;
  /** Buckets of each space. */
  readonly buckets: Readonly<Record<Space, number>>;
  readonly speakers: readonly Speaker[];
}

/**
 * A stored index: rows by key, pack by pack, as the claim base keeps them. An article reads the head, then the blocks
 * that its terms fall into, then the cards of its candidates.
 */
export interface IndexReader {
  readIndex(
    keys: readonly string[],
  ): Promise<readonly { readonly pack: string; readonly rows: ReadonlyMap<string, unknown> }[]>;
}

export interface IndexRow {
  readonly key: string;
  readonly value: unknown;
}

/** Cards are kept a chunk a row: few reads, little waste. */
export const cardsPerRow = 32;

/** Changes when the same pack would give other rows. An index of another version has another head, so it is not found. */
export const indexVersion = '2';

/** Keys of rows. */
export const keys = {
  head: `head:${indexVersion}`,
  block: (space: Space, bucket: number): string => `${space}:${bucket}`,
  cards: (doc: number): string => `cards:${Math.floor(doc / cardsPerRow)}`,
} as const;

/** One pack's part of a reader. */
export class PackIndex {
  readonly pack: string;
  readonly head: IndexHead;
  readonly #reader: IndexReader;

  private constructor(pack: string, head: IndexHead, reader: IndexReader) {
    this.pack = pack;
    this.head = head;
    this.#reader = reader;
  }

  /** The packs that have an index. */
  static async open(reader: IndexReader): Promise<PackIndex[]> {
    const packs = await reader.readIndex([keys.head]);
    return packs.flatMap(({ pack, rows }) => {
      const head = rows.get(keys.head) as IndexHead | undefined;
      return head ? [new PackIndex(pack, head, reader)] : [];
    });
  }

  /** The blocks of these buckets; a bucket without terms has none. */
  async blocks(wanted: readonly { space: Space; bucket: number }[]): Promise<(PostingBlock | undefined)[]> {
    const names = wanted.map(({ space, bucket }) => keys.block(space, bucket));
    const rows = await this.#rows(names);
    return names.map((name) => rows.get(name) as PostingBlock | undefined);
  }

  /** Finds the cards of these claims. */
  async cards(docs: Iterable<number>): Promise<(doc: number) => Card> {
    const rows = await this.#rows([...new Set(Array.from(docs, keys.cards))]);
    return (doc) => (rows.get(keys.cards(doc)) as readonly Card[])[doc % cardsPerRow] as Card;
  }

  async #rows(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const packs = await this.#reader.readIndex(names);
    return packs.find(({ pack }) => pack === this.pack)?.rows ?? new Map();
  }
}

/** Reads indexes that are held in memory. */
export function memoryReader(packs: ReadonlyMap<string, Iterable<IndexRow>>): IndexReader {
  const held = [...packs].map(([pack, rows]) => ({
    pack,
    rows: new Map(Array.from(rows, ({ key, value }) => [key, value])),
  }));
  return {
    readIndex: async (names) =>
      held.map(({ pack, rows }) => ({
        pack,
        rows: new Map(names.flatMap((name) => (rows.has(name) ? [[name, rows.get(name)] as const] : []))),
      })),
  };
}

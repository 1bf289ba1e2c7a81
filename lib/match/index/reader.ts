import type { Person } from '../../claims/record.ts';
import type { Script } from '../bag.ts';
import type { Card, Checkable, Side } from './card.ts';
import type { PostingBlock } from './postings.ts';
import { type SideBlock, sideAt } from './sides.ts';

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
  /** Of each claim the number of its occasion: claims said on one occasion share it. */
  readonly occasions: Uint32Array;
  /** Of each claim its topics, a bit each; all but the commonest share the last bit. */
  readonly topics: Uint32Array;
  /** The idf of each sense of the thesaurus. */
  readonly senseWeights: Float32Array;
  /** Claims in a row of cards or sides. */
  readonly perRow: number;
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

/** Changes when the same pack would give other rows. An index of another version has another head, so it is not found. */
export const indexVersion = '14';

/** Keys of rows. */
export const keys = {
  head: `head:${indexVersion}`,
  block: (space: Space, bucket: number): string => `${space}:${bucket}`,
  cards: (row: number): string => `cards:${row}`,
  sides: (script: Script, row: number): string => `sides.${script}:${row}`,
  checks: (script: Script, row: number): string => `checks.${script}:${row}`,
} as const;

/** How the keys of the rows begin that finding the claims of an article in this language may need. */
export const prefixesFor = (script: Script): readonly string[] => [
  keys.head,
  'cards:',
  `sides.${script}:`,
  `${script}.words:`,
  `${script}.grams:`,
];

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
    return this.#chunks<readonly Card[], Card>(docs, keys.cards, (row, at) => row[at] as Card);
  }

  /** Finds one language of these claims. */
  async sides(docs: Iterable<number>, script: Script): Promise<(doc: number) => Side | null> {
    return this.#chunks<SideBlock, Side | null>(docs, (row) => keys.sides(script, row), sideAt);
  }

  /** Finds what sentences in a language that state these claims are checked against. */
  async checks(docs: Iterable<number>, script: Script): Promise<(doc: number) => Checkable | null> {
    type Row = readonly (Checkable | null)[];
    return this.#chunks<Row, Checkable | null>(
      docs,
      (row) => keys.checks(script, row),
      (row, at) => row[at] ?? null,
    );
  }

  async #chunks<Row, Value>(
    docs: Iterable<number>,
    key: (row: number) => string,
    value: (row: Row, at: number) => Value,
  ): Promise<(doc: number) => Value> {
    const { perRow } = this.head;
    const names = new Map<number, string>();
    for (const doc of docs) {
      const row = Math.floor(doc / perRow);
      if (!names.has(row)) names.set(row, key(row));
    }
    const rows = await this.#rows([...names.values()]);
    const known = new Map<number, Value>();
    return (doc) => {
      const found = known.get(doc);
      if (found !== undefined) return found;
      const name = names.get(Math.floor(doc / perRow));
      if (name === undefined || !rows.has(name)) throw new Error(`claim ${doc} of pack “${this.pack}” was not read`);
      const made = value(rows.get(name) as Row, doc % perRow);
      known.set(doc, made);
      return made;
    };
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

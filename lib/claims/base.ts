/**
 * The claim base in IndexedDB. Every row belongs to a generation, one installation of one pack; readers see only the
 * active ones, so a new version can be written beside the old and take its place in one transaction.
 * The database can be rebuilt from packs at any time; only the background writes it (`install.ts`), except that pages put
 * files into `contents` for it.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Known, Tied } from './known.ts';
import type { Job, JobContent } from './packs/job.ts';
import type { PackMeta, Person, Thread } from './record.ts';
import { parseRef, refOf } from './ref.ts';

/** One installation of a pack. */
export interface Generation {
  readonly number: number;
  readonly pack: string;
  readonly state: 'writing' | 'active' | 'stale';
  readonly meta: PackMeta;
  /** Of the pack's text, in hexadecimal digits. */
  readonly sha256: string;
  /** Of the matcher's index. */
  readonly indexVersion: string;
  readonly claims: number;
  /** ISO date and time. */
  readonly installed: string;
}

interface InGeneration {
  readonly generation: number;
}
export interface ClaimRow extends InGeneration, Tied {
  readonly id: string;
}
export interface AliasRow extends InGeneration {
  readonly alias: string;
  readonly id: string;
}
export interface IndexRow {
  readonly key: string;
  /** What structured cloning can store: typed arrays are smallest and fastest. */
  readonly value: unknown;
}
export type ThreadRow = InGeneration & Thread;
export type PersonRow = InGeneration & Person;

/** A claim as read: where it is from, and its ties. */
export interface Found extends Tied {
  readonly ref: string;
  readonly pack: string;
}

type Key = [generation: number, id: string];

class ClaimDatabase extends Dexie {
  generations!: EntityTable<Generation, 'number'>;
  claims!: Table<ClaimRow, Key>;
  aliases!: Table<AliasRow, Key>;
  threads!: Table<ThreadRow, Key>;
  people!: Table<PersonRow, Key>;
  index!: Table<IndexRow & InGeneration, Key>;
  jobs!: EntityTable<Job, 'id'>;
  contents!: Table<JobContent, number>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      generations: '++number, pack, state',
      claims: '[generation+id]',
      aliases: '[generation+alias]',
      threads: '[generation+id]',
      people: '[generation+id]',
      index: '[generation+key]',
    });
    this.version(2).stores({ jobs: '++id, state', contents: 'job' });
  }
}

export class ClaimBase {
  readonly db: ClaimDatabase;

  constructor(name = 'claims') {
    this.db = new ClaimDatabase(name);
  }

  /** Opens the database; one that can't be opened (a newer build's, a broken one) is dropped, to be filled anew. */
  async open(): Promise<this> {
    try {
      await this.db.open();
    } catch {
      this.db.close();
      await Dexie.delete(this.db.name);
      await this.db.open();
    }
    return this;
  }

  close(): void {
    this.db.close();
  }

  /** The packs that readers see. */
  async installed(): Promise<Generation[]> {
    return this.db.generations.where('state').equals('active').sortBy('pack');
  }

  /** The claims of these names, also by former ids; what is not there is left out. */
  async claims(refs: readonly string[]): Promise<Map<string, Found>> {
    return this.db.transaction('r', this.db.generations, this.db.claims, this.db.aliases, async () => {
      const numbers = new Map((await this.installed()).map(({ pack, number }) => [pack, number]));
      const wanted = refs.flatMap((ref) => {
        const { pack, id } = parseRef(ref);
        const generation = numbers.get(pack);
        return generation === undefined ? [] : [{ ref, pack, key: [generation, id] as Key }];
      });
      const rows = await this.db.claims.bulkGet(wanted.map(({ key }) => key));
      const found = new Map<string, Found>();
      for (const [index, { ref, pack, key }] of wanted.entries()) {
        const row = rows[index] ?? (await this.byAlias(key));
        if (row) found.set(ref, { ...tiedOf(row), ref: refOf(pack, row.id), pack });
      }
      return found;
    });
  }

  async claim(ref: string): Promise<Found | null> {
    return (await this.claims([ref])).get(ref) ?? null;
  }

  /** Everything of a pack, for pages that show it whole. `null` where no such pack is installed. */
  async whole(pack: string): Promise<(Known & { readonly meta: PackMeta }) | null> {
    const { db } = this;
    return db.transaction('r', [db.generations, db.claims, db.threads, db.people], async () => {
      const active = await this.active(pack);
      if (!active) return null;
      const [claims, threads, people] = await Promise.all([
        rowsOf(db.claims, active.number).toArray(),
        rowsOf(db.threads, active.number).toArray(),
        rowsOf(db.people, active.number).toArray(),
      ]);
      return {
        meta: active.meta,
        claims: new Map(claims.map((row) => [row.id, row.claim])),
        threads: threads.map(withoutGeneration),
        people: new Map(people.map((row) => [row.id, withoutGeneration(row)])),
      };
    });
  }

  /** What the dossier of a claim needs: its threads with their records, the records tied to it, and the people. */
  async around(found: Found): Promise<Known> {
    const { db } = this;
    return db.transaction('r', [db.generations, db.claims, db.threads, db.people], async () => {
      const active = await this.active(found.pack);
      if (!active) return { claims: new Map(), threads: [], people: new Map() };
      const keys = (ids: Iterable<string>) => [...ids].map((id): Key => [active.number, id]);
      const threads = (await db.threads.bulkGet(keys(found.threads))).filter((row) => row !== undefined);
      const near = new Set([
        found.claim.id,
        ...found.claim.relations.map(({ target }) => target),
        ...found.referredBy,
        ...threads.flatMap((thread) => thread.claims),
      ]);
      const claims = (await db.claims.bulkGet(keys(near))).filter((row) => row !== undefined);
      const people = await rowsOf(db.people, active.number).toArray();
      return {
        claims: new Map(claims.map((row) => [row.id, row.claim])),
        threads: threads.map(withoutGeneration),
        people: new Map(people.map((row) => [row.id, withoutGeneration(row)])),
      };
    });
  }

  /** Rows of the matcher's index, pack by pack. Keys that a pack has no row for are left out. */
  async readIndex(keys: readonly string[]): Promise<{ pack: string; rows: Map<string, unknown> }[]> {
    return this.db.transaction('r', this.db.generations, this.db.index, async () => {
      const packs = await this.installed();
      return Promise.all(
        packs.map(async ({ pack, number }) => {
          const rows = await this.db.index.bulkGet(keys.map((key): Key => [number, key]));
          const present = rows.flatMap((row) => (row ? [[row.key, row.value] as const] : []));
          return { pack, rows: new Map(present) };
        }),
      );
    });
  }

  async active(pack: string): Promise<Generation | undefined> {
    return this.db.generations
      .where('pack')
      .equals(pack)
      .and(({ state }) => state === 'active')
      .first();
  }

  private async byAlias([generation, alias]: Key): Promise<ClaimRow | undefined> {
    const row = await this.db.aliases.get([generation, alias]);
    return row && this.db.claims.get([generation, row.id]);
  }
}

/** All rows of a generation. */
export function rowsOf<T extends InGeneration>(table: Table<T, Key>, generation: number) {
  return table.where(':id').between([generation, Dexie.minKey], [generation, Dexie.maxKey]);
}

function tiedOf({ claim, threads, referredBy, standing }: ClaimRow): Tied {
  return { claim, threads, referredBy, standing };
}

function withoutGeneration<T extends InGeneration>({ generation, ...rest }: T): Omit<T, 'generation'> {
  return rest;
}

/** The rows of one generation's index whose keys begin with one of the prefixes. */
export async function indexRowsOf(
  { db }: ClaimBase,
  generation: number,
  prefixes: readonly string[],
): Promise<Map<string, unknown>> {
  const lists = await Promise.all(
    prefixes.map((prefix) =>
      db.index
        .where(':id')
        .between([generation, prefix], [generation, `${prefix}\uffff`])
        .toArray(),
    ),
  );
  return new Map(lists.flat().map(({ key, value }) => [key, value]));
}

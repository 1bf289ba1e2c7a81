import type { Dexie, Transaction } from 'dexie';

interface Migration {
  /** Grows by one with each release that changes what is stored. */
  readonly version: number;
  /** Tables and indexes as Dexie writes them; what an earlier version has stays unless it is set to null. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Changes the stored rows; runs in the transaction of the upgrade, so it happens wholly or not at all. */
  readonly upgrade?: (transaction: Transaction) => Promise<unknown>;
}

/**
 * Every shape the notebook has had. A released entry is never edited: add one, and a fixture
 * `tests/unit/notebook/fixtures/v<version>.json` of a notebook as that release wrote it.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      notes: 'id, article.key, claim.id, *tags, created, modified',
      /** Deleted notes, for undo: emptied after 30 days. */
      deleted: 'id, at',
      /** The reader's own Markdown templates. */
      templates: 'name',
    },
  },
];

export const newest = Math.max(...migrations.map((migration) => migration.version));

/** Declares the shapes up to `version`. */
export function declare(db: Dexie, version = newest): void {
  for (const migration of migrations) {
    if (migration.version > version) continue;
    const declared = db.version(migration.version).stores({ ...migration.stores });
    if (migration.upgrade) declared.upgrade(migration.upgrade);
  }
}

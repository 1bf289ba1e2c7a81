import Dexie, { type Table } from 'dexie';
import { breathe } from './accept.ts';
import { type ClaimBase, rowsOf } from './base.ts';

type Rows = Table<{ generation: number }, [number, string]>;

/** Rows that are removed in one go. */
const atOnce = 5000;

/** Removes what replaced packs and broken-off installations left. For the one who writes the base (`install.ts`). */
export async function sweep({ db }: ClaimBase): Promise<void> {
  const left = await db.generations.where('state').anyOf('writing', 'stale').primaryKeys();
  for (const number of left) {
    for (const table of [db.claims, db.aliases, db.threads, db.people, db.index])
      await sweepTable(table as unknown as Rows, number);
    await db.generations.delete(number);
  }
}

/** Range by range: the database removes a range by itself, and others read in between. */
async function sweepTable(table: Rows, generation: number): Promise<void> {
  for (;;) {
    const [edge] = await rowsOf(table, generation).offset(atOnce).limit(1).primaryKeys();
    if (!edge) break;
    await table.where(':id').between([generation, Dexie.minKey], edge).delete();
    await breathe();
  }
  await rowsOf(table, generation).delete();
}

import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { declare, migrations, newest } from '../../../lib/notebook/migrations.ts';
import { readNote } from '../../../lib/notebook/note.ts';
import { Notebook } from '../../../lib/notebook/store.ts';

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .map((name) => /^v(\d+)\.json$/.exec(name)?.[1])
  .filter((version) => version !== undefined)
  .map(Number);

/** The database as the release of `version` left it. */
async function lay(name: string, version: number): Promise<Record<string, unknown[]>> {
  const tables = JSON.parse(readFileSync(new URL(`v${version}.json`, folder), 'utf8'));
  const db = new Dexie(name);
  declare(db, version);
  for (const [table, rows] of Object.entries<unknown[]>(tables)) await db.table(table).bulkAdd(rows);
  db.close();
  return tables;
}

describe('migrations', () => {
  it('are numbered from 1 without a gap, and each has its fixture', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, i) => i + 1));
    expect(fixtures.sort((a, b) => a - b)).toEqual(migrations.map((migration) => migration.version));
  });

  it.each(fixtures)('bring a notebook of version %i to the newest without losing a note', async (version) => {
    const before = await lay(`from-${version}`, version);
    const notebook = await Notebook.open(`from-${version}`);
    const { notes } = await notebook.contents();
    notebook.close();
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.map((note) => readNote(note).id)).toEqual(before.notes?.map((note) => (note as { id: string }).id));
    expect(notes.map((note) => note.text)).toEqual(before.notes?.map((note) => (note as { text: string }).text));
  });

  it('leave a newer notebook untouched and say so', async () => {
    const db = new Dexie('newer');
    db.version(newest + 1).stores({ notes: 'id', somethingNew: 'id' });
    await db.table('notes').add({ id: 'a', future: true });
    db.close();
    await expect(Notebook.open('newer')).rejects.toMatchObject({ trouble: 'newer' });
    const found = (await indexedDB.databases()).find((database) => database.name === 'newer');
    expect(found?.version).toBe((newest + 1) * 10);
    await db.open();
    expect(await db.table('notes').toArray()).toEqual([{ id: 'a', future: true }]);
    expect(db.tables.map((table) => table.name).sort()).toEqual(['notes', 'somethingNew']);
    db.close();
  });
});

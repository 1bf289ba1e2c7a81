import { describe, expect, it, vi } from 'vitest';
import { writeBackup } from '../../../lib/notebook/backup.ts';
import { readwiseCsv } from '../../../lib/notebook/exports/csv.ts';
import { jsonLd } from '../../../lib/notebook/exports/jsonld.ts';
import { plan } from '../../../lib/notebook/imports/plan.ts';
import { readFile } from '../../../lib/notebook/imports/read.ts';
import type { Note } from '../../../lib/notebook/note.ts';
import { fc } from '../properties.ts';
import { anyNote, selection } from './samples.ts';

vi.setConfig({ testTimeout: 30_000 });

const made = new Date('2026-11-21T12:00:00Z');
const notes = fc.uniqueArray(anyNote, { maxLength: 6, selector: (note) => note.id });
/** About a thousand notes. */
const runs = { numRuns: 400 };

function back(file: string): Note[] {
  return readFile(file).rows.map((row) => {
    if (!('note' in row)) throw new Error(`row ${row.row}: ${row.problem} ${row.detail}`);
    return row.note;
  });
}

describe('nothing is lost or changed on the way out and in', () => {
  it('as JSON-LD', () => {
    fc.assert(
      fc.property(notes, (before) => {
        expect(back(jsonLd(selection(before)))).toEqual(before);
      }),
      runs,
    );
  });

  it('as a backup, which holds everything else too', () => {
    const settings = {
      theme: 'dark',
      hidden: [{ claim: 'a', sentence: '“x”' }],
      packs: ['https://packs.example/a.json'],
    };
    fc.assert(
      fc.property(notes, notes, (before, gone) => {
        const deleted = gone.map((note) => ({ id: note.id, note, at: note.modified }));
        const templates = [{ name: 'Short', body: '{{title}}\n' }];
        const file = writeBackup({ notes: before, deleted, templates }, settings, made);
        expect(back(file)).toEqual(before);
        expect(readFile(file).backup).toMatchObject({ settings, deleted, templates, made: made.toISOString() });
      }),
      runs,
    );
  });

  it('as Readwise CSV, in what its columns hold', () => {
    fc.assert(
      fc.property(notes, (before) => {
        const carried = (note: Note) => ({
          exact: note.selector.exact,
          title: note.article.title,
          author: note.article.author || null,
          url: note.article.url,
          text: note.text,
          tags: note.tags,
          colour: note.colour,
          created: note.created,
        });
        if (before.length > 0) expect(back(readwiseCsv(selection(before))).map(carried)).toEqual(before.map(carried));
      }),
      runs,
    );
  });

  it('and a second import changes nothing', () => {
    fc.assert(
      fc.property(notes, (before) => {
        fc.pre(before.length > 0);
        const again = plan(before, readFile(jsonLd(selection(before))));
        expect(again).toMatchObject({ add: [], change: [], bad: [] });
        expect(again.skip.map(({ why }) => why)).toEqual(before.map(() => 'same'));
        const csv = readFile(readwiseCsv(selection(before)));
        expect(plan(before, csv)).toMatchObject({ add: [], change: [], bad: [] });
      }),
      runs,
    );
  });
});

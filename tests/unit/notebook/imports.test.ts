import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../lib/notebook/backup.ts';
import { readwiseCsv } from '../../../lib/notebook/exports/csv.ts';
import { jsonLd } from '../../../lib/notebook/exports/jsonld.ts';
import { plan } from '../../../lib/notebook/imports/plan.ts';
import { readFile } from '../../../lib/notebook/imports/read.ts';
import { readNote } from '../../../lib/notebook/note.ts';
import { sample, selection } from './samples.ts';

const hypothesis = {
  export_date: '2026-11-20T10:00:00.000Z',
  export_userid: 'acct:someone@hypothes.is',
  client_version: '1.1700.0',
  annotations: [
    {
      id: 'aBc-_1',
      created: '2026-02-01T10:00:00.000000+00:00',
      updated: '2026-02-02T10:00:00.000000+00:00',
      user: 'acct:someone@hypothes.is',
      uri: 'https://news.example/2026/01/cheaper?utm_source=x',
      text: 'Really?',
      tags: ['cost', 'to check'],
      target: [
        {
          source: 'https://news.example/2026/01/cheaper',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
            { type: 'TextPositionSelector', start: 5, end: 38 },
            {
              type: 'TextQuoteSelector',
              exact: 'It will cost a hundredth of that.',
              prefix: 'He paused. ',
              suffix: ' Nobody',
            },
          ],
        },
      ],
      document: { title: ['Cheaper by the year'] },
    },
    {
      id: 'page-note',
      created: 'x',
      updated: 'x',
      uri: 'https://news.example/',
      text: 'A page note',
      tags: [],
      target: [{ source: 'x' }],
    },
    { id: 7, uri: 'https://news.example/' },
    { id: 'reply', uri: 'https://news.example/', references: ['aBc-_1'], text: 'A reply', target: [] },
  ],
};

describe('Hypothesis', () => {
  it('is read; what has no passage is reported with its number', () => {
    const { format, rows } = readFile(JSON.stringify(hypothesis));
    expect(format).toBe('hypothesis');
    expect(rows.map((row) => ('note' in row ? readNote(row.note).id : `${row.row} ${row.problem}`))).toEqual([
      'hypothesis-aBc-_1',
      '2 no-passage',
      '3 invalid',
      '4 no-passage',
    ]);
    expect(rows[0]).toMatchObject({
      note: {
        text: 'Really?',
        tags: ['cost', 'to check'],
        created: '2026-02-01T10:00:00.000Z',
        article: { key: 'news.example/2026/01/cheaper' },
      },
    });
    expect(rows[2]).toMatchObject({ detail: expect.stringContaining('id') });
  });

  it('gives a passage that is already kept its text and tags, once', () => {
    const mine = sample({ text: 'Mine.', tags: ['cost'] });
    const file = readFile(JSON.stringify(hypothesis));
    const first = plan([mine], file);
    expect(first.add).toEqual([]);
    expect(first.change.map(({ to }) => [to.id, to.text, to.tags])).toEqual([
      [mine.id, 'Mine.\n\nReally?', ['cost', 'to check']],
    ]);
    const after = first.change.map(({ to }) => to);
    expect(plan(after, file)).toMatchObject({ add: [], change: [], skip: [{ row: 1, why: 'same' }] });
  });

  it('gives it to the note that it was taken from, where a passage has several', () => {
    const { selector } = sample();
    const bare = sample({
      id: '00000000-0000-4000-8000-00000000000a',
      created: '2026-02-01T10:00:00.000Z',
      text: '',
      tags: [],
      selector,
    });
    const full = sample({
      id: '00000000-0000-4000-8000-00000000000b',
      created: '2026-02-02T10:00:00.000Z',
      text: 'Mine.',
      tags: ['cost'],
      selector,
    });
    const other = sample({
      id: '00000000-0000-4000-8000-00000000000c',
      created: '2026-02-03T10:00:00.000Z',
      text: 'Later.',
      tags: [],
      selector,
    });
    const file = readFile(readwiseCsv(selection([bare, full, other])));
    expect(file.rows.length).toBe(3);
    expect(plan([bare, full, other], file)).toMatchObject({ add: [], change: [], bad: [] });
  });

  it('does not take the same words elsewhere on the page for the same passage', () => {
    const { selector } = sample();
    const twin = sample({ selector: { ...selector, prefix: 'Something quite other came first: ' } });
    expect(plan([twin], readFile(JSON.stringify(hypothesis))).add.length).toBe(1);
  });
});

describe('Readwise', () => {
  it('reads its own export, and goes on after a bad row', () => {
    const csv = [
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
      '"One, ""two""\nthree",A book,Someone,,"=1+1",yellow,"a, b c",page,3,2026-01-02 03:04:05+00:00,',
      ',Empty,,,,,,,,,',
      '第二条。,书,,,,,,,,2026-01-03,',
    ].join('\n');
    const { rows } = readFile(csv);
    expect(rows).toMatchObject([
      {
        row: 1,
        note: {
          selector: { exact: 'One, "two"\nthree' },
          text: '=1+1',
          tags: ['a', 'b c'],
          created: '2026-01-02T03:04:05.000Z',
        },
      },
      { row: 2, problem: 'no-passage' },
      { row: 3, note: { selector: { exact: '第二条。' } } },
    ]);
    expect(plan([], { format: 'readwise', rows: [...rows, ...rows] })).toMatchObject({
      add: { length: 2 },
      skip: [{ why: 'twice' }, { why: 'twice' }],
    });
  });
});

describe('files', () => {
  const trouble = (content: string) => {
    try {
      readFile(content);
    } catch (error) {
      return (error as { trouble?: string }).trouble;
    }
    return 'none';
  };

  it('that can’t be read are refused whole, with the reason', () => {
    expect(trouble(' ')).toBe('empty');
    expect(trouble('{"a":')).toBe('not-json');
    expect(trouble('{"a":1}')).toBe('unknown');
    expect(trouble('name,age\nx,1')).toBe('no-highlights');
    expect(trouble('{"format":"said-and-done-backup","version":99,"made":"x","notes":[]}')).toBe('newer');
    expect(trouble('{"format":"said-and-done-backup","version":1}')).toBe('unknown');
  });

  it('with one bad note keep the rest', () => {
    const notes = [sample(), sample(), sample()];
    const backup = JSON.parse(writeBackup({ notes, deleted: [], templates: [] }, {}, new Date(0)));
    backup.notes[1].colour = 'neon';
    const { rows } = readFile(JSON.stringify(backup));
    expect(rows).toMatchObject([
      { note: notes[0] },
      { row: 2, problem: 'invalid', detail: expect.stringMatching(/^colour: /) },
      { note: notes[2] },
    ]);
  });

  it('of other tools in W3C shape are read as far as they go', () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://tool.example/anno/1',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Hm.' },
      target: { source: 'https://news.example/a', selector: { type: 'TextQuoteSelector', exact: 'two words' } },
    };
    expect(readFile(JSON.stringify(foreign)).rows).toMatchObject([
      {
        note: { text: 'Hm.', selector: { exact: 'two words', prefix: '' }, article: { url: 'https://news.example/a' } },
      },
    ]);
  });
});

describe('restoring into a notebook with notes', () => {
  it('of a backup brings templates that are missing, and never writes over one', () => {
    const templates = [
      { name: 'Mine', body: 'as it was' },
      { name: 'Both', body: 'same' },
      { name: 'Gone', body: 'back again' },
    ];
    const made = new Date('2026-11-20T08:00:00Z');
    const file = readFile(writeBackup({ notes: [], deleted: [], templates }, {}, made));
    const here = [
      { name: 'Mine', body: 'as it is' },
      { name: 'Both', body: 'same' },
    ];
    const added = plan([], file, here).templates;
    expect(added).toEqual([
      { name: 'Mine (2026-11-20)', body: 'as it was' },
      { name: 'Gone', body: 'back again' },
    ]);
    expect(plan([], file, [...here, ...added]).templates).toEqual([]);
  });

  it('adds, changes and skips', () => {
    const [same, older, newer, missing] = [sample(), sample(), sample(), sample()];
    const file = [same, older, { ...newer, text: 'from the file', modified: '2027-01-01T00:00:00.000Z' }, missing];
    const present = [same, { ...older, text: 'edited here', modified: '2027-01-01T00:00:00.000Z' }, newer];
    const result = plan(present, readFile(jsonLd(selection(file))));
    expect(result.add).toEqual([missing]);
    expect(result.change).toEqual([{ from: newer, to: file[2] }]);
    expect(result.skip).toEqual([
      { row: 1, why: 'same' },
      { row: 2, why: 'older' },
    ]);
  });
});

import fc from 'fast-check';
import { articleKey } from '../../../lib/notebook/address.ts';
import type { Labels, Selection } from '../../../lib/notebook/exports/labels.ts';
import { cleanTag, colours, makeNote, type Note } from '../../../lib/notebook/note.ts';

/** A plain note to start from. */
export function sample(change: Partial<Note> = {}): Note {
  const url = 'https://news.example/2026/01/cheaper';
  return {
    ...makeNote({
      article: {
        url,
        key: articleKey(url),
        title: 'Cheaper by the year',
        site: 'The Example',
        author: 'A. Writer',
        published: '2026-01-28',
        language: 'en',
      },
      selector: {
        exact: 'It will cost a hundredth of that.',
        prefix: 'He paused. ',
        suffix: ' Nobody laughed.',
        repeated: false,
        position: { start: 120, end: 153 },
      },
    }),
    ...change,
  };
}

const awkward = [
  '奥特曼说，成本会降低100倍。',
  '奧特曼說',
  '👩‍👩‍👧 🇨🇳 e\u0301 ạ̈',
  '\n',
  '\r\n',
  '\r',
  '"',
  "'",
  ',',
  '\t',
  '=HYPERLINK("http://x.example")',
  '+1',
  '-1',
  '@sum',
  "'=1",
  '＝1',
  '<script>alert(1)</script>',
  '</blockquote>',
  '&amp;',
  '---',
  '# heading',
  '> quote',
  '1. one',
  '[[link]]',
  '`code`',
  '{{title}}',
  '\u2028',
  '\u200b',
  '\u202e',
  '\ufeff',
  ' ',
  ': ',
  '|',
  '\\',
];
/** Text of the kinds that break file formats. */
export const text = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
const filled = text.filter((value) => value.trim() !== '');
const maybe = fc.option(text);
const day = fc.option(fc.constantFrom('2026', '2026-01', '2026-01-28', '2015-12-11'));
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
const tag = text.map(cleanTag).filter(Boolean);

/** Every note the schema allows, with a liking for awkward ones. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    article: fc
      .record({
        url: fc.option(url),
        title: text,
        site: maybe,
        author: maybe,
        published: day,
        language: fc.constantFrom(null, 'en', 'zh-Hans', 'zh-Hant'),
      })
      .map((article) => ({ ...article, key: articleKey(article.url ?? `file: ${article.title}`) })),
    selector: fc.record({
      exact: filled,
      prefix: text,
      suffix: text,
      repeated: fc.boolean(),
      position: fc.option(
        fc
          .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 500 }))
          .map(([start, length]) => ({ start, end: start + length })),
      ),
    }),
    claim: fc.option(
      fc.record({
        id: fc.constantFrom('altman-20260126-cost', 'openai-20240101-x.y'),
        base: fc.constantFrom('openai@2026.11.01', ''),
        statement: fc.record({ en: text, zh: text }, { requiredKeys: [] }),
        speaker: text,
        saidOn: fc.constantFrom('2026-01-26', '2026'),
        source: fc.option(fc.record({ title: text, publisher: text, url: fc.option(url), date: day })),
        verdict: fc.constantFrom(null, 'pending', 'came-true', 'missed', 'walked-back'),
        asOf: day,
      }),
    ),
    tone: fc.constantFrom(null, 'differs', 'changed', 'outcome', 'record'),
    colour: fc.constantFrom(...colours),
    tags: fc.uniqueArray(tag, { maxLength: 4 }),
    text,
    created: moment,
    modified: moment,
  })
  .map((note) => note as Note);

export const labels: Labels = {
  language: 'en',
  notes: 'Notes',
  source: 'Source',
  author: 'Author',
  published: 'Published',
  saved: 'saved',
  note: 'Note',
  onRecord: 'On record',
  outcome: 'Outcome',
  whenSaved: 'when saved',
  asOf: 'as of',
  base: 'Record',
  untitled: 'Untitled',
  tones: {
    differs: 'Differs',
    changed: 'Has changed',
    outcome: 'Outcome known',
    record: 'On record',
    own: 'Your highlight',
  },
  verdicts: {
    pending: 'Pending',
    'came-true': 'Came true',
    partly: 'Partly',
    missed: 'Did not happen',
    'walked-back': 'Withdrawn',
    'not-checkable': 'Cannot be checked',
    none: 'No outcome',
  },
};

export function selection(notes: readonly Note[], claims: Selection['claims'] = new Map()): Selection {
  return { notes, claims, labels, made: new Date('2026-11-21T12:00:00Z') };
}

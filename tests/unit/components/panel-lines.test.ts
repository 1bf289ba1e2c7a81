import { expect, test } from 'vitest';
import type { Entry } from '../../../components/entry.ts';
import { countsOf } from '../../../components/panel/counts.ts';
import { search } from '../../../components/panel/search.ts';
import { runsOf } from '../../../components/runs.ts';
import type { Annotation } from '../../../lib/match/reading.ts';
import type { Counts } from '../../../lib/words/panel/en.ts';
import { panelWords } from '../../../lib/words/panel/words.ts';
import { dossierOf, entriesIn } from '../../gallery/article.ts';

const entry = (claim: string, block: number, start = 0, more: Partial<Annotation> = {}): Entry => ({
  dossier: dossierOf(claim),
  annotation: {
    id: `s${block}-${start}`,
    claim,
    score: 0.9,
    sure: true,
    why: [],
    fidelity: 'faithful',
    difference: null,
    sentence: { block, start, end: start + 10, text: 'Some words' },
    standing: 'record',
    tone: 'record',
    ...more,
  },
});
const ids = (entries: readonly Entry[]) =>
  runsOf(entries).map((run) => run.entries.map(({ annotation }) => annotation.id).join('+'));

test('neighbouring sentences of one statement are one item', () => {
  expect(ids([entry('ads-test', 1), entry('ads-test', 1, 20), entry('ads-test', 2)])).toEqual(['s1-0+s1-20+s2-0']);
});

test('another statement in between does not part them, three paragraphs do', () => {
  expect(ids([entry('ads-test', 1), entry('cost-100x', 1, 20), entry('ads-test', 2)])).toEqual(['s1-0+s2-0', 's1-20']);
  expect(ids([entry('ads-test', 1), entry('ads-test', 4)])).toHaveLength(2);
});

test('an item is told by its sentence that differs, and is as sure as its surest sentence', () => {
  const possible = entry('cost-100x', 1, 0, { sure: false, tone: 'differs', fidelity: 'number' });
  const sure = entry('cost-100x', 1, 20);
  const differs = entry('cost-100x', 2, 0, { tone: 'differs', fidelity: 'certainty' });
  const [all] = runsOf([possible, sure, differs]);
  expect([all?.sure, all?.tone, all?.lead]).toEqual([true, 'differs', differs]);
  const [unsure] = runsOf([possible, sure]);
  expect([unsure?.sure, unsure?.tone, unsure?.lead]).toEqual([true, 'record', sure]);
});

test('a statement counts once, however often the article repeats it', () => {
  const twice = [entry('ads-test', 1, 0, { tone: 'changed' }), entry('ads-test', 9, 0, { tone: 'changed' })];
  const possible = [entry('ads-test', 12, 0, { sure: false }), entry('codex-month', 13, 0, { sure: false })];
  expect(countsOf([...twice, ...possible])).toMatchObject({ statements: 1, changed: 1, possible: 1 });
});

test('the summary agrees in number, and says nothing of what there is none of', () => {
  const none: Counts = { statements: 0, changed: 0, differs: {}, predictions: 0, commitments: 0, possible: 0 };
  const said = (counts: Partial<Counts>, language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en') =>
    panelWords(language)
      .summary({ ...none, ...counts })
      .map(({ text }) => text)
      .join(' · ');
  expect(said({ statements: 12, changed: 2, differs: { number: 1 }, predictions: 3 })).toBe(
    '12 statements on record · 2 have changed · 1 number differs · 3 predictions settled',
  );
  expect(said({ statements: 1, changed: 1, possible: 4 })).toBe(
    '1 statement on record · 1 has changed · 4 more possible',
  );
  expect(said({ possible: 2 })).toBe('2 statements possibly on record · none surely');
  expect(said({ statements: 12, differs: { number: 1 } }, 'zh-Hans')).toBe('12条说法有记录 · 1处数字不同');
  expect(said({ statements: 12, commitments: 2 }, 'zh-Hant')).toBe('12則說法有紀錄 · 2項承諾已有結果');
});

test('the search forgives a typo, looks into every language, and keeps the order of the page', () => {
  const runs = runsOf(entriesIn('en'));
  const found = (query: string) => search(runs, query).map(({ id }) => id);
  expect(found('  ')).toHaveLength(runs.length);
  expect(found('advertsing')).toContain('a5');
  expect(found('广告').length).toBeGreaterThan(0);
  expect(found('ads')).toEqual([...found('ads')].sort());
  expect(found('ads zebra')).toEqual([]);
});

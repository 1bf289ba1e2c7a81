import { describe, expect, test } from 'vitest';
import { type Address, linkTo, noFilters, parseAddress } from '../../../components/record/address.ts';
import { boardOf, fits, judged } from '../../../components/record/board.ts';
import { newsSince, seenOf } from '../../../components/record/news.ts';
import { searchIn } from '../../../components/record/search.ts';
import { pairsOf, threadsOf } from '../../../components/record/shelf.ts';
import { shownAt } from '../../../components/record/shown.ts';
import { dueUnits, layOut } from '../../../components/record/units.ts';
import { knownOf } from '../../../lib/claims/known.ts';
import type { PackMeta } from '../../../lib/claims/record.ts';
import { packOf, shelfOf } from '../../../lib/claims/shelf.ts';
import { claims, people, text, threads } from '../../gallery/claims.ts';

const meta: PackMeta = {
  format: 1,
  id: 'base',
  name: text('Base', '基础'),
  publisher: 'Us',
  version: '2026.10.10',
  asOf: '2026-10-10',
  topics: [],
};
const shelf = shelfOf({ ...knownOf({ claims, people, threads }), meta });
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('an address', () => {
  test.each<Address>([
    { view: 'threads', id: null, all: false },
    { view: 'threads', id: 'ads', all: true },
    { view: 'topics', id: 'open-source' },
    { view: 'predictions', filters: noFilters },
    { view: 'predictions', filters: { verdict: 'missed', topic: 'ads & more', year: '2025', pack: 'harbour' } },
    { view: 'outcomes' },
    { view: 'pairs', topic: 'ads' },
    { view: 'claim', id: 'other:ads-test' },
    { view: 'search', query: 'last resort? 100% #1 广告' },
    { view: 'news' },
  ])('leads back to the same view: $view', (address) => {
    expect(parseAddress(linkTo(address))).toEqual(address);
  });
  test('that is none of ours shows the threads', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#%E0%A4%A']) expect(parseAddress(hash).view).toBe('threads');
    expect(parseAddress('#/claim/%E0%A4%A')).toEqual({ view: 'claim', id: '' });
    expect(parseAddress('#/predictions?verdict=guilty')).toEqual({ view: 'predictions', filters: noFilters });
  });
});

describe('the board', () => {
  const all = judged(claims);
  test('puts what falls due next first, by date, then what is settled, the latest first', () => {
    expect(boardOf(all, '2026-11-21').map(([group, members]) => [group, ids(members)])).toEqual([
      ['ahead', ['cost-100x', 'ads-forecast']],
      ['settled', ['hiring-slower', 'codex-month', 'ads-expects']],
      ['open', ['ads-test']],
    ]);
  });
  test('says when a date has passed without an outcome', () => {
    const groups = boardOf(all, '2028-01-01');
    expect(groups.find(([group]) => group === 'passed')?.[1].map(({ id }) => id)).toEqual(['cost-100x']);
  });
  test('is narrowed by outcome, topic and year together', () => {
    const narrowed = (filters: Partial<typeof noFilters>) =>
      ids(all.filter((claim) => fits(claim, { ...noFilters, ...filters })));
    expect(narrowed({ verdict: 'came-true' })).toEqual(['ads-expects', 'codex-month']);
    expect(narrowed({ verdict: 'came-true', year: '2026' })).toEqual(['codex-month']);
    expect(narrowed({ verdict: 'came-true', topic: 'hiring' })).toEqual([]);
  });
});

describe('the search', () => {
  const search = searchIn(shelf);
  test('forgives typing errors', () => {
    expect(ids(search('subscribtions'))).toContain('ads-senate');
    expect(ids(search('Havard'))).toContain('ads-last-resort');
  });
  test('finds Chinese in either script', () => {
    expect(ids(search('最后手段'))).toContain('ads-last-resort');
    expect(ids(search('最後手段'))).toContain('ads-last-resort');
  });
  test('wants every word somewhere in the record', () => {
    expect(ids(search('harvard ads'))[0]).toBe('ads-last-resort');
    expect(ids(search('harvard codex'))).toEqual([]);
  });
  test('finds by occasion and by thread, and nothing for nonsense', () => {
    expect(ids(search('Tyler'))).toContain('ads-expects');
    expect(search('qqqqzzzz')).toEqual([]);
    expect(search('  ')).toEqual([]);
  });
});

describe('what is new', () => {
  const seen = seenOf(claims, '2026-09-01');
  test('is nothing while nothing changes', () => {
    expect(newsSince(seen, claims)).toEqual({ since: '2026-09-01', added: [], settled: [] });
  });
  test('is what was added and what has another outcome; a record under a new name is not', () => {
    const next = claims.map((claim) => {
      if (claim.id === 'cost-100x' && claim.outcome)
        return { ...claim, outcome: { ...claim.outcome, verdict: 'partly' as const } };
      if (claim.id === 'ads-test') return { ...claim, id: 'ads-tests', aliases: ['ads-test'] };
      return claim;
    });
    const [first] = claims;
    if (!first) throw new Error('no claims');
    const news = newsSince(seen, [...next, { ...first, id: 'fresh' }]);
    expect(ids(news.added)).toEqual(['fresh']);
    expect(ids(news.settled)).toEqual(['cost-100x']);
  });
});

describe('packs side by side', () => {
  const harbour = { ...meta, id: 'harbour', topics: [{ id: 'ads', name: text('Adverts', '廣告') }] };
  const both = shelfOf(
    { ...knownOf({ claims, people, threads }), meta },
    { ...knownOf({ claims, people, threads }), meta: harbour },
  );
  test('keep their ids apart, and every tie within its pack', () => {
    expect(both.claims.size).toBe(2 * claims.length);
    const [own, added] = [both.claims.get('ads-test'), both.claims.get('harbour:ads-test')];
    expect(added?.relations.map(({ target }) => target)).toEqual(
      own?.relations.map(({ target }) => `harbour:${target}`),
    );
    expect(both.people.has(added?.speaker ?? '')).toBe(true);
    expect(pairsOf(both, null)).toHaveLength(2 * pairsOf(shelf, null).length);
    for (const { claims } of both.threads) for (const id of claims) expect(both.claims.has(id)).toBe(true);
  });
  test('are listed one after the other, and each names its records', () => {
    expect(threadsOf(both).map(({ id }) => packOf(both, id).id)).toEqual([
      ...threads.map(() => 'base'),
      ...threads.map(() => 'harbour'),
    ]);
    expect(both.meta.topics).toEqual(harbour.topics);
  });
  test('can be told apart on the board', () => {
    const of = (pack: string | null) =>
      judged(both.claims.values()).filter((claim) => fits(claim, { ...noFilters, pack })).length;
    expect(of(null)).toBe(2 * of('base'));
    expect(of('harbour')).toBe(of('base'));
  });
});

describe('what is exported', () => {
  const at = (hash: string) =>
    ids(shownAt(parseAddress(hash), shelf, { news: null, search: searchIn(shelf) })).toSorted();
  test.each([
    ['#/predictions?verdict=came-true', ['ads-expects', 'codex-month']],
    ['#/claim/ads-test', ['ads-test']],
    ['#/pairs?topic=ads', ['ads-last-resort', 'ads-test']],
    ['#/search?q=harvard+ads', ['ads-last-resort']],
    ['#/claim/nothing', []],
  ])('is what is shown at %s', (hash, wanted) => {
    expect(at(hash)).toEqual(expect.arrayContaining(wanted));
    if (!hash.includes('search')) expect(at(hash)).toHaveLength(wanted.length);
  });
  test('is all of a thread, of which the page may draw the turns only', () => {
    const [thread] = threads;
    expect(at(`#/threads/${thread?.id}`)).toEqual(thread?.claims.toSorted());
  });
});

test('contradictions come within one voice, the plainest first', () => {
  expect(pairsOf(shelf, null).map(({ earlier, later }) => [earlier.id, later.id])).toEqual([
    ['agents-least', 'agents-two-hours'],
    ['ads-last-resort', 'ads-test'],
  ]);
  expect(pairsOf(shelf, 'ads')).toHaveLength(1);
  const others = new Map(shelf.claims);
  const test = others.get('ads-test');
  if (test) others.set('ads-test', { ...test, speaker: 'someone-else' });
  expect(pairsOf({ ...shelf, claims: others }, 'ads')).toHaveLength(0);
});

describe('the charts', () => {
  const all = judged(claims);
  test('hold every statement once, settled ones first, block after block', () => {
    const { blocks } = layOut(all, ({ saidOn }) => saidOn.slice(0, 4), 40);
    expect(blocks.map(({ label, column, row, units }) => [label, column, row, units.length])).toEqual([
      ['2025', 0, 0, 1],
      ['2026', 5, 0, 5],
    ]);
    const places = blocks.flatMap(({ units }) => units.map(({ column, row }) => `${column} ${row}`));
    expect(new Set(places).size).toBe(all.length);
    expect(blocks[1]?.units.map(({ claim }) => claim.outcome.verdict)).toEqual([
      'came-true',
      'partly',
      'pending',
      'pending',
      'pending',
    ]);
  });
  test('go into a band below, and grow higher, where they would not fit', () => {
    const many = Array.from({ length: 10 }, () => all).flat();
    const { blocks, height, columns, rows } = layOut(many, ({ saidOn }) => saidOn.slice(0, 4), 6);
    expect(columns).toBeLessThanOrEqual(6);
    expect(blocks.map(({ column }) => column)).toEqual([0, 0]);
    expect(rows).toBe(2 * height + 4);
    const places = blocks.flatMap(({ units }) => units.map(({ column, row }) => `${column} ${row}`));
    expect(new Set(places).size).toBe(many.length);
  });
  test('fill what falls due within six weeks', () => {
    const soon = (today: string) => dueUnits(all, today).map(({ claim, year, soon }) => [claim.id, year, soon]);
    expect(soon('2026-11-21')).toEqual([
      ['cost-100x', '2027', false],
      ['ads-forecast', '2030', false],
    ]);
    expect(soon('2027-11-20')[0]).toEqual(['cost-100x', '2027', true]);
    expect(soon('2027-11-18')[0]).toEqual(['cost-100x', '2027', false]);
  });
});

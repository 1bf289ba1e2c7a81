import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hiddenMatches, hiddenName, hide, unhide } from '../../../lib/browser/hidden.ts';
import { differenceIn, nameOf } from '../../../lib/browser/hidden-name.ts';
import { restoreStored } from '../../../lib/browser/kept.ts';
import {
  changeSettings,
  followSettings,
  mayLook,
  readSettings,
  type Settings,
  settingsOf,
} from '../../../lib/browser/settings.ts';
import { subscriptions } from '../../../lib/browser/subscriptions.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are all at their defaults before anything was chosen', () => {
    expect(settingsOf(null)).toMatchObject({ language: 'auto', theme: 'auto', marks: { strength: 'normal' } });
    expect(settingsOf(null).sites).toEqual({ paused: false, listed: true, added: [], pausedHosts: [] });
  });

  test('keep what is valid of a stored value, field by field', () => {
    const stored = { language: 'zh-Hant', theme: 7, marks: { kinds: { record: false, changed: 'no' } }, sites: 'all' };
    expect(settingsOf(stored)).toMatchObject({
      language: 'zh-Hant',
      theme: 'auto',
      marks: { strength: 'normal', kinds: { record: false, changed: true, outcome: true, differs: true } },
      sites: { paused: false },
    });
  });

  test('are told again at each change, also when two changes come at once', async () => {
    const seen: Settings[] = [];
    const stop = followSettings((settings) => seen.push(settings));
    await Promise.all([
      changeSettings((settings) => ({ ...settings, theme: 'dark' })),
      changeSettings((settings) => ({ ...settings, language: 'en' })),
    ]);
    expect(await readSettings()).toMatchObject({ theme: 'dark', language: 'en' });
    expect(seen.at(-1)).toMatchObject({ theme: 'dark', language: 'en' });
    stop();
  });
});

describe('a backup’s settings', () => {
  const pack = {
    pack: 'harbour',
    url: 'https://packs.example/h.json',
    key: null,
    etag: '"1"',
    modified: null,
    checked: null,
    daily: true,
  };

  test('replace those here, field by field; what is unknown or wrong never gets into the storage', async () => {
    await restoreStored({ settings: { theme: 'dark', marks: 'none' }, 'daily-backup': { on: true }, evil: { a: 1 } });
    expect(await readSettings()).toMatchObject({ theme: 'dark', marks: { strength: 'normal' } });
    const stored = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(stored.filter((key) => !key.endsWith('$')).toSorted()).toEqual(['hidden', 'packs', 'settings']);
    expect(await readSettings()).toEqual(settingsOf({ theme: 'dark' }));
  });

  test('lose nothing that is here: hidden matches and packs are added to', async () => {
    await hide('Here already.', 'one');
    await subscriptions.put({ ...pack, pack: 'own', daily: false });
    const kept = [{ sentence: 'ab', claim: 'two', text: 'x', hidden: '2026-01-01T00:00:00.000Z' }, { sentence: 7 }];
    const packs = [pack, { ...pack, pack: 'own' }, { ...pack, pack: 'bad', url: 'javascript:alert(1)' }, 'nonsense'];
    await restoreStored({ hidden: kept, packs });
    expect((await hiddenMatches()).map(({ claim }) => claim)).toEqual(['one', 'two']);
    const all = await subscriptions.all();
    expect(all.map(({ pack, daily, etag }) => [pack, daily, etag])).toEqual([
      ['own', false, '"1"'],
      ['harbour', true, null],
    ]);
  });
});

test.each<[string, Partial<Settings['sites']>, boolean]>([
  ['news.example', {}, true],
  ['news.example', { listed: false }, false],
  ['news.example', { paused: true }, false],
  ['www.news.example', { pausedHosts: ['news.example'] }, false],
  ['othernews.example', { pausedHosts: ['news.example'] }, true],
  ['a.blog.example', { added: ['blog.example'], listed: false }, true],
  ['a.blog.example', { added: ['blog.example'], paused: true }, false],
])('whether %s may be looked at with %o', (hostname, sites, expected) => {
  expect(mayLook(settingsOf({ sites }), hostname)).toBe(expected);
});

const isHidden = async (sentence: string, claim: string) =>
  (await hiddenMatches()).map(nameOf).includes(await hiddenName(sentence, claim));

test('a hidden match is hidden wherever the sentence stands, and until it is undone', async () => {
  await hide('He  promised a toll by May.', 'north-toll');
  expect(await isHidden('he promised a toll by May. ', 'north-toll')).toBe(true);
  expect(await isHidden('He promised a toll by May.', 'another')).toBe(false);
  expect(await isHidden('He promised no toll by May.', 'north-toll')).toBe(false);
  await hide('He promised a toll by May.', 'north-toll');
  const [match, ...rest] = await hiddenMatches();
  expect(rest).toEqual([]);
  await unhide(match as NonNullable<typeof match>);
  expect(await isHidden('He promised a toll by May.', 'north-toll')).toBe(false);
});

test('only the difference in a match can be hidden, beside the match itself', async () => {
  const sentence = 'He promised a toll by May.';
  await hide(sentence, 'north-toll', 'difference');
  const names = (await hiddenMatches()).map(nameOf);
  expect(names).toEqual([differenceIn(await hiddenName(sentence, 'north-toll'))]);
  expect(await isHidden(sentence, 'north-toll')).toBe(false);
  await hide(sentence, 'north-toll');
  expect(await isHidden(sentence, 'north-toll')).toBe(true);
  const [match] = await hiddenMatches();
  if (match) await unhide(match);
  expect((await hiddenMatches()).map(({ what }) => what)).toEqual(['difference']);
});

test('what was hidden before differences could be is a match', async () => {
  await fakeBrowser.storage.local.set({
    hidden: [{ sentence: 'ab', claim: 'x', text: 'Old.', hidden: '2026-01-01T00:00:00Z' }],
  });
  expect((await hiddenMatches()).map(({ what }) => what)).toEqual(['match']);
});

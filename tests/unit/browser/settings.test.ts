import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hiddenMatches, hide, isHidden, unhide } from '../../../lib/browser/hidden.ts';
import {
  changeSettings,
  followSettings,
  mayLook,
  readSettings,
  type Settings,
  settingsOf,
} from '../../../lib/browser/settings.ts';

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

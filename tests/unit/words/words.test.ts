import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../lib/words/date.ts';
import { languageOf, pick } from '../../../lib/words/language.ts';
import { words } from '../../../lib/words/words.ts';

test.each([
  ['en-GB', 'en'],
  ['de', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
])('the interface language for %s is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

describe('a date', () => {
  test.each([
    ['2024-03-18', '18 Mar 2024', '2024年3月18日'],
    ['2024-05', 'May 2024', '2024年5月'],
    ['2015', '2015', '2015年'],
    ['soon', 'soon', 'soon'],
  ])('%s is written as the reader writes it', (date, english, chinese) => {
    expect(formatDate(date, 'en')).toBe(english);
    expect(formatDate(date, 'zh-Hans')).toBe(chinese);
    expect(formatDate(date, 'zh-Hant')).toBe(chinese);
  });
});

describe('a text', () => {
  const all = { en: 'cost', zh: '成本', zhHant: '成本（繁）' };
  test('comes in the reader’s language', () => {
    expect(pick(all, 'zh-Hant')).toEqual({ text: '成本（繁）', lang: 'zh-Hant' });
    expect(pick(all, 'en')).toEqual({ text: 'cost', lang: 'en' });
  });
  test('falls back to the other script before the other language, and says which it is', () => {
    expect(pick({ en: 'cost', zh: '成本' }, 'zh-Hant')).toEqual({ text: '成本', lang: 'zh-Hans' });
    expect(pick({ zh: '成本', zhHant: '成本' }, 'en')).toEqual({ text: '成本', lang: 'zh-Hans' });
    expect(pick({ en: 'cost' }, 'zh-Hans')).toEqual({ text: 'cost', lang: 'en' });
  });
});

describe('the summary', () => {
  const said = (counts: Partial<Parameters<ReturnType<typeof words>['summary']>[0]>, language: 'en' | 'zh-Hans') => {
    const all = { sure: 0, likely: 0, differs: 0, changed: 0, outcome: 0, ...counts };
    const { lead, strong, rest } = words(language).summary(all);
    return lead + strong + rest;
  };
  test('agrees in number and punctuation', () => {
    expect(said({ sure: 1 }, 'en')).toBe('One sentence repeats a statement on record.');
    expect(said({ sure: 7, differs: 1, changed: 2, outcome: 2 }, 'en')).toBe(
      'Seven sentences repeat statements on record. One differs from the record, two have changed, two have an outcome.',
    );
    expect(said({ sure: 20, outcome: 1, likely: 1 }, 'en')).toBe(
      '20 sentences repeat statements on record. One has an outcome. One more possibly does.',
    );
    expect(said({ likely: 2 }, 'en')).toBe('Two sentences possibly repeat a statement on record; none surely does.');
  });
  test('reads as Chinese', () => {
    expect(said({ sure: 7, differs: 2, changed: 2, outcome: 2 }, 'zh-Hans')).toBe(
      '文中7句话在档案中有记录：2句与记录不同，2句前后有变化，2句已有结果。',
    );
    expect(said({ sure: 3, likely: 1 }, 'zh-Hans')).toBe('文中3句话在档案中有记录。另有1句可能有记录。');
  });
});

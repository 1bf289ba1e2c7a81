import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../lib/words/date.ts';
import { languageOf, pick } from '../../../lib/words/language.ts';

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

import { expect, test } from 'vitest';
import type { Entry } from '../../../components/entry.ts';
import { recordBeside, spanIn } from '../../../components/wording.ts';
import type { Language } from '../../../lib/text/article.ts';
import { toHant } from '../../../scripts/claims/traditional.ts';

/** The words of the other script that stand for some of a text. */
function inOther(from: string, to: string, words: string): string {
  const start = from.indexOf(words);
  const span = spanIn(from, to, { start, end: start + words.length });
  return to.slice(span.start, span.end);
}

test.each([
  ['奥特曼承诺到2027年底成本降到百分之一', '承诺', '承諾'],
  ['奥特曼承诺到2027年底成本降到百分之一', '2027年底', '2027年底'],
  ['他说互联网的程序员会在2026年用上智能体', '2026年', '2026年'],
  ['他说互联网的程序员会在2026年用上智能体', '智能体', 'AI代理'],
  ['收入超过1万亿美元，而不是3亿美元', '1万亿美元', '1兆美元'],
  ['收入超过1万亿美元，而不是3亿美元', '3亿', '3億'],
])('in “%s” the words “%s” are found in Traditional Chinese, and back', (text, words, expected) => {
  const other = toHant(text);
  expect(inOther(text, other, words)).toBe(expected);
  expect(inOther(other, text, expected)).toBe(words);
});

test('a word that is left out in the other spelling has the one before it', () => {
  expect(inOther('约1万亿', '約1兆', '亿')).toBe('兆');
  expect(spanIn('abc', 'abc', { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  expect(spanIn('abc', '', { start: 1, end: 3 })).toEqual({ start: 0, end: 0 });
});

/** Taiwan's word for a trillion is one character shorter, and stands before the date. */
const zh = '她说港口收入要到1万亿美元，须等到2027年底';
const statement = { en: 'Revenue of a trillion will take until the end of 2027, she said.', zh, zhHant: toHant(zh) };

function marked(article: Language, reader: Language, text = '港口收入到2030年底才會有1兆美元'): string[] {
  const words = /[A-Z]/.test(text) ? 'the end of 2027' : '2027年底';
  const compared = /[A-Z]/.test(text) ? statement.en : statement.zh;
  const start = compared.indexOf(words);
  const difference = { article: { start: 0, end: 1 }, record: { start, end: start + words.length } };
  const entry = {
    annotation: { difference, sentence: { text } },
    dossier: { claim: { statement } },
  } as unknown as Entry;
  const { text: shown, lang, span } = recordBeside(entry, article, reader);
  return [lang, shown.slice(span?.start, span?.end)];
}

test('all of a date is marked, in whichever script the article and its reader are', () => {
  expect(marked('zh-Hant', 'zh-Hant')).toEqual(['zh-Hant', '2027年底']);
  expect(marked('zh-Hant', 'zh-Hans')).toEqual(['zh-Hans', '2027年底']);
  expect(marked('zh-Hans', 'zh-Hant')).toEqual(['zh-Hant', '2027年底']);
  expect(marked('zh-Hant', 'en')).toEqual(['zh-Hant', '2027年底']);
});

test('an English sentence of a Chinese article stands beside the record in English', () => {
  expect(marked('zh-Hans', 'zh-Hans', 'A trillion by 2030, she said.')).toEqual(['en', 'the end of 2027']);
});

import { expect, test } from 'vitest';
import { spanIn } from '../../../components/wording.ts';
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

import type { Span } from '../../text/span.ts';

const letter = /[\p{L}\p{N}]/u;
const digit = /[\p{N}一二三四五六七八九十百千万亿]/u;

/** Whether two neighbours are of one English word or one number: 百分之七 is not in 百分之七十. */
const belong = (inner = '', outer = '') =>
  (digit.test(inner) && digit.test(outer)) || (/[a-z]/.test(inner) && letter.test(outer));

/** De-identified, non-binding: half a word. */
const prefix = /(?:^|[^a-z])(?:anti|de|dis|non|un)-$/;

/** Where a phrase first stands in a text in small letters, not before `from` and not within `but`: words and numbers whole. */
export function placeOf(text: string, phrase: string, from = 0, but?: Span): Span | null {
  for (let start = text.indexOf(phrase, from); start >= 0; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    if (but && start >= but.start && end <= but.end) continue;
    if (prefix.test(text.slice(Math.max(0, start - 6), start))) continue;
    if (!belong(phrase[0], text[start - 1]) && !belong(phrase.at(-1), text[end])) return { start, end };
  }
  return null;
}

import type { Edit } from './edits.ts';

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

/** Parts of a year and times from now. */
export const times: readonly Edit[] = [
  [/\bby the end of\b/i, ['by the middle of']],
  [/\b(?:late|the end of)(?= 20\d\d)/i, ['early', 'the start of']],
  [/\bearly(?= 20\d\d)/i, ['late']],
  [/\bnext year\b/i, ['in five years', 'next month']],
  [/\bthis year\b/i, ['next year']],
  [/\bfirst quarter\b/i, ['third quarter']],
  [/\b(?:second|third|fourth) quarter\b/i, ['first quarter']],
  [/\bfirst half\b/i, ['second half']],
  [/\bsecond half\b/i, ['first half']],
  [/明年/, ['后年', '今年']],
  [/今年/, ['明年', '去年']],
  [/第?[一1]季度?|首季/, ['第三季度', '第四季度']],
  [/第?[二三四234]季度?/, ['第一季度']],
  [/年底|年末/, ['年初', '年中']],
  [/年初/, ['年底']],
  [/上半年/, ['下半年']],
  [/下半年/, ['上半年']],
];

/** Another year, month or part of the year; of the years only those that `own` has. */
export function otherDates(text: string, own: readonly number[], turn: number): string[] {
  const out: string[] = [];
  const year = own.find((one) => text.includes(String(one)));
  if (year) out.push(text.replaceAll(String(year), String(year + ([3, -1, 2, 5, 1, -2][turn % 6] as number))));
  const month = new RegExp(`\\b(${monthNames.join('|')})\\b(?= \\d|,| of| 20)`).exec(text);
  if (month && year) {
    const other = monthNames[(monthNames.indexOf(month[0]) + 3 + (turn % 6)) % 12] as string;
    out.push(text.replace(month[0], other));
  }
  return out;
}

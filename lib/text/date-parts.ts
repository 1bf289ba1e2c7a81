import { months, type Period } from './calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 for the name of a month or its abbreviation. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export const MONTH_NAMES =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** Parts of a year in words, with their first and last month. Ends and beginnings are as wide as news uses them. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:early|(?:the )?(?:beginning|start) of|年?初)$/iu, 1, 3],
  [/^(?:mid|the middle of|middle of|年?中)$/iu, 5, 8],
  [/^(?:late|(?:the )?end of|year-end|年?[底末]|年终)$/iu, 10, 12],
  [/^(?:(?:the )?first (?:half|part) of|H1|上半年)$/iu, 1, 6],
  [/^(?:(?:the )?(?:second|latter) (?:half|part) of|H2|下半年)$/iu, 7, 12],
  [/^(?:(?:the )?first quarter of|Q1|第?[一1]季度?)$/iu, 1, 3],
  [/^(?:(?:the )?second quarter of|Q2|第?[二2]季度?)$/iu, 4, 6],
  [/^(?:(?:the )?third quarter of|Q3|第?[三3]季度?)$/iu, 7, 9],
  [/^(?:(?:the )?(?:fourth|final|last) quarter of|Q4|第?[四4]季度?)$/iu, 10, 12],
  [/^(?:(?:the )?spring(?: of)?|春[季天]?)$/iu, 3, 5],
  [/^(?:(?:the )?summer(?: of)?|夏[季天]?)$/iu, 6, 8],
  [/^(?:(?:the )?(?:autumn|fall)(?: of)?|秋[季天]?)$/iu, 9, 11],
];

/** The part of a year that the words name: `late`, Q1, 下半年; the whole year for ''. */
export function partOfYear(year: number, part: string): Period {
  for (const [pattern, first, last] of PARTS) if (pattern.test(part.trim())) return months(year, first, last);
  return months(year, 1, 12);
}

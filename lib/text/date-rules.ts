import { day, daysLater, months, monthsLater, type Period } from './calendar.ts';
import { MONTH_NAMES, monthNumber, partOfYear } from './date-parts.ts';
import { CHINESE_DIGITS, chineseNumber, ENGLISH_WORDS, englishNumber } from './number-words.ts';

/** The bound where the words themselves set it. */
interface Found extends Period {
  readonly bound?: 'by' | 'about';
}
/** `null` where the words are no date, or need a reference day that is not known. */
type Read = (groups: Record<string, string>, today: string | undefined) => Found | null;

/** 2027, '27. */
const YEAR = "(?<year>(?:19|20)\\d\\d|(?<![^ (])'[1-4]\\d(?!'|s\\b|\\p{Script=Han}))(?![\\d.]\\d|\\d)";
const yearOf = (written: string) => Number(written.replace("'", '20'));
const PART =
  '(?<part>early|mid|late|(?:the )?(?:end|beginning|start|middle) of|(?:the )?(?:first|second|latter) (?:half|part) of|(?:the )?(?:first|second|third|fourth|final|last) quarter of|Q[1-4]|H[12]|(?:the )?(?:spring|summer|autumn|fall)(?: of)?|year-end)';
const COUNT = `(?:(?:\\d{1,3}|${ENGLISH_WORDS})(?:-| to | or ))?(?<count>\\d{1,3}(?:\\.\\d)?|an?|a couple of|${ENGLISH_WORDS})`;
const COUNT_ZH = `(?:(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[到至~-])?(?<count>\\d{1,3}(?:\\.\\d)?|半|[${CHINESE_DIGITS}]{1,4})`;
const UNIT = '(?<unit>day|week|fortnight|month|year|decade)s?';
const UNIT_ZH = '(?<unit>天|周|个?星期|个月|年)(?<half>半)?';
const PART_ZH =
  '(?<part>年?[底末初]|年中|年终|上半年|下半年|第?[一二三四1-4]季度?|Q[1-4]|[春夏秋][季天]|(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月(?:份)?(?: ?(?<day>\\d{1,2})(?: ?[日号])?|(?<third>[上中下]旬|[底末初]))?)';

/** Parts that mean the present year when none is named; a bare 春天 or Q1 may mean any. */
const PART_ZH_ALONE = PART_ZH.replace('年?[底末初]|年中', '年[底末初]').replace('|Q[1-4]|[春夏秋][季天]', '');

/** In order of precedence: what an earlier rule has read, a later one leaves alone. */
export const DATE_RULES: readonly (readonly [RegExp, Read])[] = [
  // 2026-01-27, 2026/1/27
  [
    /(?<![\d/.-])(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d/-])/gu,
    ({ year, month, day: date }) => day(Number(year), Number(month), Number(date)),
  ],
  // January 27, 2026; 27 January 2026; January 27
  [
    new RegExp(`(?<![A-Za-z])(?<month>${MONTH_NAMES}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:,? ${YEAR})?`, 'gu'),
    onDay,
  ],
  [
    new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH_NAMES})(?![a-z])(?:,? ${YEAR})?`, 'gu'),
    onDay,
  ],
  // January 2026, late January 2026
  [
    new RegExp(`(?<![A-Za-z])(?<month>${MONTH_NAMES})(?:,| of)? ${YEAR}`, 'gu'),
    ({ year, month = '' }) => months(yearOf(year ?? ''), monthNumber(month), monthNumber(month)),
  ],
  // within two years, over the next 18 months, in five years, three years ago
  [
    new RegExp(
      `(?<![A-Za-z])(?:within(?: the next)?|(?:in|over|during) the (?:next|coming)|inside) (?:${COUNT} |(?=[a-z]+(?<!s)(?![a-z])))${UNIT}(?![a-z])`,
      'giu',
    ),
    (groups, today) => later(groups, today, 1, 'by'),
  ],
  [
    new RegExp(`(?<![A-Za-z])in (?:about |around |roughly |~ ?)?${COUNT} ${UNIT}(?! of\\b)(?:' time)?(?![a-z])`, 'giu'),
    (groups, today) => later(groups, today, 1, 'about'),
  ],
  [
    new RegExp(`(?<![A-Za-z])${COUNT} ${UNIT} (?<way>ago|earlier|from now|away|hence)(?![a-z])`, 'giu'),
    (groups, today) => (groups.way === 'earlier' ? null : later(groups, today, groups.way === 'ago' ? -1 : 1, 'about')),
  ],
  // by March, this May: the nearest
  [
    new RegExp(
      `(?<=\\b(?:by|in|since|until|till|before|after|during|this|next|last|early|mid|late|(?:end|start|beginning|middle) of)[ -])(?<month>${MONTH_NAMES})(?![a-z'])(?! \\d| of\\b)`,
      'gu',
    ),
    ({ month = '' }, today) => {
      const middle = onMonthDay(undefined, monthNumber(month), 15, today);
      return middle && months(Number(middle.from.slice(0, 4)), monthNumber(month), monthNumber(month));
    },
  ],
  // by the end of 2027, late 2027, Q1 2026, 2026 Q1, 2027
  [
    new RegExp(
      `(?<![A-Za-z])${PART}[- ](?:of |in )?(?:(?<relative>this|next|last|the(?: coming)?) year|${YEAR})`,
      'giu',
    ),
    inYear,
  ],
  [new RegExp(`(?<![\\d,.$€£¥-])${YEAR} ?(?<part>Q[1-4]|H[12])(?!\\w)`, 'gu'), inYear],
  [/(?<![A-Za-z])(?<relative>this|next|last|later this|earlier this) year(?!s|'s end| ago)(?![a-z])/giu, inYear],
  // the third quarter: the nearest
  [
    /(?<![A-Za-z])(?<part>the (?:first|second|third|fourth) quarter)(?! of\b| century)(?![a-z])/giu,
    ({ part = '' }, today) =>
      today
        ? nearest(
            [-1, 0, 1].map((years) => partOfYear(Number(today.slice(0, 4)) + years, `${part} of`)),
            today,
          )
        : null,
  ],
  [
    /(?<![A-Za-z])(?:the )?(?<part>year-end|year's end)(?![a-z])/giu,
    ({ part }, today) => inYear({ part: part ? 'year-end' : '', relative: 'this' }, today),
  ],
  [
    /(?<![A-Za-z])(?<relative>this|next|last) month(?![a-z])/giu,
    ({ relative = '' }, today) => {
      if (!today) return null;
      const [year = 0, month = 1] = monthsLater(today, steps(relative)).split('-').map(Number);
      return months(year, month, month);
    },
  ],
  [
    /(?<![A-Za-z])(?:the )?end of (?:the|this) decade(?![a-z])/giu,
    // 2029, or 2030
    (_, today) => {
      const first = today ? Math.floor(Number(today.slice(0, 4)) / 10) * 10 : 0;
      return today ? { from: months(first + 9, 1, 1).from, to: months(first + 10, 12, 12).to } : null;
    },
  ],
  [
    /(?<![\w-])(?:the )?(?:(?<part>early|mid|late)[- ])?(?<year>(?:19|20)\d0)(?:s(?![a-z])|年代)/giu,
    ({ year, part = '' }) => decade(Number(year), part),
  ],
  // 2027年底, 今年12月3日, 2026年第一季度, 明年, 年底
  [
    new RegExp(
      `(?:(?<!\\d)(?<year>(?:19|20)\\d\\d) ?年|(?<year2>[一二][零〇一二三四五六七八九]{3})年|(?<![\\d第])(?<year3>[1-4]\\d) ?年(?=年?[初末]|年?底(?!蕴)|[上下]半年|第?[一二三四1-4]季|\\d{1,2}月)|(?<relative>今年|明年|去年|后年|前年|本年度?))(?: ?年? ?${PART_ZH})?`,
      'gu',
    ),
    inYear,
  ],
  [new RegExp(`(?<![年个数几\\d第十])(?<relative>)(?:${PART_ZH_ALONE})`, 'gu'), inYear],
  [
    /(?<relative>本月|这个月|下个?月|上个?月)(?!球)/gu,
    ({ relative = '' }, today) => {
      if (!today) return null;
      const [year = 0, month = 1] = monthsLater(today, steps(relative)).split('-').map(Number);
      return months(year, month, month);
    },
  ],
  // 这十年里: till 2029, or 2030
  [
    /(?:这个?|本)十年(?:[之以]?内|里|[结末]束?)|\b(?:in|within) this decade\b/giu,
    (_, today) => {
      const first = today ? Math.floor(Number(today.slice(0, 4)) / 10) * 10 : 0;
      return today ? { from: months(first + 9, 1, 1).from, to: months(first + 10, 12, 12).to, bound: 'by' } : null;
    },
  ],
  [new RegExp(`再[过等有]${COUNT_ZH}${UNIT_ZH}`, 'gu'), (groups, today) => later(groups, today, 1, 'about')],
  // 两年内, 未来五年, 三个月后, 十年前
  [
    new RegExp(`(?:未来|今后|接下来|往后)(?:的)?${COUNT_ZH}${UNIT_ZH}(?:[之以]?内|里|间)?`, 'gu'),
    (groups, today) => later(groups, today, 1, 'by'),
  ],
  [
    new RegExp(`(?<![第过近\\d])${COUNT_ZH}${UNIT_ZH}[之以]?内`, 'gu'),
    (groups, today) => later(groups, today, 1, 'by'),
  ],
  [
    new RegExp(`(?<![第\\d])${COUNT_ZH}${UNIT_ZH}(?<way>[之以]?[后前])(?![面景]|所未)`, 'gu'),
    (groups, today) => later(groups, today, groups.way?.endsWith('前') ? -1 : 1, 'about'),
  ],
  // 到二〇三〇
  [
    /(?<![零〇一二三四五六七八九\d])(?<year2>[一二](?=[零〇一二三四五六七八九]*[零〇])[零〇一二三四五六七八九]{3})(?![零〇一二三四五六七八九\d])/gu,
    inYear,
  ],
  // A year by itself
  [
    new RegExp(
      `(?<![\\w,.$€£¥:#-]|(?<!(?:19|20)\\d\\d)/)${YEAR}(?![\\w%]|/(?!(?:19|20)\\d\\d(?!\\d))| ?(?:people|users|tokens|dollars|times|人|个|名|位|家|万|亿|元|美元|块|次|倍|字|多|余))`,
      'gu',
    ),
    inYear,
  ],
];

type Groups = Record<string, string | undefined>;

/** Years (or months) from the reference: 明年 and `next` are 1. */
function steps(relative: string): number {
  if (/^(?:next|明|下)/iu.test(relative)) return 1;
  if (/^后/u.test(relative)) return 2;
  if (/^前/u.test(relative)) return -2;
  return /^(?:last|去|上)/iu.test(relative) ? -1 : 0;
}

function onDay({ year, month = '', day: date }: Groups, today: string | undefined): Found | null {
  return onMonthDay(year ? yearOf(year) : undefined, monthNumber(month), Number(date), today);
}

/** Without a year: the one that brings the day nearest to the reference. */
function onMonthDay(year: number | undefined, month: number, date: number, today: string | undefined): Found | null {
  if (year !== undefined) return day(year, month, date);
  if (!today) return null;
  const near = Number(today.slice(0, 4));
  return nearest(
    [near - 1, near, near + 1].flatMap((y) => day(y, month, date) ?? []),
    today,
  );
}

function nearest(periods: readonly Period[], today: string): Period | null {
  const distance = ({ from }: Period): number => Math.abs(Date.parse(from) - Date.parse(today));
  return [...periods].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function inYear(groups: Groups, today: string | undefined): Found | null {
  const { relative, part = '', month, day: date } = groups;
  const written =
    groups.year ??
    (groups.year3 && `'${groups.year3}`) ??
    groups.year2?.replace(/./gu, (digit) => String('零一二三四五六七八九'.indexOf(digit.replace('〇', '零'))));
  if (written === undefined && !today) return null;
  const year = written === undefined ? Number(today?.slice(0, 4)) + steps(relative ?? '') : yearOf(written);
  if (/^later/iu.test(relative ?? '')) return { from: today ?? '', to: months(year, 12, 12).to };
  if (/^earlier/iu.test(relative ?? '')) return { from: months(year, 1, 1).from, to: today ?? '' };
  if (month === undefined) return partOfYear(year, part);
  const number = /\d/u.test(month) ? Number(month) : (chineseNumber(month) ?? 0);
  if (number < 1 || number > 12) return null;
  const known = written !== undefined || relative ? year : undefined;
  if (date) return onMonthDay(known, number, Number(date), today);
  const middle = onMonthDay(known, number, 15, today);
  return middle && months(Number(middle.from.slice(0, 4)), number, number);
}

function decade(first: number, part: string): Found {
  const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part.toLowerCase()] ?? [0, 9];
  return { from: months(first + (from ?? 0), 1, 1).from, to: months(first + (to ?? 9), 12, 12).to };
}

/** So many units from the reference: up to then for `by`, else around it. */
function later(groups: Groups, today: string | undefined, direction: 1 | -1, bound: 'by' | 'about'): Found | null {
  const count = countOf(groups.count ?? 'a') + (groups.half ? 0.5 : 0);
  if (!today || !(count > 0) || count > 200) return null;
  const unit = groups.unit ?? '';
  const inMonths = /年|year/iu.test(unit) ? 12 : /decade/iu.test(unit) ? 120 : /月|month/iu.test(unit) ? 1 : 0;
  const inDays = /fortnight/iu.test(unit) ? 14 : /周|星期|week/iu.test(unit) ? 7 : 1;
  const at = (n: number): string => (inMonths ? monthsLater(today, n * inMonths) : daysLater(today, n * inDays));
  if (bound === 'by') return { from: today, to: at(count), bound };
  // `in five years` is as exact as its unit.
  const end = at(direction * count);
  const [from, to] = inMonths ? [daysLater(end, -15 * inMonths), daysLater(end, 15 * inMonths)] : [end, end];
  return { from, to, bound };
}

function countOf(written: string): number {
  if (/\d/u.test(written)) return Number(written);
  if (written === '半') return 0.5;
  if (/^an?$/iu.test(written)) return 1;
  if (/^a couple/iu.test(written)) return 2;
  return (/^[a-z]/iu.test(written) ? englishNumber(written) : chineseNumber(written)) ?? 0;
}

import { chineseNumber, englishNumber } from './number-words.ts';
import type { Span } from './span.ts';
import { unitAt } from './units.ts';

/** An amount of which only the order is told: 数十亿, 几个月, `hundreds of millions`, `a few years`. */
export interface Magnitude {
  /** The least and the most that the words allow. */
  readonly value: number;
  readonly upTo: number;
  /** As of quantities; '' where none is known. */
  readonly unit: string;
  /** Words and unit: UTF-16 offsets into the folded text. */
  readonly span: Span;
}

const tens: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 24,
  scores: 40,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
const scales = Object.keys(tens).join('|');
const digits = '一二两三四五六七八九';

/** A few weeks are not yet months. */
const afew = [2, 8.5] as const;

type Read = (groups: Record<string, string | undefined>) => readonly [number, number] | null;

const RULES: readonly (readonly [RegExp, Read])[] = [
  // 数十亿, 几百, 好几千万; 以十亿计
  [
    /(?:好几|数以?|几)(?<scale>[十百千]?万亿|[十百千]?[万亿]|[十百千])(?:计的?)?|以(?<counted>[十百千]?万亿|[十百千]?[万亿])计/gu,
    ({ scale, counted }) => {
      const value = chineseNumber(scale ?? counted ?? '');
      return value ? [value, 9.99 * value] : null;
    },
  ],
  [/十[几多](?=[个年天周月名人家次款条小分])/gu, () => [11, 19]],
  [/(?<!第)(?:好几|数|几)(?=个?(?:年|月|周|星期|小时|天|日|分钟|秒))/gu, () => afew],
  [
    new RegExp(
      `(?<![\\w-])(?<many>${scales})(?: (?:of|or) (?<of>thousands|millions|billions|trillions))?(?![\\w-])`,
      'giu',
    ),
    ({ many = '', of }) => {
      const value = (tens[many.toLowerCase()] ?? 1) * (of ? (tens[of.toLowerCase()] ?? 1) : 1);
      return [value, of || value < 1000 ? 9.99 * value : 999 * value];
    },
  ],
  [
    /(?<![\w-])(?:(?:a )?few|several|a couple(?: of)?)(?= (?:more )?(?:year|month|week|day|hour|minute|second|decade)s)/giu,
    () => afew,
  ],
  // several hundred
  [
    /(?<![\w-])(?:(?:a )?few|several|a couple of) (?<scale>hundred|thousand|million|billion|trillion)(?![a-z])/giu,
    ({ scale = '' }) => {
      const value = tens[`${scale.toLowerCase()}s`] ?? 1;
      return [2 * value, 9.99 * value];
    },
  ],
  // 七位数, seven figures
  [
    new RegExp(
      `(?<![第${digits}十百千\\d])(?:(?<digits>[三四五六七八九十]|\\d{1,2})位数(?!字)|(?<figures>four|five|six|seven|eight|nine|ten|eleven|twelve)[ -]figures?(?![a-z]))`,
      'giu',
    ),
    ({ digits: written, figures }) => {
      const count = figures ? (englishNumber(figures) ?? 0) : (chineseNumber(written ?? '') ?? Number(written));
      return count > 2 ? [10 ** (count - 1), 9.99 * 10 ** (count - 1)] : null;
    },
  ],
  // 多年, many years
  [
    /(?<![\d十百千万亿几很许太差不])多(?=年(?!前的?今天|级)|个月|个星期|天)|(?<![\w-])many(?= (?:minute|hour|day|week|month|year|decade)s\b)/giu,
    () => [4, 60],
  ],
  // within days, in the coming weeks
  [
    /(?<=\b(?:within|in(?: just| only)?|in a matter of|takes?|took|for|(?:over|in|during) the (?:coming|next)) )(?=(?:minute|hour|day|week|month|year|decade)s\b)/giu,
    () => afew,
  ],
  // 一二十分钟, 三五百人
  [
    new RegExp(
      `(?<![第${digits}十百千万亿])(?<low>[${digits}])、?(?<high>[${digits}])(?<scale>[十百千])(?![${digits}])`,
      'gu',
    ),
    ({ low = '', high = '', scale = '' }) => {
      const [from, to] = [chineseNumber(low + scale) ?? 0, chineseNumber(high + scale) ?? 0];
      return from < to ? [from, to] : null;
    },
  ],
  // 五六次, 三五年
  [
    new RegExp(`(?<![第${digits}十百千万亿])(?<low>[${digits}])(?<high>[${digits}])(?=[年天周次个名家款分小成])`, 'gu'),
    ({ low = '', high = '' }) => {
      const [from, to] = [chineseNumber(low) ?? 0, chineseNumber(high) ?? 0];
      return from < to ? [from, to] : null;
    },
  ],
];

/** The vague amounts of a folded text, in order. */
export function magnitudes(text: string): Magnitude[] {
  const found: Magnitude[] = [];
  for (const [pattern, read] of RULES) {
    for (const match of text.matchAll(pattern)) {
      const range = read(match.groups ?? {});
      const start = match.index;
      const end = start + match[0].length;
      if (!range || found.some(({ span }) => start < span.end && end > span.start)) continue;
      const unit =
        unitAt(text, end + (/^ of (?=[a-z])/iu.exec(text.slice(end))?.[0].length ?? 0)) ?? shortUnit(text, end);
      const factor = unit?.factor ?? 1;
      found.push({
        value: range[0] * factor,
        upTo: Number((range[1] * factor).toPrecision(12)),
        unit: unit?.unit ?? '',
        span: { start, end: unit?.end ?? end },
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** 数月, 数日: without 个; 五六次; 七八成. */
function shortUnit(text: string, at: number) {
  const unit = {
    月: { unit: 'month', factor: 1 },
    日: { unit: 's', factor: 86_400 },
    次: { unit: 'times', factor: 1 },
    成: { unit: '%', factor: 10 },
  }[text.charAt(at)];
  return unit ? { ...unit, end: at + 1 } : null;
}

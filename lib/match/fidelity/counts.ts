import { chineseNumber, englishNumber } from '../../text/number-words.ts';
import type { Bare } from './amounts.ts';

const digits = '一二两三四五六七八九';
const some = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** 四项, 二十道, 三大, 三点; not 三点钟, 两个月, 两位数. */
const THINGS = new RegExp(
  `(?<![第几数\\d${digits}十百千万亿.])([${digits}]?十[${digits}]?|[${digits}]|\\d{1,2})(?:` +
    '[项款件样桩张州]|种(?!子)|类(?!似)|条(?!件)|道(?![理路德歉])|句(?!号)|层(?!次)|步(?![骤伐])|重(?![要点新大视复量启])|' +
    '家(?![里中庭长])|名(?!字)|位(?![置于居列数])|座|台(?![湾上下词])|所(?![有以谓在])|批(?![评准])|篇|组(?![织成合])|场(?!景)|' +
    '(?<![午晨早晚夜].{0,2})点(?![钟半整多\\d一二三四五])|' +
    `大(?![家学会概约部多量型幅规大小师胆脑])|个(?![月小星半多百数]))|(?<![\\w-])(${some})(?= (?:[a-z]+ )?[a-z]{3,}s\\b)`,
  'giu',
);
const OFTEN =
  /(?<![第几数\d一二两三四五六七八九十百千万亿.])([一两二三四五六七八九十]|\d{1,2})[次遍轮]|(?<![\w-])(once|twice)(?! as)/giu;

/** What is more is told for its number. */
const most = 20;

/** Things that are counted, and how often something is: 四项, 三大, two states; 两次, `twice`. One thing is an article. */
export function counts(text: string): Bare[] {
  const things = Array.from(text.matchAll(THINGS), (match) => found(match, 'things'));
  const often = Array.from(text.matchAll(OFTEN), (match) => found(match, 'times'));
  return [...things.filter(({ value }) => value > 1 && value <= most), ...often];
}

function found(match: RegExpExecArray, unit: string): Bare {
  const [written, chinese, english = ''] = match;
  const word = english.toLowerCase();
  const value = chinese
    ? (chineseNumber(chinese) ?? Number(chinese))
    : ({ once: 1, twice: 2 }[word] ?? englishNumber(word) ?? 0);
  return { value, unit, span: { start: match.index, end: match.index + written.length } };
}

const isOfPercentiles = /百分位|percentile/i;
const PERCENTILE = /第(\d{1,2})(?![\d年月届])|\b(\d{1,2})(?:st|nd|rd|th)\b/gu;
/** 第62百分位, the 62nd percentile; of several the word may stand once. */
export const percentiles = (text: string): Bare[] =>
  isOfPercentiles.test(text)
    ? Array.from(text.matchAll(PERCENTILE), (match) => ({
        value: Number(match[1] ?? match[2]),
        unit: 'percentile',
        span: { start: match.index, end: match.index + match[0].length },
      }))
    : [];

const places: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, 头: 1, 首: 1 };
/** 第三个, 头一次, 世界第二; the third day. Not a third of, the second quarter, 第三方, 第一，… of a list. */
const RANK =
  /第([一二三四五六七八九十]|\d{1,2})(?![方季者产世人,:、.\d百一二三四五六七八九十]|[章节页条届期轮步阶])|(?<![从口年])(头)一[个次回遭款位]|(首)[个次款位](?!席)|\bthe (first|second|third|fourth|fifth)\b(?! (?:quarter|half|time (?:since|in)|of these|place|part))|['’]s (first|second|third|fourth|fifth) /giu;
/** Which one of several something is. */
export const ranks = (text: string): Bare[] =>
  Array.from(isOfPercentiles.test(text) ? [] : text.matchAll(RANK), (match) => {
    const written = match.slice(1).find((one) => one !== undefined) ?? '';
    const value = places[written.toLowerCase()] ?? chineseNumber(written) ?? Number(written);
    return { value, unit: 'rank', span: { start: match.index, end: match.index + match[0].length } };
  });

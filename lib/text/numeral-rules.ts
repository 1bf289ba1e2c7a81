import {
  CHINESE_DIGITS,
  chineseNumber,
  chineseScale,
  ENGLISH_SCALES,
  ENGLISH_WORDS,
  englishNumber,
  englishScale,
} from './number-words.ts';
import type { Numeral } from './numerals.ts';
import type { Span } from './span.ts';

/** `before` is the few characters in front of the match. */
type Read = (match: RegExpExecArray, before: string) => Omit<Numeral, keyof Span> | null;

const number = (value: number, weak = false, more = false) => ({ value, kind: 'number', weak, more }) as const;
const percent = (value: number) => ({ value, kind: 'percent', weak: false, more: false }) as const;
const multiple = (value: number, more = false) => ({ value, kind: 'multiple', weak: false, more }) as const;

/** From a third on. */
const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const SMALL: Readonly<Record<string, number>> = {
  hundredth: 100,
  thousandth: 1e3,
  'ten-thousandth': 1e4,
  'hundred-thousandth': 1e5,
  millionth: 1e6,
};
const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, mn: 1e6, m: 1e6, bn: 1e9, b: 1e9, tn: 1e12, t: 1e12 };
const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const FOLDS: Readonly<Record<string, number>> = { doubl: 2, twice: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 };

/** In order of precedence: what an earlier rule has read, a later one leaves alone. */
export const NUMERAL_RULES: readonly (readonly [RegExp, Read])[] = [
  // 百分之三十, 千分之一, 三分之二
  [
    new RegExp(
      `([${CHINESE_DIGITS}]{1,12})分之(\\d+(?:\\.\\d+)?|[${CHINESE_DIGITS}]{1,12}(?:点[零〇一二三四五六七八九]{1,6})?)`,
      'gu',
    ),
    ([, below = '', above = '']) => {
      const part = digitsOrChinese(above);
      const whole = chineseNumber(below);
      return part === null || !whole ? null : percent(tidy((100 * part) / whole));
    },
  ],
  [
    /(?<![\d.第一二三四五六七八九])(\d(?:\.\d)?|[一二两三四五六七八九])成([一二三四五六七八九]|半)?(?![为本立功长员就熟果交绩分])/gu,
    ([, tens = '', ones = '']) =>
      percent(tidy((digitsOrChinese(tens) ?? 0) * 10 + (ones === '半' ? 5 : (chineseNumber(ones || '零') ?? 0)))),
  ],
  // 八折: a price of 80 percent
  [
    /(?<![\d转曲波骨])(\d(?:\.\d)?|[一二两三四五六七八九])([一二三四五六七八九])?折(?![叠旧腾磨合])/gu,
    ([, tens = '', ones = '']) => percent(tidy((digitsOrChinese(tens) ?? 0) * 10 + (chineseNumber(ones || '零') ?? 0))),
  ],
  [/一半|减半|砍半|腰斩|(?<![A-Za-z])halv(?:ed?|es|ing)(?![a-z])/giu, () => percent(50)],
  [/双倍|加倍/gu, () => multiple(2)],
  // 10次里有7次
  [
    new RegExp(
      `(\\d{1,3}|[${CHINESE_DIGITS}]{1,3}) ?([次个人家回件])[里中](?:面|大约)?有 ?(\\d{1,3}|[${CHINESE_DIGITS}]{1,3}) ?\\2`,
      'gu',
    ),
    ([, whole = '', , part = '']) => {
      const [all, some] = [digitsOrChinese(whole), digitsOrChinese(part)];
      return all && some !== null && some <= all ? percent(tidy((100 * some) / all)) : null;
    },
  ],
  // 一个半小时
  [
    /([一两二三四五六七八九]|\d{1,2})个半(?=小时|钟头|星期|月(?!活))/gu,
    ([, n = '']) => number((digitsOrChinese(n) ?? 0) + 0.5),
  ],
  // 2½
  [/(?<![\d.])(\d{0,3})([½¼¾])/gu, ([, n = '', part = '']) => number(Number(n) + (PARTS[part] ?? 0))],
  [/(?<![\w-])a (?=fortnight\b)/giu, () => number(1)],
  [
    /(?<![上下前后个])半(?=个?小时|个月|年(?!级)|个?世纪)|(?<![\w-])half an? (?=hour|year|month|minute|decade|century)/giu,
    () => number(0.5),
  ],
  [/(?<![\w-])an? (?=(?:second|minute|hour|day|week|month|year|decade) and a half\b)/giu, () => number(1.5)],
  // more than a month, a week sooner
  [
    /(?<=\b(?:more than|less than|over|under|nearly|almost|at least) )an? (?=(?:second|minute|hour|day|week|month|year|decade)\b)|(?<![\w-])an? (?=(?:minute|hour|day|week|month|year) (?:sooner|in advance|ahead)\b)/giu,
    () => number(1),
  ],
  // a gigawatt; of most else `a` is only an article
  [
    /(?<![\w-]|\b(?:of|half|quarter|per) )a (?=(?:single |spare |whole |full )?(?:giga|mega|tera)watt)/giu,
    () => number(1),
  ],
  [/(?<![\w-])an order of magnitude/giu, () => multiple(10)],
  [
    /翻(?:了)?([一两二三])?番|翻(?:了)?(?:一)?倍/gu,
    ([, times = '']) => multiple(times ? 2 ** (chineseNumber(times) ?? 1) : 2),
  ],
  [
    /(?<![\d./])(\d{1,3})\/(\d{1,4})(?![\d/]|\.\d)/gu,
    ([, above = '', below = '']) =>
      Number(above) < Number(below) && above !== '24' ? percent(tidy((100 * Number(above)) / Number(below))) : null,
  ],
  [/(?<![\w-]|(?:first|second|latter|other|better|next|last) )half(?= of\b| the\b)/giu, () => percent(50)],
  [
    new RegExp(
      `(?<![\\w-])(an?|one|two|three|four|five|six|seven|eight|nine)[ -](${ORDINALS.join('|')})s?(?= of\\b| the\\b)`,
      'giu',
    ),
    ([, above = '', below = '']) => {
      const parts = ORDINALS.indexOf(below.toLowerCase()) + 3;
      return percent(tidy((100 * (englishNumber(above) || 1)) / parts));
    },
  ],
  [
    new RegExp(`(?<![\\w-])(?:an?|one) (${Object.keys(SMALL).join('|')})(?= of\\b| the\\b)`, 'giu'),
    ([, below = '']) => percent(tidy(100 / (SMALL[below.toLowerCase()] ?? 1))),
  ],
  [/(?<![\w-])(?:an?|one) quarter(?= of\b| the\b)/giu, () => percent(25)],
  [/(?<![\w-])three[ -]quarters(?= of\b| the\b)/giu, () => percent(75)],
  // two in three
  [
    /(?<![\w-])(two|three|four|five|six|seven|eight|nine) in (?:every )?(three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?![\w-]| (?:second|minute|hour|day|week|month|year)s)/giu,
    ([, above = '', below = '']) => {
      const [part, whole] = [englishNumber(above) ?? 0, englishNumber(below) ?? 0];
      return part < whole ? percent(tidy((100 * part) / whole)) : null;
    },
  ],
  // nine times out of ten
  [
    new RegExp(
      `(?<![\\w-])(\\d{1,3}|${ENGLISH_WORDS})(?: [a-z]+)? out of (?:every )?(\\d{1,3}|${ENGLISH_WORDS})(?!\\w)`,
      'giu',
    ),
    ([, above = '', below = '']) => {
      const [part, whole] = [digitsOrEnglish(above), digitsOrEnglish(below)];
      return part && whole && part <= whole ? percent(tidy((100 * part) / whole)) : null;
    },
  ],
  [
    new RegExp(
      `(?<![\\w-])(?:one|1)(?: [a-z]+)? in (?:an? )?(\\d{1,3}(?:,\\d{3})*|${ENGLISH_WORDS})(?!\\w|,\\d)`,
      'giu',
    ),
    ([, below = '']) => {
      const whole = /\d/u.test(below) ? Number(below.replaceAll(',', '')) : (englishNumber(below) ?? 0);
      return whole > 1 ? percent(tidy(100 / whole)) : null;
    },
  ],
  // 1.4 trillion, 500M, 1,000多亿, 3千万, 10x, 30%
  [
    new RegExp(
      `(?<![A-Za-z0-9.#]|[A-Za-z]-|\\d,)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:[ -](${ENGLISH_SCALES})s?(?![a-z])|(k|mn?|bn?|tn?)(?![A-Za-z0-9])| ?([多余])?([十百千]?万亿|[十百千]?[万亿]|[百千](?![瓦克米卡赫])|兆(?![瓦字比赫]))?)`,
      'giu',
    ),
    ([, whole = '', decimals = '', word = '', suffix = '', more = '', scale = ''], before) => {
      // The sign tells $5m from five metres.
      const small = /^[mbt]$/u.test(suffix);
      if (small && !/[$€£¥]/u.test(before)) return null;
      const factor = word ? englishScale(word) : suffix ? (SUFFIXES[suffix.toLowerCase()] ?? 1) : chineseScale(scale);
      return number(tidy(Number(whole.replaceAll(',', '') + decimals) * factor), false, more !== '');
    },
  ],
  [
    /(?<![A-Za-z])(doubl|tripl|trebl|quadrupl|quintupl)(?:ed?|es|ing)(?! (?:down|check|take|click))(?![a-z-])|(?<![A-Za-z])twice(?= (?:as|the|its|their|his|her|our|what|that|this)\b)/giu,
    ([written, stem = 'twice']) =>
      multiple(FOLDS[(written.toLowerCase() === 'twice' ? 'twice' : stem).toLowerCase()] ?? 2),
  ],
  [
    new RegExp(
      `(?<![A-Za-z0-9-]|\\b(?:several|few|couple of) (?=[hmbt]))(?:half )?(?:an? )?(?:${ENGLISH_WORDS})(?:(?: and)?[ -](?:${ENGLISH_WORDS}))*(?: and a half(?: (?:${ENGLISH_SCALES}))?)?(-?fold)?(?![a-z])`,
      'giu',
    ),
    ([written, fold]) => {
      const value = englishNumber(
        written
          .replace(/-?fold$/iu, '')
          .replace(/ and(?! a half)/giu, '')
          .replace(/(?: and)? a(?= half)/iu, '')
          .replace(/^an? /iu, ''),
      );
      const isArticle = /^an? (?!dozen|hundred|thousand|[a-z]*illion)/iu.test(written);
      if (value === null || (isArticle && !fold)) return null;
      return fold ? multiple(value) : number(value, value < 100);
    },
  ],
  // 三百, 十亿, 上百, 二十几; not 数十, 几百, 第三, 百度
  [
    new RegExp(
      `(?<!(?:[第数几好老初周]|(?<!为)期)[十百千万亿]{0,3}|[${CHINESE_DIGITS}])(上)?([${CHINESE_DIGITS}]{1,12})(点[零〇一二三四五六七八九]{1,6})?(半(?=倍))?(?:([多余]|(?<=[二三四五六七八九]十)几)(万亿|[万亿])?)?(兆(?![瓦字比赫]))?(?![${CHINESE_DIGITS}几度问姓计]|家(?=[争灯喻姓号])|分(?!钟))`,
      'gu',
    ),
    ([, above = '', whole = '', decimals = '', half = '', more = '', scale = '', trillion = ''], before) => {
      const value = chineseNumber(whole + decimals);
      if (value === null || value === 0 || whole === '万一') return null;
      // Past ten million; `千万别去` is: by no means.
      const isReached = whole === '千万' && /(?:突破|超过?|逾|近|达到?|破|约)$/u.test(before);
      const isWord = !isReached && /^(?:千万|万一|十万|一一)$/u.test(whole);
      const strong = whole.length > 1 && /[十百千万亿]/u.test(whole) && !isWord;
      return number(
        (value + (half ? 0.5 : 0)) * chineseScale(scale + trillion),
        !strong && scale === '' && trillion === '' && more === '',
        more !== '' || above !== '',
      );
    },
  ],
];

function digitsOrEnglish(written: string): number | null {
  return /\d/u.test(written) ? Number(written) : englishNumber(written);
}

function digitsOrChinese(written: string): number | null {
  return /\d/u.test(written) ? Number(written) : chineseNumber(written);
}

/** Without the last digits that binary fractions add: 1.1 × 1000. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

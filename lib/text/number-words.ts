const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
]);
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
};

export const ENGLISH_WORDS = [...Object.keys(ENGLISH), ...Object.keys(SCALES)].join('|');
export const ENGLISH_SCALES = Object.keys(SCALES).join('|');

/** 1000 for `thousand`. */
export function englishScale(word: string): number {
  return SCALES[word.toLowerCase()] ?? 1;
}

/** The value of `two hundred and fifty million`, `half a billion`, `twenty-five`; null if the words make no number. */
export function englishNumber(phrase: string): number | null {
  let total = 0;
  let current = 0;
  let part = 1;
  for (const word of phrase.toLowerCase().split(/[ -]+/u)) {
    const value = ENGLISH[word];
    const scale = SCALES[word];
    if (word === 'half') {
      // `half a million`, `two and a half million`
      if (current === 0) part = 0.5;
      else current += 0.5;
    } else if (value !== undefined) {
      // `two three` and `twenty twelve` are no numbers.
      if (current % 100 !== 0 && !(current % 10 === 0 && current % 100 >= 20 && value < 10 && value > 0)) return null;
      current += value;
    } else if (scale === 100 || scale === 12) current = (current || 1) * scale;
    else if (scale !== undefined) {
      total += (current || 1) * scale;
      current = 0;
    }
  }
  return (total + current) * part;
}

const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千万亿';

/** The value of 三百二十, 一万亿, 两点五, 百万; null if the characters make no number. */
export function chineseNumber(written: string): number | null {
  const [whole = '', decimals = ''] = written.replaceAll('〇', '零').replaceAll('两', '二').split('点');
  let total = 0;
  let section = 0;
  let digit = -1;
  for (const character of whole) {
    const value = DIGITS.indexOf(character);
    const small = SMALL[character];
    const large = LARGE[character];
    if (value >= 0) {
      // 三五 says `three to five`, 二零二七 is a year: neither is a number here.
      if (digit > 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section += (digit < 0 ? 1 : digit) * small;
      digit = -1;
    } else if (large !== undefined) {
      section += Math.max(0, digit);
      digit = -1;
      // 万亿: the scale applies to all before it.
      if (section === 0) total = (total || 1) * large;
      else {
        total = total !== 0 && total < large ? (total + section) * large : total + section * large;
        section = 0;
      }
    } else return null;
  }
  // 三万五 is 35,000; with 零 it would be 30,005.
  const colloquial = /([百千万亿])[一二三四五六七八九]$/u.exec(whole)?.[1];
  if (colloquial && digit > 0) digit *= (SMALL[colloquial] ?? LARGE[colloquial] ?? 10) / 10;
  const fraction = decimals ? Number(`0.${[...decimals].map((d) => DIGITS.indexOf(d)).join('')}`) : 0;
  return total + section + Math.max(0, digit) + fraction;
}

/** The factor of 万, 千万, 万亿 behind digits. */
export function chineseScale(written: string): number {
  let scale = 1;
  for (const character of written) scale *= SMALL[character] ?? LARGE[character] ?? 1;
  return scale;
}

const factors = [3, 0.5, 5, 0.2, 10, 0.1, 1.5, 0.7] as const;
const han: Readonly<Record<string, string>> = {
  一: '四',
  二: '六',
  两: '五',
  三: '八',
  四: '九',
  五: '二',
  六: '三',
  七: '三',
  八: '三',
  九: '四',
  十: '五',
  百: '千',
  千: '百',
  万: '亿',
  亿: '万',
};
const scales: readonly (readonly [RegExp, string])[] = [
  [/hundred/i, 'thousand'],
  [/thousand/i, 'million'],
  [/million/i, 'billion'],
  [/billion/i, 'million'],
  [/trillion/i, 'billion'],
  [/亿/, '万'],
  [/万/, '亿'],
  [/months?/i, 'years'],
  [/years?/i, 'months'],
  [/weeks?/i, 'months'],
  [/days?/i, 'weeks'],
  [/hours?/i, 'days'],
  [/minutes?/i, 'hours'],
  [/个月/, '年'],
  [/年/, '个月'],
  [/天/, '周'],
  [/GW|吉瓦/, 'MW'],
];
const words: readonly (readonly [RegExp, string])[] = [
  [/\btwo\b/i, 'five'],
  [/\bthree\b/i, 'eight'],
  [/\bfour\b/i, 'nine'],
  [/\bfive\b/i, 'two'],
  [/\bten\b/i, 'thirty'],
  [/\bten(?=fold)/i, 'two'],
];

/** Another number in its place: scaled, of another order of magnitude, of another unit, another word. */
export function otherNumber(written: string, turn: number): string | null {
  const scale = scales.find(([pattern]) => pattern.test(written));
  if (scale && turn % 4 === 0 && !/万亿/.test(written)) return written.replace(scale[0], scale[1]);
  if (/一半/.test(written)) return written.replace('一半', turn % 2 ? '四分之一' : '九成');
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(written);
  if (digits) {
    const value = Number(digits[0].replaceAll(',', ''));
    const changed = Number((value * (factors[(turn >>> 4) % factors.length] as number)).toPrecision(2));
    const whole = Number.isInteger(value) ? Math.max(1, Math.round(changed)) : changed;
    return written.replace(digits[0], String(whole === value ? value + 2 : whole));
  }
  const character = /[一二两三四五六七八九十百千万亿]/.exec(written);
  if (character) return written.replace(character[0], han[character[0]] as string);
  for (const [pattern, other] of [...words, ...scales])
    if (pattern.test(written)) return written.replace(pattern, other);
  return null;
}

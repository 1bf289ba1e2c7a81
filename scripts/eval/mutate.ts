import type { Fidelity } from '../../lib/match/match.ts';
import { quantities } from '../../lib/text/quantities.ts';

/** A faithful sentence with one thing changed. */
export interface Mutant {
  readonly text: string;
  readonly kind: Extract<Fidelity, 'number' | 'date' | 'certainty' | 'opposite'>;
}

type Swap = readonly [RegExp, string];

const firmer: readonly Swap[] = [
  [/(?<!不)可能会?/, '一定会'],
  [/也许会?|或许会?|大概会?/, '必将'],
  [/(?<=他|奥特曼|OpenAI|我们)希望/, '保证'],
  [/希望/, '承诺'],
  [/预计|估计|猜测?|怀疑/, '确认'],
  [/\b(?:may|might|could)\b/i, 'will definitely'],
  [/\b(?:probably|likely|perhaps|maybe)\b/i, 'definitely'],
  [/\bhopes\b/i, 'promises'],
  [/\b(?:expects|predicts|bets|believes|thinks)\b/i, 'guarantees'],
  [/\b(?:hope|guess|think)\b/i, 'promise'],
];
const weaker: readonly Swap[] = [
  [/承诺|保证|确认/, '希望'],
  [/一定会?|必将|必然会?|肯定会?/, '也许会'],
  [/(?<!不|才|学|就|社|机|大|董事)会(?!议|谈|员|长|上|计|场)/, '可能会'],
  [/(?<!即|必|行)将(?![其这它]|来|近)/, '或许将'],
  [/\b(?:promised|pledged|vowed|confirmed)\b/i, 'hoped'],
  [/\b(?:promises|pledges|confirms)\b/i, 'hopes'],
  [/\bwill\b/i, 'might'],
];
const opposite: readonly Swap[] = [
  [/(?<!不|才|学|就|社|机|大|董事|可能|都)会(?!议|谈|员|长|上|计|场)/, '不会'],
  [/(?<!不|可|功|性|智|只)能(?!力|量|源|够|在|把)/, '不能'],
  [/(?<!不)认为/, '不认为'],
  [/(?<!不)相信/, '不相信'],
  [/增加|增长|提高|提升/, '减少'],
  [/减少|降低|下降/, '提高'],
  [/更快/, '更慢'],
  [/更多/, '更少'],
  [/更好/, '更差'],
  [/便宜/, '昂贵'],
  [/\bwill\b(?! not)/i, 'will not'],
  [/\b(is|are|was|were|can|could|should)\b(?! not|n't)/i, '$1 not'],
  [/\bincreas(e|es|ed|ing)\b/i, 'decreas$1'],
  [/\bmore\b/i, 'fewer'],
  [/\bbetter\b/i, 'worse'],
  [/\bfaster\b/i, 'slower'],
];

/** Of the swaps that apply, the one whose turn it is. */
function swap(text: string, swaps: readonly Swap[], turn: number): string | null {
  const able = swaps.filter(([pattern]) => pattern.test(text));
  const chosen = able[turn % Math.max(1, able.length)];
  return chosen ? text.replace(chosen[0], chosen[1]) : null;
}

const times = [3, 0.5, 5, 0.2] as const;

/** Another number in its place: digits scaled, a Chinese numeral exchanged for another. */
function otherNumber(written: string, turn: number): string | null {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(written);
  if (digits) {
    const value = Number(digits[0].replaceAll(',', ''));
    const factor = times[turn % times.length] as number;
    const changed = Number((value * factor).toPrecision(3));
    const whole = Number.isInteger(value) ? Math.max(1, Math.round(changed)) : changed;
    return whole === value ? written.replace(digits[0], String(value + 2)) : written.replace(digits[0], String(whole));
  }
  const han = /[一二两三四五六七八九十百千万亿]/.exec(written);
  if (han) {
    const other: Record<string, string> = {
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
    return written.replace(han[0], other[han[0]] as string);
  }
  const words: readonly (readonly [RegExp, string])[] = [
    [/hundred/i, 'thousand'],
    [/thousand/i, 'hundred'],
    [/million/i, 'billion'],
    [/billion/i, 'million'],
    [/trillion/i, 'billion'],
    [/\btwo\b/i, 'five'],
    [/\bthree\b/i, 'eight'],
    [/\bfive\b/i, 'two'],
  ];
  for (const [pattern, other] of words) if (pattern.test(written)) return written.replace(pattern, other);
  return null;
}

/** The mutants of a folded sentence. `about(value, unit)` tells whether a quantity is the claim's own: only those can be got wrong. */
export function mutantsOf(
  text: string,
  turn: number,
  about: (value: number, unit: string) => boolean,
  years: readonly number[],
): Mutant[] {
  const out: Mutant[] = [];
  const add = (kind: Mutant['kind'], changed: string | null) => {
    if (changed !== null && changed !== text) out.push({ kind, text: changed });
  };
  const own = quantities(text).find(({ value, unit }) => about(value, unit));
  if (own) {
    const { start, end } = own.span;
    const other = otherNumber(text.slice(start, end), turn);
    if (other) add('number', text.slice(0, start) + other + text.slice(end));
  }
  const year = years.find((one) => text.includes(String(one)));
  if (year) add('date', text.replaceAll(String(year), String(year + ([3, -1, 2, 5][turn % 4] as number))));
  add('certainty', swap(text, turn % 2 ? weaker : firmer, turn) ?? swap(text, turn % 2 ? firmer : weaker, turn));
  add('opposite', swap(text, opposite, turn));
  return out;
}

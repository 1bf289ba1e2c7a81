import { modelNames } from './models.ts';
import { NUMERAL_RULES } from './numeral-rules.ts';
import type { Span } from './span.ts';

/** A number as written in digits or words, without its unit; percent and multiples are part of it. */
export interface Numeral extends Span {
  readonly value: number;
  readonly kind: 'number' | 'percent' | 'multiple';
  /** Written in words that are a number only with a unit behind them: one, 三. */
  readonly weak: boolean;
  /** `1000多亿`, 上百: more than `value`. */
  readonly more: boolean;
}

/** All numbers of a folded text in order, those of model names left out. */
export function numerals(text: string): Numeral[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of modelNames(text)) taken.fill(1, start, end);
  const found: Numeral[] = [];
  for (const [pattern, read] of NUMERAL_RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (taken.subarray(start, end).includes(1)) continue;
      const numeral = read(match, text.slice(Math.max(0, start - 3), start));
      if (!numeral) continue;
      taken.fill(1, start, end);
      found.push({ ...numeral, start, end });
    }
  }
  return joined(found.sort((a, b) => a.start - b.start));
}

/** 3亿5千万 is one number. */
function joined(found: readonly Numeral[]): Numeral[] {
  const out: Numeral[] = [];
  for (const numeral of found) {
    const last = out.at(-1);
    const follows = last?.end === numeral.start && last.kind === 'number' && numeral.kind === 'number';
    if (last && follows && last.value >= 1e4 && numeral.value < last.value) {
      out[out.length - 1] = { ...last, value: last.value + numeral.value, end: numeral.end };
    } else out.push(numeral);
  }
  return out;
}

import type { Amount } from './amounts.ts';

/** Not of a version, nor with a unit: those are read already. */
const DECIMAL = /(?<![\w.$€£¥-]|\bversion )\d{1,4}\.\d{1,2}(?![\w.%]|-?\d| ?版)/giu;
const written = (text: string, { span }: Amount) => /\d[\d,]*\.\d+/.exec(text.slice(span.start, span.end))?.[0];

/**
 * Decimals that stand without their unit, as in `from 0.2 gigawatts to 0.6 and 1.9`: those of a text that has one of
 * `stated`'s decimals as well count what that does. `own`: the amounts that have been read.
 */
export function decimalsOf(
  text: string,
  own: readonly Amount[],
  statement: string,
  stated: readonly Amount[],
): Amount[] {
  const bare = Array.from(text.matchAll(DECIMAL), ({ 0: digits, index }) => ({
    digits,
    span: { start: index, end: index + digits.length },
  }))
    // GPT-5.2 of the claim is 5.2 by and by.
    .filter(({ digits }) => !new RegExp(`[A-Za-z]-?${digits.replace('.', '\\.')}`).test(statement))
    .filter(({ span }) => !own.some((one) => one.span.start < span.end && span.start < one.span.end));
  const known = new Set([...bare.map(({ digits }) => digits), ...own.map((one) => written(text, one))]);
  const same = stated.find((one) => one.unit !== '' && known.has(written(statement, one) ?? ''));
  if (!same) return [];
  const factor = same.value / Number(written(statement, same)?.replaceAll(',', ''));
  return bare.map(({ digits, span }) => ({ ...same, value: Number((Number(digits) * factor).toPrecision(12)), span }));
}

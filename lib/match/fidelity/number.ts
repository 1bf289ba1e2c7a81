import type { Quantity } from '../../text/quantities.ts';
import type { Finding } from './difference.ts';

/** A quantity of any wording of the claim, without its place. */
export type Amount = Pick<Quantity, 'value' | 'unit'> & { readonly upTo: number | null; readonly ratio: number | null };

export const amountOf = ({ value, unit, upTo, ratio }: Quantity): Amount => ({
  value,
  unit,
  upTo: upTo ?? null,
  ratio: ratio ?? null,
});

/** Rounding is no difference: 4.5 trillion for 4.47, 70 percent for 70.9. */
const near = (a: number, b: number) => Math.abs(a - b) <= 0.04 * Math.max(Math.abs(a), Math.abs(b));

function agree(a: Amount, b: Amount): boolean {
  if (a.ratio !== null && b.ratio !== null) return near(a.ratio, b.ratio);
  if (a.upTo !== null && b.upTo !== null) return near(a.value, b.value) && near(a.upTo, b.upTo);
  const [low, high] = [b.value, b.upTo ?? b.value];
  const [from, to] = [a.value, a.upTo ?? a.value];
  return near(from, low) || near(to, high) || (from <= high && to >= low);
}

/** Comparable when both count the same, or both say how many times as much. */
const comparable = (a: Amount, b: Amount) => a.unit === b.unit || (a.ratio !== null && b.ratio !== null);

/**
 * A quantity of the sentence that no wording of the claim has, where the statement has one of the same unit that the
 * sentence lacks. With several unknown ones of a unit it can't be told which is meant: silence.
 */
export function numberDiffers(
  sentence: readonly Quantity[],
  statement: readonly Quantity[],
  wordings: readonly Amount[],
): Finding | null {
  const alike = (a: Amount, b: Amount) => (a.unit === '' || b.unit === '' || comparable(a, b)) && agree(a, b);
  const unknown = sentence.filter((own) => own.unit !== '' && !wordings.some((known) => alike(amountOf(own), known)));
  const missing = statement.filter((other) => !sentence.some((own) => alike(amountOf(own), amountOf(other))));
  for (const own of unknown) {
    if (unknown.filter((other) => comparable(amountOf(other), amountOf(own))).length > 1) continue;
    const distance = (other: Quantity) => Math.abs(Math.log(Math.max(1e-9, other.value) / Math.max(1e-9, own.value)));
    const [rival] = missing
      .filter((other) => comparable(amountOf(own), amountOf(other)))
      .sort((a, b) => distance(a) - distance(b));
    if (rival) return { kind: 'number', article: own.span, record: rival.span };
  }
  return null;
}

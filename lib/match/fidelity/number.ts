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
  const [low, high] = [Math.min(b.value, b.upTo ?? b.value), Math.max(b.value, b.upTo ?? b.value)];
  const [from, to] = [Math.min(a.value, a.upTo ?? a.value), Math.max(a.value, a.upTo ?? a.value)];
  return near(from, low) || near(to, high) || (from <= high && to >= low);
}

/** Comparable when both count the same, or both say how many times as much. */
const comparable = (a: Amount, b: Amount) => a.unit === b.unit || (a.ratio !== null && b.ratio !== null);

/**
 * A quantity of the sentence that no wording of the claim has, where the statement has one of the same unit that the
 * sentence lacks. With several of a unit it can't be told which is meant: silence.
 */
export function numberDiffers(
  sentence: readonly Quantity[],
  statement: readonly Quantity[],
  wordings: readonly Amount[],
): Finding | null {
  const unknown = sentence.filter((quantity) => {
    const amount = amountOf(quantity);
    return !wordings.some(
      (known) => (known.unit === '' || quantity.unit === '' || comparable(amount, known)) && agree(amount, known),
    );
  });
  const missing = statement.filter((quantity) => {
    const amount = amountOf(quantity);
    return !sentence.some(
      (own) =>
        agree(amountOf(own), amount) && (own.unit === '' || quantity.unit === '' || comparable(amountOf(own), amount)),
    );
  });
  for (const own of unknown) {
    const rivals = missing.filter((other) => own.unit !== '' && comparable(amountOf(own), amountOf(other)));
    const alike = unknown.filter((other) => comparable(amountOf(other), amountOf(own)));
    const [other] = rivals;
    if (rivals.length === 1 && alike.length === 1 && other)
      return { kind: 'number', article: own.span, record: other.span };
  }
  return null;
}

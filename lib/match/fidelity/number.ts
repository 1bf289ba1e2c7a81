import { type Quantity, quantities } from '../../text/quantities.ts';
import type { Finding } from './difference.ts';
import { inStatement, inWordings, type Known } from './known.ts';

/** Rounding is no difference: 4.5 trillion for 4.47, 70 percent for 70.9. */
const near = (a: number, b: number) => Math.abs(a - b) <= 0.04 * Math.max(Math.abs(a), Math.abs(b));

function agree(a: Quantity, b: Quantity): boolean {
  if (a.ratio !== undefined && b.ratio !== undefined) return near(a.ratio, b.ratio);
  if (a.upTo !== undefined && b.upTo !== undefined) return near(a.value, b.value) && near(a.upTo, b.upTo);
  const [low, high] = [b.value, b.upTo ?? b.value];
  const [from, to] = [a.value, a.upTo ?? a.value];
  return near(from, low) || near(to, high) || (from <= high && to >= low);
}

/** Comparable when both count the same, or both say how many times as much. */
const comparable = (a: Quantity, b: Quantity) => a.unit === b.unit || (a.ratio !== undefined && b.ratio !== undefined);
const alike = (a: Quantity, b: Quantity) => (a.unit === '' || b.unit === '' || comparable(a, b)) && agree(a, b);

const large = 100_000;

/** `01.` before a heading is no quantity. */
const isNumbering = (text: string, { span }: Quantity) => /^0\d/.test(text.slice(span.start, span.end));

/**
 * A quantity of the sentence that no wording of the claim has, where the statement has one of the same unit that the
 * sentence lacks, or that stands there among the same words. With several unknown ones of a unit it can't be told which
 * is meant: silence.
 */
export function numberDiffers(sentence: string, known: Known): Finding | null {
  const own = quantities(sentence).filter((quantity) => !isNumbering(sentence, quantity));
  if (own.length === 0) return null;
  const statement = inStatement(known, quantities);
  const strange = own.filter((quantity) => !statement.some((other) => alike(quantity, other)));
  if (strange.length === 0 || statement.length === 0) return null;
  const wordings = inWordings(known, quantities);
  const unknown = strange.filter((quantity) => !wordings.some((other) => alike(quantity, other)));
  const missing = statement.filter((other) => !own.some((quantity) => alike(quantity, other)));
  for (const quantity of unknown) {
    const rivals = missing.filter((other) => comparable(quantity, other));
    if (unknown.filter((other) => comparable(other, quantity)).length > 1) continue;
    // A bare number may count anything, unless it is large: only one for one.
    if (quantity.unit === '' && quantity.value < large && (rivals.length > 1 || missing.length > 1)) continue;
    const distance = (other: Quantity) =>
      Math.abs(Math.log(Math.max(1e-9, other.value) / Math.max(1e-9, quantity.value)));
    const [rival] = rivals.sort((a, b) => distance(a) - distance(b));
    const place = rival ?? amongTheSame(sentence, quantity, statement, known);
    if (place) return { kind: 'number', article: quantity.span, record: place.span };
  }
  return null;
}

const reach = 6;
const wordsAround = (text: string, { start, end }: { start: number; end: number }) => [
  text.slice(Math.max(0, start - reach), start),
  text.slice(end, end + reach),
];

/** The statement's quantity of the same unit that stands between the same words. */
function amongTheSame(text: string, own: Quantity, statement: readonly Quantity[], { statement: { folded } }: Known) {
  if (own.unit === '') return undefined;
  const [before = '', after = ''] = wordsAround(text, own.span);
  return statement.find((other) => {
    if (!comparable(own, other)) return false;
    const [left = '', right = ''] = wordsAround(folded, other.span);
    return sharesEnd(before, left) || sharesStart(after, right);
  });
}

const sharesEnd = (a: string, b: string) =>
  a.length >= 3 && b.length >= 3 && a.slice(-3) === b.slice(-3) && /[\p{L}]{2}/u.test(a.slice(-3));
const sharesStart = (a: string, b: string) =>
  a.length >= 3 && b.length >= 3 && a.slice(0, 3) === b.slice(0, 3) && /[\p{L}]{2}/u.test(a.slice(0, 3));

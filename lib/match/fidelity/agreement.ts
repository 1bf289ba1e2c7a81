import type { Amount } from './amounts.ts';

/**
 * Rounding is no difference: 4.5 trillion for 4.47, 70 percent for 70.9. Decimals on both sides are not rounded but to the
 * last of them.
 */
export function near(a: number, b: number, step = Number.POSITIVE_INFINITY): boolean {
  return Math.abs(a - b) <= Math.min(step, 0.04 * Math.max(Math.abs(a), Math.abs(b)));
}

/** Half a month for two weeks. */
const isAbout = (a: Amount, b: Amount) => a.unit !== b.unit && Math.abs(a.value - b.value) <= 0.09 * b.value;

const stepOf = (a: Amount, b: Amount) =>
  a.step === undefined || b.step === undefined ? undefined : 1.001 * Math.max(a.step, b.step);

/** Digits without the zeros behind them: 1 of a billion, 2 of 1.2 billion. */
const digitsOf = (value: number) =>
  Number(value.toPrecision(6))
    .toExponential()
    .replace(/e.*|\D/g, '').length;

/** `Over a billion` for 1.2 billion, `nearly half` for 47 percent, `less than a year` for nine months: rounder, on its side. */
function isRounder(a: Amount, b: Amount): boolean {
  if (a.cmp === undefined || a.cmp === 'exactly' || (a.kind !== 'time' && digitsOf(a.value) >= digitsOf(b.value)))
    return false;
  const ratio = b.value / a.value;
  // About 50 may be 47; about 78 is not 87.
  const last = 10 ** (1 - digitsOf(a.value));
  if (a.cmp === 'about') return Math.abs(ratio - 1) <= Math.max(0.04, Math.min(0.12, last));
  return a.cmp === 'at-least' ? ratio >= 1 && ratio <= 1.5 : ratio <= 1 && ratio >= 1 / 1.5;
}

/** `400 million, then 800`: the scale is left out. */
const isScaled = (a: Amount, b: Amount) =>
  isBare(a) &&
  a.value < 1000 &&
  [1e3, 1e4, 1e6, 1e8, 1e9, 1e12].some((scale) => Math.abs(a.value * scale - b.value) <= 0.005 * b.value);

const isGrownTo = (a: Amount, b: Amount) => a.grown === true && a.kind === b.kind && near(a.value + 1, b.value);

function agree(a: Amount, b: Amount): boolean {
  if (isGrownTo(a, b) || isGrownTo(b, a)) return true;
  if (a.ratio !== undefined && b.ratio !== undefined) return near(a.ratio, b.ratio);
  if (isRange(a) && isRange(b)) return near(a.value, b.value) && near(a.upTo as number, b.upTo as number);
  const [low, high] = [b.value, b.upTo ?? b.value];
  const [from, to] = [a.value, a.upTo ?? a.value];
  const overlaps = from <= high && to >= low;
  // 99 percent are fine where one in a hundred is not; where one in a thousand is not, 99.9 are.
  const [less, more] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  const isRest = a.kind === '%' && b.kind === '%' && more >= 90 && near(less, 100 - more);
  const step = stepOf(a, b);
  if (isRounder(a, b) || isScaled(a, b) || (a.kind === 'time' && isAbout(a, b))) return true;
  return (
    overlaps ||
    isRest ||
    (!(a.loose && b.loose) && (near(from, low, step) || (!a.open && !b.open && near(to, high, step))))
  );
}

/** `six to eight weeks`; not `hundreds`. */
export const isRange = ({ upTo, loose }: Amount) => upTo !== undefined && !loose;

const large = 1000;
export const isBare = ({ unit }: Amount) => unit === '';
/** A large number without a unit counts what another counts, unless that is money, a share or a time. */
const countable = ({ kind, value }: Amount) =>
  value >= large && (kind === '' || kind === 'people' || /^[a-z]{4,}$/.test(kind));

/** Nobody says `five` for five days, for the fifth, or for every five. */
const mayBeBare = ({ kind }: Amount) => !['time', 'rate', 'rank', 'percentile'].includes(kind);

/** Comparable when both count the same, or both say how many times as much. */
export const comparable = (a: Amount, b: Amount) =>
  (a.kind === b.kind && (a.kind !== 'time' || (a.since === b.since && withinReach(a, b)))) ||
  (a.ratio !== undefined && b.ratio !== undefined) ||
  ((isBare(a) || isBare(b)) && countable(a) && countable(b) && mayBeBare(a) && mayBeBare(b));
export const alike = (a: Amount, b: Amount) =>
  (comparable(a, b) || ((isBare(a) || isBare(b)) && mayBeBare(a) && mayBeBare(b))) && agree(a, b);

/** Of weeks and months one may be meant by the other, of minutes and years hardly. */
const withinReach = (a: Amount, b: Amount) =>
  a.unit === b.unit || Math.abs(Math.log(a.value / b.value)) <= Math.log(70);

const [minute, hour, day, week, month, year] = [60, 3600, 86_400, 604_800, 30.4 * 86_400, 364.8 * 86_400];
const units = [1, minute, hour, day, week, month, year];
const slips = new Set(units.flatMap((one) => units.map((other) => (one / other).toPrecision(6))));

/** Eight minutes for eight seconds. */
export const isOtherUnit = (a: Amount, b: Amount) =>
  a.kind === 'time' && b.kind === 'time' && a.value !== b.value && slips.has((a.value / b.value).toPrecision(6));

/** Both are told in seconds, or minutes, or hours. */
export const isOfOneUnit = (a: Amount, b: Amount) =>
  a.kind === 'time' && b.kind === 'time' && [minute, hour, day].every((unit) => a.value < unit === b.value < unit);

import type { Span } from '../../text/span.ts';
import { alike, comparable, isBare, isRange, near } from './agreement.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { clauseAt } from './clause.ts';
import { decimalsOf } from './decimals.ts';
import type { Known } from './known.ts';
import type { Told } from './told.ts';

/** `01.`, `6、` and `9/` before a heading are no quantities, nor is half a year that has a name. */
const isNumbering = (text: string, { span: { start, end } }: Amount) =>
  /^0\d/.test(text.slice(start, end)) ||
  (start === 0 && /^(?:[、.)]|\/(?!\d))/.test(text.slice(end))) ||
  (/^half$/i.test(text.slice(start, end)) &&
    /\b(?:first|second|front|back|latter|other) $/i.test(text.slice(0, start)));

const bracketed = /\(([^()]{2,40})\)/gu;
const money = /[元圆镑]|卢比|人民币|台币|港币|欧|\b(?:dollars?|yuan|euros?|pounds?|yen)\b|[$£€¥]/iu;
/** 1100亿美元(约8000亿元人民币): the same once more, in other money. */
const conversions = (text: string, amounts: readonly Amount[]): Span[] =>
  Array.from(text.matchAll(bracketed)).flatMap(({ 0: { length }, 1: inner = '', index: start }) =>
    money.test(inner) && amounts.some(({ span: { end } }) => start - end >= 0 && start - end <= 1)
      ? [{ start, end: start + length }]
      : [],
  );

const counter =
  /^ ?(?:[人名个次台辆枚块条款家种件份]|用户|活跃|令牌|参数|(?!(?:a|an|at|but|by|for|from|in|is|on|or|out|per|to|was|were|with|and)\b)[a-z])/iu;
const currency = /^(?:USD|EUR|GBP|CNY|JPY|TWD|INR|HKD)$/;
/** Large bare numbers behind which nothing else is counted, as so much money. */
const inMoney = ({ unit, kind }: Amount, least: number, text: string, amounts: readonly Amount[]): readonly Amount[] =>
  amounts.map((one) =>
    isBare(one) && one.value >= least && !counter.test(text.slice(one.span.end)) ? { ...one, unit, kind } : one,
  );

/** 1100亿美元(投前7300亿): of the same money. */
function withMoney(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const money = amounts.find(({ unit }) => currency.test(unit));
  return money ? inMoney(money, 1e8, text, amounts) : amounts;
}

/** Between the numbers of one list. */
const listed = /^[^\d.!?。;:]{1,40}$/u;
const listEnds = /^(?:$|[,.;、。)]| and\b|[和与])/u;
/** `26 percent, the bank 27 and the crews 47`: the unit stands once. */
function withShares(text: string, amounts: readonly Amount[]): readonly Amount[] {
  let share: Amount | null = null;
  return [...amounts]
    .sort((a, b) => a.span.start - b.span.start)
    .map((one) => {
      const last: Amount | null = share;
      if (one.unit === '%') share = one;
      if (!last || !isBare(one) || one.value > 100 || !listEnds.test(text.slice(one.span.end))) {
        if (one.unit !== '%') share = null;
        return one;
      }
      if (!listed.test(text.slice(last.span.end, one.span.start))) return one;
      const { unit, kind } = last;
      share = { ...one, unit, kind };
      return share;
    });
}

const read = new WeakMap<Told, readonly Amount[]>();
export function amountsIn(told: Told): readonly Amount[] {
  const known = read.get(told);
  if (known) return known;
  const all = withShares(told.folded, withMoney(told.folded, amountsOf(told.folded)));
  const again = conversions(told.folded, all);
  const own = all.filter(
    (one) =>
      !isNumbering(told.folded, one) && !again.some(({ start, end }) => one.span.start >= start && one.span.end <= end),
  );
  read.set(told, own);
  return own;
}

/** What is compared: the amounts of sentence, statement, and each wording. */
export interface Compared {
  readonly sentence: Told;
  readonly own: readonly Amount[];
  readonly known: Known;
  readonly statement: readonly Amount[];
  readonly wordings: readonly (readonly [told: Told, amounts: readonly Amount[]])[];
  /** Of the sentence's those that no wording has, and of the statement's those that the sentence lacks. */
  readonly unknown: readonly Amount[];
  readonly missing: readonly Amount[];
}

type Listed = Omit<Compared, 'unknown' | 'missing'>;

/** Money goes without saying where the claim counts nothing else by the million. */
function inMoneyOf(statement: readonly Amount[], text: string, amounts: readonly Amount[]): readonly Amount[] {
  const large = statement.filter(({ value, kind }) => value >= 1e6 && kind !== 'time' && kind !== 'rate');
  const money = large.find(({ unit }) => currency.test(unit));
  if (!money || large.some(({ unit }) => unit !== money.unit)) return amounts;
  return inMoney(money, 1e6, text, amounts);
}

/** The amounts of a sentence beside those of a claim. */
export function compare(sentence: Told, known: Known): Compared {
  const statement = amountsIn(known.statement);
  const read = inMoneyOf(statement, sentence.folded, amountsIn(sentence));
  const own = endsOf([...read, ...decimalsOf(sentence.folded, read, known.statement.folded, statement)], statement);
  // Most sentences have none: the wordings need not be read.
  const wordings = (own.length ? known.wordings : []).map(
    (told) => [told, endsOf(amountsIn(told), statement)] as const,
  );
  const listed = { sentence, own, known, statement, wordings };
  return {
    ...listed,
    unknown: own.filter((one) => !isKnown(one, listed)),
    missing: statement.filter((other) => isMissing(other, listed)),
  };
}

/** A range from one amount of the statement to another says both. */
function endsOf(amounts: readonly Amount[], statement: readonly Amount[]): readonly Amount[] {
  return amounts.flatMap((one) => {
    const { upTo, ...low } = one;
    const likes = statement.filter((other) => comparable(one, other));
    const isOfTwo = isRange(one) && upTo !== undefined && likes.length > 1 && !likes.some(isRange);
    return isOfTwo ? [low, { ...low, value: upTo }] : [one];
  });
}

/** Alike, and not what statement and sentence tell apart: 99% and 99.5%. */
export function matches(one: Amount, other: Amount, { own, statement }: Listed): boolean {
  // Of a range the end that is nearer.
  const end = other.upTo !== undefined && one.value > other.upTo ? other.upTo : other.value;
  const isApart = statement.some(
    ({ kind, value }) =>
      kind === other.kind &&
      value !== end &&
      near(value, end) &&
      near(one.value, end) &&
      Math.abs(one.value - end) > Math.abs(value - end) / 2 &&
      own.some((same) => same.kind === kind && (same.value === value || same.value === end)),
  );
  return !isApart && alike(one, other);
}

function isKnown(one: Amount, compared: Listed): boolean {
  const { statement, wordings } = compared;
  const rivals = statement.filter((other) => comparable(one, other));
  // `Hundreds of millions` of a wording says nothing for 600 million where the statement has 800, nor one end of a range.
  const isExact = !one.loose && rivals.some(({ loose }) => !loose);
  // 80% off in a wording, that has not its ratio read, says nothing for 80% of the old price.
  const isOtherRatio = rivals.some(
    ({ ratio = 1 }) => one.ratio !== undefined && ratio < 1 && one.ratio < 1 && !near(ratio, one.ratio),
  );
  // Millions of a wording say nothing for hundreds of millions where the statement has tens.
  const isOfOrder = one.loose && rivals.length > 0 && rivals.every(({ loose }) => loose);
  const isWide = ({ value, upTo = value }: Amount) => upTo > 100 * value;
  const isWhole = isRange(one) && rivals.length === 1 && rivals.every(isRange);
  return [statement, ...wordings.map(([, amounts]) => amounts)].some((amounts) =>
    amounts.some(
      (other) =>
        matches(one, other, compared) &&
        !(isExact && other.loose) &&
        !(isOfOrder && isWide(other)) &&
        !(isWhole && !isRange(other)) &&
        !(isOtherRatio && other.ratio === undefined),
    ),
  );
}

function isMissing(other: Amount, compared: Listed): boolean {
  const { own } = compared;
  const has = (one: Amount) => matches(one, other, compared);
  if (!own.some(has)) return true;
  // Of two ends one is wrong.
  const ends = own.filter((one) => comparable(one, other) && !one.loose);
  return isRange(other) && ends.length === 2 && !ends.some(isRange) && ends.filter(has).length === 1;
}

/**
 * Whether a place is in a clause with a sum that the claim has not, nor another in its stead, and the sentence has more of
 * those: `200 billion a year, and over eight years 1.4 trillion`. It is of something else that the sentence tells as well.
 */
export function isOfAnother(place: Span, { sentence, unknown, missing }: Compared): boolean {
  const count = (one: Amount, list: readonly Amount[]) => list.filter((other) => comparable(one, other)).length;
  const strange = unknown.filter(
    (one) =>
      (one.span.start >= place.end || one.span.end <= place.start) &&
      !one.loose &&
      !isBare(one) &&
      count(one, unknown) > count(one, missing),
  );
  const clause = clauseAt(sentence.folded, place);
  return strange.length > 1 && strange.some(({ span }) => span.start >= clause.start && span.end <= clause.end);
}

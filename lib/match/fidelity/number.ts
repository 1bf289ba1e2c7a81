import type { Span } from '../../text/span.ts';
import { alike, comparable, isBare, isOfOneUnit, isOtherUnit, isRange, near } from './agreement.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { amongTheSame, touchTheSame } from './beside.ts';
import { decimalsOf } from './decimals.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { tellsWhen } from './tells-when.ts';
import type { Told } from './told.ts';

/** `01.`, `6、` and `9/` before a heading are no quantities, nor is half a year that has a name. */
const isNumbering = (text: string, { span: { start, end } }: Amount) =>
  /^0\d/.test(text.slice(start, end)) ||
  (start === 0 && /^(?:[、.)]|\/(?!\d))/.test(text.slice(end))) ||
  (/^half$/i.test(text.slice(start, end)) &&
    /\b(?:first|second|front|back|latter|other) $/i.test(text.slice(0, start)));

const read = new WeakMap<Told, readonly Amount[]>();
function amountsIn(told: Told): readonly Amount[] {
  const known = read.get(told) ?? amountsOf(told.folded).filter((one) => !isNumbering(told.folded, one));
  read.set(told, known);
  return known;
}

/** What is compared: the amounts of sentence, statement, and each wording. */
interface Compared {
  readonly sentence: Told;
  readonly own: readonly Amount[];
  readonly known: Known;
  readonly statement: readonly Amount[];
  readonly wordings: readonly (readonly [told: Told, amounts: readonly Amount[]])[];
}

const day = 86_400;

/**
 * A quantity of the sentence that no wording of the claim has, where the statement has a comparable one that the sentence
 * lacks, or a wording has one in its place: in a list of which the rest agrees, or among the same words. With several
 * unknown ones of a kind it can't be told which is meant, unless as many are missing: silence.
 */
export function numberDiffers(sentence: Told, known: Known): Finding | null {
  const statement = amountsIn(known.statement);
  const read = amountsIn(sentence);
  const own = endsOf([...read, ...decimalsOf(sentence.folded, read, known.statement.folded, statement)], statement);
  if (own.length === 0) return null;
  const wordings = known.wordings.map((told) => [told, endsOf(amountsIn(told), statement)] as const);
  const compared = { sentence, own, known, statement, wordings };
  const unknown = own.filter((one) => !isKnown(one, compared));
  const missing = statement.filter((other) => isMissing(other, compared));
  for (const one of unknown) {
    const place = rivalOf(one, unknown, missing, compared) ?? leftOver(one, compared) ?? inItsPlace(one, compared);
    if (!place) continue;
    return { kind: tellsWhen(sentence.folded, one) ? 'date' : 'number', article: one.span, record: place };
  }
  return null;
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
function matches(one: Amount, other: Amount, { own, statement }: Compared): boolean {
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

function isKnown(one: Amount, compared: Compared): boolean {
  const { statement, wordings } = compared;
  const rivals = statement.filter((other) => comparable(one, other));
  // `Hundreds of millions` of a wording says nothing for 600 million where the statement has 800, nor one end of a range.
  const isExact = !one.loose && rivals.some(({ loose }) => !loose);
  // 80% off in a wording, that has not its ratio read, says nothing for 80% of the old price.
  const isOtherRatio = rivals.some(
    ({ ratio = 1 }) => one.ratio !== undefined && ratio < 1 && one.ratio < 1 && !near(ratio, one.ratio),
  );
  const isWhole = isRange(one) && rivals.length === 1 && rivals.every(isRange);
  return [statement, ...wordings.map(([, amounts]) => amounts)].some((amounts) =>
    amounts.some(
      (other) =>
        matches(one, other, compared) &&
        !(isExact && other.loose) &&
        !(isWhole && !isRange(other)) &&
        !(isOtherRatio && other.ratio === undefined),
    ),
  );
}

function isMissing(other: Amount, compared: Compared): boolean {
  const { own } = compared;
  const has = (one: Amount) => matches(one, other, compared);
  if (!own.some(has)) return true;
  // Of two ends one is wrong.
  const ends = own.filter((one) => comparable(one, other) && !one.loose);
  return isRange(other) && ends.length === 2 && !ends.some(isRange) && ends.filter(has).length === 1;
}

const tally = new Set(['things', 'times']);
/** Vague amounts of one kind that nobody takes for one another. */
function isFarFrom(one: Amount, other: Amount): boolean {
  if (isBare(one)) return Math.max(one.value, other.value) > 100_000 && gap(one, other) > 8;
  return gap(one, other) > (tally.has(one.kind) ? 8 : 2);
}

/** How many times as much the least of one is as the most of the other. */
const gap = (a: Amount, b: Amount) => Math.max(a.value / (b.upTo ?? b.value), b.value / (a.upTo ?? a.value));

/** How soon something is done: 三秒内, 三秒就; not how long someone thought of it. */
const quickly = /^[之以]?内|^,?.?就/u;

function rivalOf(one: Amount, unknown: readonly Amount[], missing: readonly Amount[], compared: Compared): Span | null {
  const { sentence, own, known, statement, wordings } = compared;
  // Some wording may count it as the sentence does: `22` for `a 22-year-old`.
  const isCounted = (other: Amount) =>
    comparable(one, other) ||
    ((one.kind !== other.kind || one.since !== other.since) &&
      wordings.some(([, amounts]) =>
        amounts.some(({ kind, value, since }) => kind === one.kind && since === one.since && near(value, other.value)),
      ));
  const rivals = missing.filter(isCounted);
  const strangers = new Set(unknown.filter((other) => comparable(other, one)).map(({ value }) => value)).size;
  const wanted = rivals.reduce((sum, other) => sum + (isRange(other) ? 2 : 1), 0);
  if (strangers > 1 && strangers !== wanted) return null;
  const distance = (other: Amount) => Math.abs(Math.log(Math.max(1e-9, other.value) / Math.max(1e-9, one.value)));
  const [rival] = [...rivals].sort((a, b) => distance(a) - distance(b));
  if (!rival) return null;
  // A bare number may count anything, unless it is large: only one for one, or a list of the same size for a list.
  const isList = strangers > 1 && distance(rival) < Math.log(1.5);
  if (isBare(one) && one.value < 100_000 && !isList && (rivals.length > 1 || missing.length > 1)) return null;
  const isOnly = (amounts: readonly Amount[]) => amounts.filter(({ kind }) => kind === one.kind).length === 1;
  const isQuick = isOfOneUnit(one, rival) && quickly.test(sentence.folded.slice(one.span.end));
  const isFar = one.kind === 'time' || one.kind === 'rank' || isFarFrom(one, rival);
  const isPair = isOnly(own) && isOnly(statement) && ((one.loose && rival.loose && isFar) || isQuick);
  // Minutes are told of anything: of what the record counts only among its words, or in another unit.
  const isPassing = one.kind === 'time' && one.value < day;
  const isSure = isPair || (!one.loose && !rival.loose && (!isPassing || isOtherUnit(one, rival)));
  return isSure || among(one, sentence, rival, known) ? rival.span : null;
}

/** Whether the rival, or what a wording has for it, stands among the same words. */
const among = (one: Amount, sentence: Told, rival: Amount, known: Known) =>
  [known.statement, ...known.wordings].some((wording) =>
    amountsIn(wording).some(
      (other) =>
        comparable(rival, other) &&
        alike(rival, other) &&
        amongTheSame({ told: sentence, span: one.span }, { told: wording, span: other.span }),
    ),
  );

/** Where statement or wording have as many amounts of its kind, and all but this one and another agree: the other. */
function leftOver(one: Amount, compared: Compared): Span | null {
  const { own, statement, wordings } = compared;
  if (one.kind === 'things') return null;
  const list = own.filter((other) => comparable(one, other));
  if (list.length < 2 || (isBare(one) && list.some(({ value }) => value < 20))) return null;
  for (const amounts of [statement, ...wordings.map(([, amounts]) => amounts)]) {
    const left = amounts.filter((other) => comparable(one, other));
    if (left.length !== list.length) continue;
    for (const other of list) {
      const place = other === one ? -1 : left.findIndex((known) => matches(other, known, compared));
      if (place >= 0) left.splice(place, 1);
    }
    const [last] = left;
    if (left.length !== 1 || last?.loose !== one.loose) continue;
    const stated = last && statement.find((other) => comparable(one, other) && alike(other, last));
    if (stated) return stated.span;
  }
  return null;
}

/** Where the statement has what a wording has between the same words in place of this amount. */
function inItsPlace(one: Amount, { sentence, known, statement }: Compared): Span | null {
  if (isBare(one)) return null;
  for (const wording of [known.statement, ...known.wordings]) {
    const other = amountsIn(wording).find(
      (other) =>
        comparable(one, other) && touchTheSame({ told: sentence, span: one.span }, { told: wording, span: other.span }),
    );
    const stated = other && statement.find((amount) => comparable(amount, one) && alike(amount, other));
    if (stated) return stated.span;
  }
  return null;
}

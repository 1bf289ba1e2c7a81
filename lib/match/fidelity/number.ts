import type { Span } from '../../text/span.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { amongTheSame, touchTheSame } from './beside.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import type { Told } from './told.ts';

/** Rounding is no difference: 4.5 trillion for 4.47, 70 percent for 70.9. */
const near = (a: number, b: number) => Math.abs(a - b) <= 0.04 * Math.max(Math.abs(a), Math.abs(b));

function agree(a: Amount, b: Amount): boolean {
  if (a.ratio !== undefined && b.ratio !== undefined) return near(a.ratio, b.ratio);
  if (a.upTo !== undefined && b.upTo !== undefined && !a.loose && !b.loose)
    return near(a.value, b.value) && near(a.upTo, b.upTo);
  const [low, high] = [b.value, b.upTo ?? b.value];
  const [from, to] = [a.value, a.upTo ?? a.value];
  const overlaps = from <= high && to >= low;
  // 99 percent are fine where one in a hundred is not.
  const isRest = a.kind === '%' && b.kind === '%' && Math.max(a.value, b.value) >= 90 && near(a.value, 100 - b.value);
  return overlaps || isRest || (!(a.loose && b.loose) && (near(from, low) || near(to, high)));
}

const large = 1000;
const isBare = ({ unit }: Amount) => unit === '';
/** A large number without a unit counts what another counts, unless that is money, a share or a time. */
const countable = ({ kind, value }: Amount) =>
  value >= large && (kind === '' || kind === 'people' || /^[a-z]{4,}$/.test(kind));

/** Comparable when both count the same, or both say how many times as much. */
const comparable = (a: Amount, b: Amount) =>
  (a.kind === b.kind && (a.kind !== 'time' || (a.since === b.since && withinReach(a, b)))) ||
  (a.ratio !== undefined && b.ratio !== undefined) ||
  ((isBare(a) || isBare(b)) && countable(a) && countable(b) && a.kind !== 'time' && b.kind !== 'time');
const alike = (a: Amount, b: Amount) =>
  (comparable(a, b) || ((isBare(a) || isBare(b)) && a.kind !== 'time' && b.kind !== 'time')) && agree(a, b);

/** Of weeks and months one may be meant by the other, of minutes and years hardly. */
const withinReach = (a: Amount, b: Amount) =>
  a.unit === b.unit || Math.abs(Math.log(a.value / b.value)) <= Math.log(70);

/** `01.` and `6、` before a heading are no quantities, nor is half a year that has a name. */
const isNumbering = (text: string, { span: { start, end } }: Amount) =>
  /^0\d/.test(text.slice(start, end)) ||
  (start === 0 && /^[、.]/.test(text.slice(end))) ||
  (/^half$/i.test(text.slice(start, end)) &&
    /\b(?:first|second|front|back|latter|other) $/i.test(text.slice(0, start)));

const read = new WeakMap<Told, readonly Amount[]>();
function amountsIn(told: Told): readonly Amount[] {
  const known = read.get(told) ?? amountsOf(told.folded).filter((one) => !isNumbering(told.folded, one));
  read.set(told, known);
  return known;
}

/**
 * A quantity of the sentence that no wording of the claim has, where the statement has a comparable one that the sentence
 * lacks, or a wording has one among the same words. With several unknown ones of a kind it can't be told which is meant,
 * unless as many are missing: silence.
 */
export function numberDiffers(sentence: Told, known: Known): Finding | null {
  const own = amountsIn(sentence);
  const statement = amountsIn(known.statement);
  if (own.length === 0) return null;
  const wordings = known.wordings.flatMap(amountsIn);
  // `hundreds of millions` of a wording says nothing for 600 million where the statement has 800.
  const exactly = (one: Amount) => !one.loose && statement.some((other) => !other.loose && comparable(one, other));
  const unknown = own.filter(
    (one) => ![...statement, ...wordings].some((other) => alike(one, other) && !(other.loose && exactly(one))),
  );
  const missing = statement.filter((other) => !own.some((one) => alike(one, other)));
  for (const one of unknown) {
    const place = rivalOf(one, unknown, missing, sentence, known) ?? inItsPlace(one, sentence, known);
    if (place) return { kind: isDeadline(sentence.folded, one) ? 'date' : 'number', article: one.span, record: place };
  }
  return null;
}

function rivalOf(
  one: Amount,
  unknown: readonly Amount[],
  missing: readonly Amount[],
  sentence: Told,
  known: Known,
): Span | null {
  const wordings = known.wordings.flatMap(amountsIn);
  // Some wording may count it as the sentence does: `22` for `a 22-year-old`.
  const counted = (other: Amount) =>
    comparable(one, other) ||
    (one.kind !== other.kind && wordings.some(({ kind, value }) => kind === one.kind && near(value, other.value)));
  const rivals = missing.filter(counted);
  const strangers = unknown.filter((other) => comparable(other, one)).length;
  const wanted = rivals.reduce((sum, { upTo, loose }) => sum + (upTo === undefined || loose ? 1 : 2), 0);
  if (strangers > 1 && strangers !== wanted) return null;
  // A bare number may count anything, unless it is large: only one for one.
  if (isBare(one) && one.value < 100_000 && (rivals.length > 1 || missing.length > 1)) return null;
  const distance = (other: Amount) => Math.abs(Math.log(Math.max(1e-9, other.value) / Math.max(1e-9, one.value)));
  const [rival] = [...rivals].sort((a, b) => distance(a) - distance(b));
  if (!rival) return null;
  const only = (told: Told) => amountsIn(told).filter(({ kind }) => kind === one.kind).length === 1;
  const isPair = one.loose && rival.loose && one.kind === 'time' && only(sentence) && only(known.statement);
  // Minutes are told of anything: of what the record counts only among its words.
  const isPassing = one.kind === 'time' && one.value < day;
  if ((one.loose || rival.loose || isPassing) && !isPair && !among(one, sentence, rival, known)) return null;
  return rival.span;
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

/** Where the statement has what a wording has between the same words in place of this amount. */
function inItsPlace(one: Amount, sentence: Told, known: Known): Span | null {
  if (isBare(one)) return null;
  for (const wording of [known.statement, ...known.wordings]) {
    const other = amountsIn(wording).find(
      (other) =>
        comparable(one, other) && touchTheSame({ told: sentence, span: one.span }, { told: wording, span: other.span }),
    );
    const stated =
      other && amountsIn(known.statement).find((amount) => comparable(amount, one) && alike(amount, other));
    if (stated) return stated.span;
  }
  return null;
}

const since =
  /(?:过去|最近|近|未来|今后|接下来|往后|再过|下|上)(?:的|这)?(?:大?约|不到|至少)?$|\b(?:within|in|over|during|for|by)(?: the)?(?: (?:next|past|last|coming|about|around))* $|\b(?:next|past|last|coming) $/iu;
const until = /^(?:之?[前后内]|以[前后内来])|^ (?:ago|from now|away|later|earlier|hence)\b/iu;
const day = 86_400;

/** A time from now or until now tells when; any other how long. */
const isDeadline = (text: string, { kind, value, span }: Amount) =>
  kind === 'time' &&
  value >= day &&
  (until.test(text.slice(span.end)) || since.test(text.slice(Math.max(0, span.start - 24), span.start)));

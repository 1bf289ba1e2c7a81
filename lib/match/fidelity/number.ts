import type { Span } from '../../text/span.ts';
import { alike, comparable, isBare, isOfOneUnit, isOtherUnit, isRange, near } from './agreement.ts';
import type { Amount } from './amounts.ts';
import { amongTheSame, touchTheSame } from './beside.ts';
import { amountsIn, type Compared, compare, isOfAnother, matches } from './compared.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { tellsWhen } from './tells-when.ts';
import type { Told } from './told.ts';

const [hour, day] = [3600, 86_400];

/**
 * A quantity of the sentence that no wording of the claim has, where the statement has a comparable one that the sentence
 * lacks, or a wording has one in its place: in a list of which the rest agrees, or among the same words. With several
 * unknown ones of a kind it can't be told which is meant, unless as many are missing: silence.
 */
export function numberDiffers(sentence: Told, known: Known): Finding | null {
  const compared = compare(sentence, known);
  for (const one of compared.unknown) {
    if (isOfAnother(one.span, compared)) continue;
    const place = rivalOf(one, compared) ?? leftOver(one, compared) ?? inItsPlace(one, compared);
    if (!place) continue;
    return { kind: tellsWhen(sentence.folded, one) ? 'date' : 'number', article: one.span, record: place };
  }
  return null;
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

function rivalOf(one: Amount, compared: Compared): Span | null {
  const { sentence, own, known, statement, wordings, unknown, missing } = compared;
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
  if (
    strangers > 1 &&
    (strangers !== wanted || rivals.every((other) => Math.abs(Math.log(one.value / other.value)) > 1))
  )
    return null;
  const distance = (other: Amount) => Math.abs(Math.log(Math.max(1e-9, other.value) / Math.max(1e-9, one.value)));
  const [rival] = [...rivals].sort((a, b) => distance(a) - distance(b));
  if (!rival) return null;
  // A bare number may count anything, unless it is large: only one for one, or a list of the same size for a list.
  const isList = strangers > 1 && distance(rival) < Math.log(1.5);
  if (isBare(one) && one.value < 100_000 && !isList && (rivals.length > 1 || missing.length > 1))
    return countsTheSame(one, sentence, rival, known) ? rival.span : null;
  const isOnly = (amounts: readonly Amount[]) => amounts.filter(({ kind }) => kind === one.kind).length === 1;
  const isQuick = isOfOneUnit(one, rival) && quickly.test(sentence.folded.slice(one.span.end));
  const isFar = one.kind === 'time' || one.kind === 'rank' || isFarFrom(one, rival);
  // The only hours of the sentence for the only ones of the claim.
  const isLong = isOfOneUnit(one, rival) && one.value >= hour;
  const isPair = isOnly(own) && isOnly(statement) && ((one.loose && rival.loose && isFar) || isQuick || isLong);
  // Minutes are told of anything: of what the record counts only among its words, or in another unit.
  const isPassing = one.kind === 'time' && one.value < day;
  const isSure = isPair || (!one.loose && !rival.loose && (!isPassing || isOtherUnit(one, rival)));
  return isSure || among(one, sentence, rival, known) ? rival.span : null;
}

/** Whether what stands behind both is the same: 一千次 for 百余次. */
function countsTheSame(one: Amount, sentence: Told, rival: Amount, { statement }: Known): boolean {
  const behind = (text: string, end: number) =>
    /^ ?(\p{Script=Han}|[a-z]+)/iu.exec(text.slice(end))?.[1]?.toLowerCase();
  const [own, other] = [behind(sentence.folded, one.span.end), behind(statement.folded, rival.span.end)];
  return own !== undefined && own === other;
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
function inItsPlace(one: Amount, { sentence, known, missing }: Compared): Span | null {
  if (isBare(one)) return null;
  for (const wording of [known.statement, ...known.wordings]) {
    const other = amountsIn(wording).find(
      (other) =>
        comparable(one, other) && touchTheSame({ told: sentence, span: one.span }, { told: wording, span: other.span }),
    );
    const stated = other && missing.find((amount) => comparable(amount, one) && alike(amount, other));
    if (stated) return stated.span;
  }
  return null;
}

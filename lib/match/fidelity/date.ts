import { type DateMention, dates } from '../../text/dates.ts';
import type { Finding } from './difference.ts';
import { inStatement, inWordings, type Known } from './known.ts';

const day = 86_400_000;
const slack = 31 * day;
const [from, to] = [(date: DateMention) => Date.parse(date.from), (date: DateMention) => Date.parse(date.to)];
const length = (date: DateMention) => to(date) - from(date) + day;

/** Whether two dates may be one: they overlap, or a deadline is as good as the beginning of the next (`before 2028`). */
function agree(a: DateMention, b: DateMention): boolean {
  if (from(a) <= to(b) && from(b) <= to(a)) return true;
  const deadline = a.bound === 'by' || b.bound === 'by';
  return deadline && (Math.abs(from(a) - to(b)) <= slack || Math.abs(from(b) - to(a)) <= slack);
}

/** Days are compared with days and years with years. */
const comparable = (a: DateMention, b: DateMention) => length(a) <= 6.5 * length(b) && length(b) <= 6.5 * length(a);

/** Without one of these a text has no date. */
const timely = /\d|[年月周天日季旬末初]|year|month|week|day|decade|quarter|spring|summer|autumn|fall|half/i;

const iso = (days: number) => new Date(days * day).toISOString().slice(0, 10);

/**
 * The one date of the sentence that no wording of the claim has, where the statement has one that the sentence lacks.
 * `said` and `told`: days since 1970 of the claim and of the article. What is relative (`next year`) may count from
 * either; dates that only tell when it was said or written are left out.
 */
export function dateDiffers(sentence: string, known: Known, said: number, told: number | null): Finding | null {
  if (!timely.test(sentence)) return null;
  const read = (days: number) => (text: string) => dates(text, iso(days));
  const own = read(said)(sentence);
  const statement = own.length > 0 ? inStatement(known, read(said)) : [];
  if (statement.length === 0) return null;
  const readings = [own, ...(told === null ? [] : [read(told)(sentence)])];
  // The same words by each of their references.
  const each = own.map((date) =>
    readings.flatMap((reading) => reading.filter(({ span }) => span.start === date.span.start)),
  );
  const isOfTelling = (ways: readonly DateMention[]) =>
    ways.some((date) =>
      [said, told].some(
        (at) =>
          at !== null && length(date) <= 2 * slack && from(date) - slack <= at * day && at * day <= to(date) + slack,
      ),
    );
  const isIn = (known: readonly DateMention[]) => (ways: readonly DateMention[]) =>
    ways.some((date) => known.some((other) => agree(date, other) && length(other) <= 6.5 * length(date)));
  const strange = each.filter((ways) => !isOfTelling(ways) && !isIn(statement)(ways));
  if (strange.length === 0) return null;
  const inAny = isIn(inWordings(known, read(said)));
  const unknown = strange.filter((ways) => !inAny(ways));
  const missing = statement.filter((other) => !each.some((ways) => ways.some((date) => agree(date, other))));
  const [ways] = unknown;
  const rivals = missing.filter((other) => ways?.some((date) => comparable(date, other)));
  const [rival] = rivals;
  if (!ways?.[0] || !rival || unknown.length > 1 || rivals.length > 1) return null;
  return { kind: 'date', article: ways[0].span, record: rival.span };
}

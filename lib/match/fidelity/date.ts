import { type DateMention, dates } from '../../text/dates.ts';
import type { Finding } from './difference.ts';
import { inStatement, inWordings, type Known } from './known.ts';

const day = 86_400_000;
const slack = 31 * day;
const [from, to] = [(date: DateMention) => Date.parse(date.from), (date: DateMention) => Date.parse(date.to)];
const length = (date: DateMention) => to(date) - from(date) + day;
const agree = (a: DateMention, b: DateMention) => from(a) <= to(b) && from(b) <= to(a);

const before = [/\b(?:before|ahead of|prior to)(?: the)? $/i, /^ ?[之以]?前/] as const;

/**
 * The dates of a text. `before 2028` may mean in it or at the end of the year before; of `within two years` what counts is
 * the end.
 */
function datesIn(text: string, reference: string): DateMention[] {
  return dates(text, reference).flatMap((date) => {
    const { start, end } = date.span;
    if (date.bound === 'by' && date.from === reference)
      return [{ ...date, from: iso((to(date) - Math.max(slack, length(date) / 4)) / day) }];
    if (!before[0].test(text.slice(Math.max(0, start - 16), start)) && !before[1].test(text.slice(end, end + 4)))
      return [date];
    const last = from(date) - day;
    return [date, { ...date, from: iso((last - 3 * slack) / day), to: iso(last / day) }];
  });
}

/** Days are compared with days and years with years. */
const comparable = (a: DateMention, b: DateMention) => length(a) <= 6.5 * length(b) && length(b) <= 6.5 * length(a);

/** Without one of these a text has no date. */
const timely = /\d|[年月周天日季旬末初]|year|month|week|day|decade|quarter|spring|summer|autumn|fall|half/i;

const iso = (days: number) => new Date(Math.round(days) * day).toISOString().slice(0, 10);

/**
 * The one date of the sentence that no wording of the claim has, where the statement has one that the sentence lacks.
 * `said` and `told`: days since 1970 of the claim and of the article. What is relative (`next year`) may count from
 * either; dates that only tell when it was said or written are left out.
 */
export function dateDiffers(sentence: string, known: Known, said: number, told: number | null): Finding | null {
  if (!timely.test(sentence)) return null;
  const read = (days: number) => (text: string) => datesIn(text, iso(days));
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
  // A month without its year that tells when it was said is not also the same month of another year.
  const meant = each.filter((ways) => new Set(ways.map((date) => date.from)).size === 1 || !isOfTelling(ways));
  const missing = statement.filter((other) => !meant.some((ways) => ways.some((date) => agree(date, other))));
  const [ways] = unknown;
  const distance = (other: DateMention) => Math.min(...(ways ?? []).map((date) => Math.abs(to(date) - to(other))));
  const [rival] = missing
    .filter((other) => ways?.some((date) => comparable(date, other)))
    .sort((a, b) => distance(a) - distance(b));
  // A date may be told twice.
  const one = (dates: readonly (DateMention | undefined)[]) => new Set(dates.map((date) => date?.to)).size === 1;
  if (!ways?.[0] || !rival || !one(unknown.map(([date]) => date))) return null;
  return { kind: 'date', article: ways[0].span, record: rival.span };
}

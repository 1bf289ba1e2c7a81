import { type DateMention, dates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { alike } from './agreement.ts';
import type { Amount } from './amounts.ts';
import { amountsIn } from './compared.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import type { Told } from './told.ts';

/** A sum and the date that stands beside it: `1.9 GW in 2025`. */
interface Dated {
  readonly sum: Amount;
  readonly date: DateMention;
  /** `2028 or 2029`. */
  readonly or: readonly DateMention[];
}

const explicit = /(?:19|20)\d\d/;
const listed = /[,，、]|\b(?:and|then)\b/u;
const either = /^ ?(?:或|or|至|到|to|-|\/) ?$/u;
const sentenceEnd = /[.;!?。；](?!\d)/u;
const isSum = ({ loose, unit }: Amount) => !loose && /^(?:[A-Z]{3}|W|%|person|user)$/.test(unit);
const agree = (a: DateMention, b: DateMention) => a.from <= b.to && b.from <= a.to;

const betweenOf = (text: string, a: Span, b: Span) => text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));

/** How far a date is from a sum, in characters; what stands in the list beside it is farther. */
function distance(text: string, sum: Span, date: Span): number {
  const between = betweenOf(text, sum, date);
  return between.length + (listed.test(between) ? 6 : 0);
}

/** Each exact sum of a text with the date by year that is nearest to it, a few words away at most. */
function datedIn(told: Told, said: string): Dated[] {
  const { folded } = told;
  const years = explicit.test(folded)
    ? dates(folded, said).filter(({ span }) => explicit.test(folded.slice(span.start, span.end)))
    : [];
  if (years.length === 0) return [];
  const reach = /\p{Script=Han}/u.test(folded) ? 16 : 24;
  return amountsIn(told)
    .filter(isSum)
    .flatMap((sum): Dated[] => {
      const [first, second] = years
        .map((date) => ({ date, away: distance(folded, sum.span, date.span) }))
        .sort((a, b) => a.away - b.away);
      if (!first || first.away > reach || (second && second.away - first.away < 2)) return [];
      const { date } = first;
      if (sentenceEnd.test(betweenOf(folded, sum.span, date.span))) return [];
      return [{ sum, date, or: years.filter(({ span }) => either.test(betweenOf(folded, span, date.span))) }];
    });
}

/**
 * The sentence gives a sum of the claim to another time than the claim does, be it the time of another sum: 1.9 GW in 2024,
 * where the claim has 0.6 GW in 2024 and 1.9 GW in 2025. `said`: ISO day.
 */
export function pairedOtherwise(sentence: Told, known: Known, said: string): Finding | null {
  const own = datedIn(sentence, said);
  if (own.length === 0) return null;
  const stated = datedIn(known.statement, said);
  for (const { sum, date } of own) {
    const [one, another] = stated.filter((other) => alike(sum, other.sum));
    if (!one || another || [one.date, ...one.or].some((other) => agree(date, other))) continue;
    const isTold = known.wordings.some((told) =>
      datedIn(told, said).some(
        (other) => alike(sum, other.sum) && [other.date, ...other.or].some((own) => agree(date, own)),
      ),
    );
    if (!isTold) return { kind: 'date', article: date.span, record: one.date.span };
  }
  return null;
}

import { dates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from './difference.ts';
import { inStatement, inWordings, type Known } from './known.ts';
import { saying } from './sureness.ts';
import type { Told } from './told.ts';

const day = 86_400_000;
const slack = 31;
const year = /(?:19|20)\d\d/;
/** What stands before a date that tells when it was said: nothing, or who said it. */
const opening =
  /^(?:(?:back |as early as |early |late )?(?:in|on) (?:the )?)?$|^(?:早在|还在)?$|^[^,;:!?，。；：“"「]{1,14}?(?:早?在|于)? ?$|^[A-Z][\w ]{1,24}['’]s $/iu;
/** Of other times as well: since then, no longer. */
const apart =
  /以来|至今|却|但是?|而(?![且非])|没人|无人|此后|后来|如今|现在|当前|以前|之前|那时|相比|比起|不同|不一样|[才又再]|第[二三]次|\b(?:but|though|while|nobody|since|until|then|later|now|today|still|again|compared|unlike|once|ago|no longer)\b/iu;

/**
 * The sentence says, by its one date, that the claim was made in another year or month than it was, and nothing of the claim
 * has to do with that time. `said` to `latest`, `told`: days since 1970.
 */
export function occasionDiffers(
  sentence: Told,
  known: Known,
  said: number,
  latest: number,
  told: number | null,
): Finding | null {
  const { folded } = sentence;
  if (!year.test(folded)) return null;
  const read = (text: string) => dates(text, new Date(said * day).toISOString().slice(0, 10));
  const [date, another] = read(folded);
  if (!date || another || date.bound !== 'in') return null;
  const isExplicit = year.test(folded.slice(date.span.start, date.span.end));
  if (!isExplicit || !opening.test(folded.slice(0, date.span.start)) || apart.test(folded)) return null;
  const [from, to] = [Date.parse(date.from) / day, Date.parse(date.to) / day];
  const isOccasion = said - slack <= to && from <= latest + slack;
  // What was still to come when the article appeared tells of no occasion.
  if (isOccasion || from > (told ?? latest) || inStatement(known, read).length > 0) return null;
  if (inWordings(known, read).some((other) => other.from <= date.to && date.from <= other.to)) return null;
  const record = sayingIn(known.statement);
  return record && { kind: 'date', article: date.span, record };
}

/** Where the statement says that it was said: it names no date. */
function sayingIn({ folded, terms: [first] }: Told): Span | null {
  const said = saying.exec(folded);
  if (said) return { start: said.index, end: said.index + said[0].length };
  return first ? { start: first.start, end: first.end } : null;
}

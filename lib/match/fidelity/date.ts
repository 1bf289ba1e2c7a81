import { type DateMention, dates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { amongTheSame, touchTheSame } from './beside.ts';
import { clauseAt, clauseBefore } from './clause.ts';
import { compare, isOfAnother } from './compared.ts';
import type { Finding } from './difference.ts';
import { inStatement, type Known } from './known.ts';
import type { Told } from './told.ts';

const day = 86_400_000;
const slack = 31 * day;
const [from, to] = [(date: Dated) => Date.parse(date.from), (date: Dated) => Date.parse(date.to)];
const length = (date: Dated) => to(date) - from(date) + day;
const agree = (a: DateMention, b: DateMention) => from(a) <= to(b) && from(b) <= to(a);

const before = [/\b(?:before|ahead of|prior to)(?: the)? $|(?:等不到|临近) ?$/i, /^ ?[之以]?前/] as const;

interface Dated extends DateMention {
  /** A deadline that is so long away: `within two years`. */
  readonly isAway?: boolean;
}

/** 六天后公司宣布: after what was told before, not from now; what is still to come has a word for it. */
const isNarrated = (text: string, { start, end }: Span) =>
  text[end - 1] === '后' &&
  clauseBefore(text, start) === '' &&
  text[end] !== '的' &&
  !/[将会要可能就才应]/u.test(text.slice(end, clauseAt(text, { start, end }).end));

/**
 * The dates of a text. `before 2028` may mean in it or at the end of the year before; of `within two years` what counts is
 * about the end.
 */
function datesIn(text: string, reference: string): Dated[] {
  return dates(text, reference).flatMap((date) => {
    const { start, end } = date.span;
    if (isNarrated(text, date.span)) return [];
    if (date.bound === 'by' && date.from === reference) {
      const about = Math.max(slack, length(date) / 4);
      return [{ ...date, from: iso((to(date) - about) / day), to: iso((to(date) + about) / day), isAway: true }];
    }
    if (!before[0].test(text.slice(Math.max(0, start - 16), start)) && !before[1].test(text.slice(end, end + 4)))
      return [date];
    const last = from(date) - day;
    return [date, { ...date, from: iso((last - Math.min(3 * slack, length(date))) / day), to: iso(last / day) }];
  });
}

/** Days are compared with days and years with years; a deadline with a deadline. */
const comparable = (a: Dated, b: Dated) =>
  (a.bound === 'by' && b.bound === 'by') ||
  (a.isAway ? length(b) > 2 * slack : length(a) <= 6.5 * length(b) && length(b) <= 6.5 * length(a));
/** Of one grain: years, months. */
const isAsWide = (a: DateMention, b: DateMention) => length(a) <= 1.5 * length(b) && length(b) <= 1.5 * length(a);

const isDay = (date: Dated) => length(date) <= 2 * day;

/** November of one year and of another. */
const isOtherYear = (a: DateMention, b: DateMention) =>
  length(a) <= slack &&
  a.from !== b.from &&
  a.from.slice(5) === b.from.slice(5) &&
  a.to.slice(5, 7) === b.to.slice(5, 7);

/** Without one of these a text has no date. */
const timely =
  /\d|[年月周天日季旬末初]|year|month|week|fortnight|day|decade|quarter|spring|summer|autumn|fall|half|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const iso = (days: number) => new Date(Math.round(days) * day).toISOString().slice(0, 10);

/** `In 2026`, at the beginning, `the 2026 talk`, 2026年的: more likely when it was said than what. */
const isSetting = (text: string, { start, end }: Span) =>
  /^(?:in )?$|\bthe $/i.test(text.slice(0, start)) || text.startsWith('的', end);

/** First announced in March: when it began, not what became of it. */
const isOfBeginning = (text: string, { start }: Span) =>
  /\b(?:first [a-z]+ed|initially|originally|previously)\b[^,;:!?]*$|(?:最初|首次|此前|原先|起初)[^,;:!?，。；：]*$/iu.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** A date of the sentence, read by each reference that it may have. */
type Ways = readonly Dated[];

/**
 * The one date of the sentence that no wording of the claim has, where the statement has one that the sentence lacks.
 * `said` and `told`: days since 1970 of the claim and of the article. What is relative (`next year`) may count from
 * either; dates that only tell when it was said or written are left out.
 */
export function dateDiffers(sentence: Told, known: Known, said: number, told: number | null): Finding | null {
  if (!timely.test(sentence.folded)) return null;
  const read = (days: number) => (text: string) => datesIn(text, iso(days));
  const own = read(said)(sentence.folded);
  const statement = own.length > 0 ? inStatement(known, read(said)) : [];
  if (statement.length === 0) return null;
  const readings = [own, ...(told === null ? [] : [read(told)(sentence.folded)])];
  const each: Ways[] = own.map((date) =>
    readings.flatMap((reading) => reading.filter(({ span }) => span.start === date.span.start)),
  );
  const isNear = (at: number, date: DateMention) => from(date) - slack <= at * day && at * day <= to(date) + slack;
  const isIn = (at: number, date: Dated) => from(date) <= at * day && at * day <= to(date);
  const isOfTelling = (ways: Ways) =>
    ways.some((date) =>
      [said, told].some((at) => {
        // What is still to come, or so long away, tells not when it was said; of days that the claim names it is the day itself.
        if (at === null || !isNear(at, date) || date.isAway || from(date) > (at + 3) * day) return false;
        if (isDay(date) && statement.some(isDay) && Math.abs(at * day - from(date)) > 3 * day) return false;
        // `This spring`; not `by the end of this year`.
        const isRelative = date.bound !== 'by' && !/\d{4}/.test(sentence.folded.slice(date.span.start, date.span.end));
        if (length(date) > 2 * slack) return isRelative && length(date) <= 4 * slack && isIn(at, date);
        return isIn(at, date) || !statement.some((other) => isOtherYear(date, other));
      }),
    );
  const isStated = (ways: Ways) =>
    ways.some((date) => statement.some((other) => agree(date, other) && length(other) <= 6.5 * length(date)));
  const strange = each.filter(
    (ways) => !isOfTelling(ways) && !isStated(ways) && !ways.some(({ span }) => isOfBeginning(sentence.folded, span)),
  );
  if (strange.length === 0) return null;

  const isOfStatement = (date: Dated) => statement.some((other) => agree(date, other));
  // A wording that says the statement's date less exactly is no excuse for another.
  const isVaguer = (date: Dated) =>
    statement.some((other) => agree(date, other) && (date.bound === 'about' || length(date) > 1.5 * length(other)));
  const wordings = known.wordings.map((told) => ({ told, dates: read(said)(told.folded) }));
  const allowed = wordings
    .flatMap(({ dates }) =>
      dates.filter((date) => {
        const first = dates.find(({ span }) => span.start === date.span.start);
        return first === date || !first || !isOfStatement(first);
      }),
    )
    .filter((date) => !isVaguer(date));
  const says = (date: Dated) => allowed.filter((other) => agree(date, other) && length(other) <= 6.5 * length(date));
  // `In January 2026 she said` excuses `the 2026 talk`, not `by 2026`, nor 2026 where wordings have the statement's date.
  const isTelling = (date: Dated) => (other: Dated) => isNear(said, other) && length(date) > 3 * length(other);
  const isInPlace = ({ span }: Dated) =>
    !isSetting(sentence.folded, span) &&
    wordings.some(({ told, dates }) =>
      dates.some((other) => isOfStatement(other) && amongTheSame({ told: sentence, span }, { told, span: other.span })),
    );
  const isAllowed = (date: Dated) => {
    const same = says(date);
    return same.length > 0 && !(same.every(isTelling(date)) && (date.bound === 'by' || isInPlace(date)));
  };
  const amounts = compare(sentence, known);
  const isElsewhere = ([date]: Ways) => date !== undefined && isOfAnother(date.span, amounts);
  const unknown = strange.filter((ways) => !ways.some(isAllowed) && !isElsewhere(ways));
  // A month without its year that tells when it was said is not also the same month of another year.
  const meant = each.filter((ways) => new Set(ways.map((date) => date.from)).size === 1 || !isOfTelling(ways));
  const missing = statement.filter((other) => !meant.some((ways) => ways.some((date) => agree(date, other))));

  // A time gone by is none to come, unless both are years, or months.
  const isOnItsSide = (ways: Ways) => (other: Dated) =>
    !(to(other) < said * day && ways.some(({ isAway }) => isAway)) &&
    (from(other) <= said * day || ways.some((date) => to(date) >= said * day || isAsWide(date, other)));
  // Beside dates that agree another may tell of something else: only among the words of the statement's.
  const isAlone = unknown.length === each.length || !each.some((ways) => isStated(ways) && !isOfTelling(ways));
  const isAmong = (date: Dated, rival: Dated) =>
    [{ told: known.statement, dates: statement }, ...wordings].some(({ told, dates }) =>
      dates.some(
        (other) => agree(other, rival) && amongTheSame({ told: sentence, span: date.span }, { told, span: other.span }),
      ),
    );
  const pairs = unknown.flatMap((ways) => {
    const rival = nearest(ways, missing.filter(isOnItsSide(ways)));
    return rival && ways[0] && (isAlone || isAmong(ways[0], rival)) ? [{ date: ways[0], rival }] : [];
  });
  // Dates that stand where a wording has the statement's.
  const inPlace = unknown.flatMap(([date]) =>
    wordings.flatMap(({ told, dates }) =>
      dates.flatMap(({ span, ...other }) => {
        const touches = date && touchTheSame({ told: sentence, span: date.span }, { told, span });
        const rival = touches && missing.find((one) => comparable(date, one) && agree(one, { span, ...other }));
        return rival ? [{ date, rival }] : [];
      }),
    ),
  );
  const [one] =
    onlyOne(pairs) ??
    onlyOne(pairs.filter(({ date, rival }) => isAsWide(date, rival))) ??
    onlyOne(pairs.filter(({ date }) => !isNear(said, date))) ??
    onlyOne(inPlace) ??
    (distinct(missing) === distinct(pairs.map(({ date }) => date)) ? pairs : []);
  return one ? { kind: 'date', article: one.date.span, record: one.rival.span } : null;
}

/** The date nearest to one that is read in these ways, of those that can be compared with it. */
function nearest(ways: Ways, dates: readonly Dated[]): Dated | undefined {
  const distance = (other: Dated) => Math.min(...ways.map((date) => Math.abs(to(date) - to(other))));
  return dates
    .filter((other) => ways.some((date) => comparable(date, other)))
    .sort((a, b) => distance(a) - distance(b))[0];
}

const distinct = (dates: readonly Dated[]) => new Set(dates.map(({ to }) => to)).size;

/** Those found, where all are of one date: it may be told twice. */
const onlyOne = <T extends { readonly date: Dated }>(found: readonly T[]): readonly T[] | null =>
  distinct(found.map(({ date }) => date)) === 1 ? found : null;

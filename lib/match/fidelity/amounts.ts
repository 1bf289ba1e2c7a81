import { magnitudes } from '../../text/magnitudes.ts';
import { chineseNumber } from '../../text/number-words.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';

/** A quantity as numbers of sentence and record are compared. */
export interface Amount extends Pick<Quantity, 'value' | 'upTo' | 'unit' | 'ratio' | 'span'> {
  /** Comparable amounts are of one kind: times, people, one unit. */
  readonly kind: string;
  /** Only its order is told, or it counts what stands behind it: the words around it must be shared. */
  readonly loose: boolean;
  /** A time that only tells when, from something that has been: `two days after`, 三年前. */
  readonly since: boolean;
}

const sinceThen = /^ (?:ago|earlier|before|after)\b|^[之以]?前/iu;
const isSince = (text: string, { start, end }: Amount['span']) =>
  sinceThen.test(text.slice(end)) || /(?<![提之目日以空从])前$/u.test(text.slice(0, start));

const people = new Set(['user', 'person', 'customer', 'subscriber', 'employee', 'developer']);
const month = 30.4 * 86_400;

type Bare = Omit<Amount, 'kind' | 'loose' | 'since'>;

/** Times are brought to seconds, so that weeks can be told from months. */
function amount(text: string, quantity: Bare, loose: boolean): Amount {
  const { unit, span } = quantity;
  const factor = unit === 'month' ? month : 1;
  return {
    ...quantity,
    value: quantity.value * factor,
    ...(quantity.upTo === undefined ? {} : { upTo: quantity.upTo * factor }),
    kind: unit === 'month' || unit === 's' ? 'time' : people.has(unit) ? 'people' : unit,
    loose,
    since: isSince(text, span),
  };
}

const COUNTED =
  /(?<![第几数\d一二两三四五六七八九十百千万亿.])([一两二三四五六七八九十]|\d{1,2})(?:[次遍轮]|[项种类款件条]|大(?![家学会概约部多量型幅规大小师胆脑])|个(?![月小星半多百数]))|(?<![\w-])(?:once|twice)(?! as)/giu;

/** Things and times that are counted: 四项, 三大, 两次, `twice`. One thing is an article. */
function counts(text: string): Bare[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const [written, number] = match;
    const often = number === undefined || /[次遍轮]$/u.test(written);
    const word = written.toLowerCase() === 'twice' ? 2 : 1;
    const value = number === undefined ? word : (chineseNumber(number) ?? Number(number));
    if (value === 1 && !often) return [];
    return [
      { value, unit: often ? 'times' : 'things', span: { start: match.index, end: match.index + written.length } },
    ];
  });
}

/** The amounts of a folded text: quantities, vague ones, and counts of things and of times. */
export function amountsOf(text: string): Amount[] {
  const exact = quantities(text).map((quantity) => amount(text, quantity, false));
  const free = <T extends { readonly span: Amount['span'] }>(list: readonly T[], taken: readonly Amount[]) =>
    list.filter(({ span }) => !taken.some((other) => span.start < other.span.end && span.end > other.span.start));
  const vague = free(magnitudes(text), exact).map((one) => amount(text, one, true));
  const counted = free(counts(text), [...exact.filter(({ unit }) => unit !== ''), ...vague]).map((one) =>
    amount(text, one, true),
  );
  return [...free(exact, counted), ...vague, ...counted];
}

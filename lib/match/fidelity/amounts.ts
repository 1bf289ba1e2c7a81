import type { Comparison } from '../../text/comparison.ts';
import { magnitudes } from '../../text/magnitudes.ts';
import { chineseNumber } from '../../text/number-words.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';
import { counts, percentiles, ranks } from './counts.ts';
import { rates } from './rates.ts';

/** A quantity as numbers of sentence and record are compared. */
export interface Amount extends Pick<Quantity, 'value' | 'upTo' | 'unit' | 'ratio' | 'span'> {
  /** Comparable amounts are of one kind: times, people, one unit. */
  readonly kind: string;
  /** Only its order is told, or it counts what stands behind it: the words around it must be shared. */
  readonly loose: boolean;
  /** A time that only tells when, from something that has been: `two days after`, 三年前. */
  readonly since: boolean;
  /** How the words bound it; vague amounts are not bounded. */
  readonly cmp?: Comparison;
  /** What the last of its decimals counts, if it has some: 0.1 of 38.6, 10 million of 1.42 billion. */
  readonly step?: number;
  /** Its upper end is not told: 十亿多 is less than two billion, not about. */
  readonly open?: boolean;
  /** 增长了三倍 is three times as much to some, four to others. */
  readonly grown?: boolean;
}

const sinceThen = /^ (?:ago|earlier|before|after)\b|^[之以]?前/iu;
const isSince = (text: string, { start, end }: Amount['span']) =>
  (sinceThen.test(text.slice(end)) && !/^前(?:到|至)(?:现在|今)/u.test(text.slice(end))) ||
  /(?<![提之目日以空从])前$/u.test(text.slice(0, start));

const people = new Set(['user', 'person', 'customer', 'subscriber', 'employee', 'developer']);
const month = 30.4 * 86_400;

/** An amount as it is read. */
export type Bare = Omit<Amount, 'kind' | 'loose' | 'since' | 'step' | 'grown' | 'open'>;

function stepOf(written: string, { value, upTo }: Bare): number | undefined {
  const [words, parts] = /[零〇一二两三四五六七八九十百千]+点([零〇一二三四五六七八九]+)/u.exec(written) ?? [];
  if (words && parts && upTo === undefined) return value / Math.round((chineseNumber(words) ?? 1) * 10 ** parts.length);
  const [digits, decimals] = /\d[\d,]*\.(\d+)/.exec(written) ?? [];
  if (!digits || !decimals || upTo !== undefined) return undefined;
  return value / Number(digits.replaceAll(/[,.]/g, ''));
}

function kindOf(unit: string): string {
  if (unit === 'month' || unit === 's') return 'time';
  // Three times: how often, as `twice`.
  return unit === 'time' ? 'times' : people.has(unit) ? 'people' : unit;
}

const grown = /(?:增加|增长|提高|提升|上涨|上升|扩大|多|涨)了?(?:大?约|近|超过|至少|了)*$/u;

/** Times are brought to seconds, so that weeks can be told from months. */
function amount(text: string, quantity: Bare, loose: boolean): Amount {
  const { unit, span } = quantity;
  const factor = unit === 'month' ? month : 1;
  // 加一倍 is twice as much.
  const value = unit === 'x' && quantity.value === 1 ? 2 : quantity.value * factor;
  const step = stepOf(text.slice(span.start, span.end), quantity);
  const isGrown =
    unit === 'x' && quantity.upTo === undefined && quantity.value > 1 && grown.test(text.slice(0, span.start));
  return {
    ...quantity,
    value,
    ...(quantity.upTo === undefined ? {} : { upTo: quantity.upTo * factor }),
    kind: kindOf(unit),
    loose,
    since: isSince(text, span),
    ...(step === undefined ? {} : { step: step * factor }),
    ...(isGrown ? { grown: true } : {}),
  };
}

/** 140多, 一百多万: up to the next ten, or million. */
const more = /[\d十百千万亿][多余几]/u;
/** What the last digit of a whole number counts, one of tens at least. */
function lastOf(value: number): number {
  let step = 10;
  while (step < value && value % (10 * step) === 0) step *= 10;
  return step;
}

/** `15 or 20 percent` are two amounts, in one place. */
function ends({ upTo, isEither, ...quantity }: Quantity): Bare[] {
  if (upTo === undefined || !isEither) return [{ ...quantity, ...(upTo === undefined ? {} : { upTo }) }];
  return [quantity, { ...quantity, value: upTo }];
}

/** The amounts of a folded text: quantities, vague ones, and counts of things and of times. */
export function amountsOf(text: string): Amount[] {
  const exact = quantities(text)
    .flatMap(ends)
    .map((one) => {
      const written = text.slice(one.span.start, one.span.end);
      // 万亿 and trillion-dollar tell the order alone.
      if (/^上?[百千万]亿|^[mbtr]+illion-/iu.test(written))
        return amount(text, { ...one, upTo: 9.99 * one.value }, true);
      if (!more.test(written)) return amount(text, one, false);
      return { ...amount(text, { ...one, upTo: one.value + 0.99 * lastOf(one.value) }, false), open: true };
    });
  const free = <T extends { readonly span: Amount['span'] }>(list: readonly T[], taken: readonly Amount[]) =>
    list.filter(({ span }) => !taken.some((other) => span.start < other.span.end && span.end > other.span.start));
  const vague = free(magnitudes(text), exact).map((one) => amount(text, one, true));
  const counted = free(
    [...counts(text), ...rates(text), ...ranks(text)],
    [...exact.filter(({ unit }) => unit !== ''), ...vague],
  ).map((one) => amount(text, one, true));
  const placed = percentiles(text).map((one) => amount(text, one, false));
  return [...free(exact, [...counted, ...placed]), ...placed, ...vague, ...counted];
}

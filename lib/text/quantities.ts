import { type Comparison, comparison } from './comparison.ts';
import { chineseScale, englishScale } from './number-words.ts';
import { type Numeral, numerals } from './numerals.ts';
import { ratioOf } from './ratio.ts';
import type { Span } from './span.ts';
import { currencyBefore, unitAt } from './units.ts';

/** A number with what it counts. */
export interface Quantity {
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo?: number;
  /** Of a range: only its ends are meant, `15 or 20 percent`. */
  readonly isEither?: boolean;
  /** As `units.ts` has them: USD, %, x (multiples), W, s, month, user …; '' where none is known. */
  readonly unit: string;
  readonly cmp: Comparison;
  /** New amount by old one where the wording gives it: 0.01 for `99% cheaper`, `降至1%`, 降低100倍. */
  readonly ratio?: number;
  /** Number and unit: UTF-16 offsets into the folded text. */
  readonly span: Span;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const NO_QUANTITY_BEFORE = new RegExp(
  `(?:\\b${MONTH} |(?<!\\w)'|\\d[:/]|\\d月|第|(?:\\b(?:No|v|ver|version|step|chapter|page|part|section|phase|tier|top|level|fig|figure|table|article|room|day)\\.?|#|版本) ?)$`,
  'iu',
);
const NO_QUANTITY_AFTER = new RegExp(
  `^(?: ?${MONTH}(?![a-z])|[至到-]\\d{1,2}月|:\\d|/\\d|(?:st|nd|rd|th)\\b| ?月(?!活)| ?[日号](?!元)|版|点(?:钟|半|\\d)|级|度(?!电)|年代| ?年(?:[初末]|底(?!蕴)|上半年|下半年|第?[一二三四1-4]季))`,
  'iu',
);
/** Units that `one` and 一 can count without being an article. */
const COUNTED_ONE = /^(?:s|month|W|Wh|%|pp|x|USD|EUR|GBP|CNY|JPY|TWD)$/u;
/** Units of which Chinese counts half of one behind them. */
const HALVED = /^(?:s|month|W|Wh|x)$/u;
/** Units of which there are parts. */
const PARTED = /^(?:s|month|W|Wh)$/u;
/** Behind `3 times`: a comparison. Otherwise it says how often. */
const TIMES_COMPARED =
  /^ (?:as|more|less|fewer|cheaper|faster|slower|lower|higher|larger|smaller|greater|better|bigger|stronger|longer|over|the|its|that|what|current|today|a year (?:earlier|ago|before))\b/iu;

/** A number on its way to a quantity. */
interface Candidate {
  readonly numeral: Numeral;
  readonly quantity: Quantity;
}

/** The quantities of a folded text, in order. Dates, versions, ordinals and model names are none. */
export function quantities(text: string): Quantity[] {
  const candidates: Candidate[] = [];
  for (const numeral of numerals(text)) {
    const quantity = quantityOf(text, numeral);
    if (!quantity) continue;
    const last = candidates.at(-1);
    const range = last ? rangeOf(text, last, { numeral, quantity }) : null;
    if (range) candidates[candidates.length - 1] = { numeral, quantity: range };
    else candidates.push({ numeral, quantity });
  }
  return candidates.filter(isCounted).map(({ quantity }) => quantity);
}

function quantityOf(text: string, numeral: Numeral): Quantity | null {
  const { start, end, value } = numeral;
  const currency = currencyBefore(text, start);
  const unit = unitFor(text, numeral, currency?.unit);
  const span = { start: currency?.start ?? start, end: unit.end };
  if (!currency && numeral.kind === 'number') {
    // The top 10 is a rank; the top 10 percent are a share.
    if (unit.unit !== '%' && NO_QUANTITY_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return null;
    if (unit.unit !== 'month' && NO_QUANTITY_AFTER.test(text.slice(end, end + 12))) return null;
    const year = value >= 1900 && value <= 2100 && /^\d{4}$/u.test(text.slice(start, end));
    if (year && (unit.unit === '' || unit.unit === 'month')) return null;
    if (unit.unit === '' && isName(text, numeral)) return null;
  }
  const amount = Number((value * unit.factor).toPrecision(12));
  const around = comparison(text, span.start, span.end, unit.unit);
  const ratio = ratioOf(text, span, amount, unit.unit);
  return {
    value: amount,
    ...(unit.more ? { upTo: amount + 0.99 * unit.factor } : {}),
    unit: unit.unit,
    cmp: (numeral.more || unit.more) && around === 'exactly' ? 'at-least' : around,
    ...(ratio === undefined ? {} : { ratio }),
    span,
  };
}

/** Bare digits that are part of a name: `4o`, 5.2 (a version), `Boeing 747`. */
function isName(text: string, { start, end }: Numeral): boolean {
  const written = text.slice(start, end);
  if (!/^\d[\d.]*$/u.test(written)) return false;
  // The name of who speaks: 星空101称.
  const isSpeaker =
    /^\p{Script=Han}{2,4}$/u.test(text.slice(0, start)) && /^[称说指引采表认报主援估]/u.test(text.slice(end));
  return (
    isSpeaker ||
    /^[A-Za-z]/u.test(text.charAt(end)) ||
    /^\d{1,2}\.\d{1,2}$/u.test(written) ||
    /(?:^|[a-z,] |\p{Script=Han} ?)[A-Z][A-Za-z]+ $/u.test(text.slice(Math.max(0, start - 24), start))
  );
}

function unitFor(
  text: string,
  numeral: Numeral,
  currency: string | undefined,
): { unit: string; factor: number; end: number; more?: boolean } {
  if (currency) return { unit: currency, factor: 1, end: numeral.end };
  if (numeral.kind === 'percent') {
    // 三分之一瓦时; a third of users is a share.
    const of = /分之/u.test(text.slice(numeral.start, numeral.end)) ? unitAt(text, numeral.end) : null;
    if (of && PARTED.test(of.unit)) return { unit: of.unit, factor: of.factor / 100, end: of.end };
    return { unit: '%', factor: 1, end: numeral.end };
  }
  if (numeral.kind === 'multiple') return { unit: 'x', factor: 1, end: numeral.end };
  // 三个来小时
  if (/^个来(?=月|星期|礼拜|小时|钟头)/u.test(text.slice(numeral.end, numeral.end + 4))) {
    const unit = unitAt(`个${text.slice(numeral.end + 2)}`, 0);
    if (unit) return { unit: unit.unit, factor: unit.factor, end: numeral.end + 1 + unit.end };
  }
  // 一个多月
  const more = /^个多(?=月|星期|礼拜|小时|钟头)/u.exec(text.slice(numeral.end, numeral.end + 4))?.[0].length ?? 0;
  if (more > 0) {
    const unit = unitAt(`个${text.slice(numeral.end + more)}`, 0);
    if (unit) return { unit: unit.unit, factor: unit.factor, end: numeral.end + more + unit.end - 1, more: true };
  }
  // 三个半月
  if (/个半$/u.test(text.slice(numeral.start, numeral.end)) && text[numeral.end] === '月')
    return { unit: 'month', factor: 1, end: numeral.end + 1 };
  const found = unitAt(text, numeral.end);
  if (!found) return { unit: '', factor: 1, end: numeral.end };
  if (found.unit === 'magnitude') return { unit: 'x', factor: 10 ** numeral.value / numeral.value, end: found.end };
  // 两年多
  if (text[found.end] === '多' && (found.unit === 'month' || found.unit === 's'))
    return { ...found, end: found.end + 1, more: true };
  // 两年半, 四吉瓦半
  if (/^半(?![天年数夜价路成导个])/u.test(text.slice(found.end)) && HALVED.test(found.unit)) {
    return { unit: found.unit, factor: found.factor * (1 + 0.5 / numeral.value), end: found.end + 1 };
  }
  if (found.unit === 'x' && text.slice(numeral.end, found.end).trim().toLowerCase() === 'times') {
    const compared = numeral.value >= 10 || TIMES_COMPARED.test(text.slice(found.end, found.end + 24));
    if (
      !compared ||
      /^ (?:an?|per|each|every) (?!year (?:earlier|ago|before))/iu.test(text.slice(found.end, found.end + 24))
    ) {
      return { unit: 'time', factor: 1, end: found.end };
    }
  }
  return found;
}

/** `10 to 20 billion`, 三到五年, 10%-20%, `between 1 and 2 GW`: one quantity. */
function rangeOf(text: string, low: Candidate, high: Candidate): Quantity | null {
  const between = text.slice(low.quantity.span.end, high.quantity.span.start);
  const before = text.slice(Math.max(0, low.quantity.span.start - 10), low.quantity.span.start);
  const joined =
    /^ ?(?:-|~|to|到|至) ?$/u.test(between) ||
    (between === ' and ' && /\bbetween $/iu.test(before)) ||
    (low.quantity.unit === '' && /^(?: or |或)$/u.test(between));
  if (!joined || /(?:\bfrom|从|由) ?$/iu.test(before)) return null;
  const unit = high.quantity.unit || low.quantity.unit;
  if (low.quantity.unit !== '' && low.quantity.unit !== unit) return null;
  let { value } = low.quantity;
  // The lower end shares the scale and the unit that only the upper one shows.
  const word = / (\S+illion|thousand|hundred)$/iu.exec(text.slice(high.numeral.start, high.numeral.end))?.[1];
  if (low.numeral.weak && word) value *= englishScale(word);
  const bare = /^\d[\d.,]*$/u.test(text.slice(low.numeral.start, low.numeral.end));
  const shown = Number.parseFloat(text.slice(high.numeral.start, high.numeral.end).replaceAll(',', ''));
  if (bare && shown) value *= high.numeral.value / shown;
  // 三到四成
  if (/成$/u.test(text.slice(high.numeral.start, high.numeral.end)) && value < 10) value *= 10;
  // 四到九万亿
  const scale = /^[一二两三四五六七八九]([百千万亿]+)$/u.exec(text.slice(high.numeral.start, high.numeral.end))?.[1];
  if (scale && value < 10) value *= chineseScale(scale);
  if (low.quantity.unit === '') value *= high.quantity.value / high.numeral.value;
  if (!(value < high.quantity.value)) return null;
  const { ratio: _, ...quantity } = high.quantity;
  const span = { start: low.quantity.span.start, end: high.quantity.span.end };
  return {
    ...quantity,
    unit,
    value,
    upTo: high.quantity.value,
    ...(/or|或/u.test(between) ? { isEither: true } : {}),
    cmp: comparison(text, span.start, span.end, unit),
    span,
  };
}

/** A word such as `one` or 三 is a quantity only in front of a unit; `one day` and 一天 are none. */
function isCounted({ numeral, quantity }: Candidate): boolean {
  if (!numeral.weak || quantity.upTo !== undefined) return true;
  if (quantity.unit === '' || (numeral.value === 1 && !COUNTED_ONE.test(quantity.unit))) return false;
  return !(quantity.unit === 's' && quantity.value === 86_400);
}

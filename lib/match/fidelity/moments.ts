import type { Span } from '../../text/span.ts';

/** A date in a text, as far as it is given. */
export interface Moment {
  readonly year: number;
  /** 1 to 12, where a month is given. */
  readonly month: number | null;
  /** `before 2027` ends a year earlier than `by the end of 2027`. */
  readonly before: boolean;
  readonly span: Span;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const english =
  /\b(before )?(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?)?(20[1-6]\d)(?!\d|[a-z%]| ?(?:gw|mw|users|people|tokens|employees|dollars))\b/gi;
const chinese = /(?<![\d.])(20[1-6]\d) ?年(?:(?:的)?(\d{1,2})月)?(以前|之前|前)?/g;

/** The dates of a folded text that name their year, in order. */
export function momentsIn(folded: string): Moment[] {
  const found: Moment[] = [];
  for (const match of folded.matchAll(chinese)) {
    found.push({
      year: Number(match[1]),
      month: match[2] ? Number(match[2]) : null,
      before: match[3] !== undefined,
      span: { start: match.index, end: match.index + match[0].length },
    });
  }
  for (const match of folded.matchAll(english)) {
    if (found.some(({ span }) => span.start <= match.index && match.index < span.end)) continue;
    if (folded[match.index + match[0].length] === '年') continue;
    found.push({
      year: Number(match[3]),
      month: match[2] ? monthNames.indexOf(match[2].toLowerCase()) + 1 : null,
      before: match[1] !== undefined,
      span: { start: match.index, end: match.index + match[0].length },
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

import type { Period } from './calendar.ts';
import { DATE_RULES } from './date-rules.ts';
import type { Span } from './span.ts';

/** A time that a text names, as wide as its words are. */
export interface DateMention extends Period {
  /** `by`: at its end at the latest; `after`: from its beginning on; `about`: around it; `in`: within it. */
  readonly bound: 'in' | 'by' | 'after' | 'about';
  /** UTF-16 offsets into the folded text. */
  readonly span: Span;
}

const BEFORE: readonly (readonly [DateMention['bound'], RegExp])[] = [
  [
    'by',
    /(?:\b(?:by|before|until|till|no later than|not later than|ahead of|up to)(?: the)?|(?<![问提说谈看想达回及])到|截至|截止|不晚于|最[晚迟][到在]?|赶在) ?$/iu,
  ],
  ['after', /(?:\b(?:after|since|from|as of|starting(?: in| from)?|beginning(?: in)?)(?: the)?|自从?|从) ?$/iu],
  ['about', /(?:\b(?:around|about|roughly|circa)(?: the)?|大约|大概|约|差不多)在? ?$/iu],
];
const AFTER: readonly (readonly [DateMention['bound'], RegExp])[] = [
  ['by', /^ ?(?:[之以]?前(?!景|沿|后|几|所)|为止)/u],
  ['after', /^ ?(?:[之以]?后(?!台|来)|以来|起(?!来|码)|开始| onwards?\b)/u],
  ['about', /^ ?(?:左右|前后)/u],
];

/**
 * The times that a folded text names. `reference` is the ISO day (or month, or year) on which it was written or said:
 * without it, `next year` and the like are left out.
 */
export function dates(text: string, reference?: string): DateMention[] {
  const today = reference && wholeDay(reference);
  const taken = new Uint8Array(text.length);
  const found: DateMention[] = [];
  for (const [pattern, read] of DATE_RULES) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      const period = read(match.groups ?? {}, today);
      if (!period) continue;
      taken.fill(1, span.start, span.end);
      found.push({ from: period.from, to: period.to, bound: period.bound ?? boundOf(text, span), span });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The middle of a month or year that is all that is known. */
function wholeDay(date: string): string {
  return date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
}

function boundOf(text: string, { start, end }: Span): DateMention['bound'] {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 10);
  for (const [bound, pattern] of AFTER) if (pattern.test(after)) return bound;
  for (const [bound, pattern] of BEFORE) if (pattern.test(before)) return bound;
  return 'in';
}

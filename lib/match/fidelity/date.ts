import type { Finding } from './difference.ts';
import type { Moment } from './moments.ts';

const same = (a: Moment, b: Moment) =>
  (a.year === b.year && (a.month === null || b.month === null || a.month === b.month) && a.before === b.before) ||
  (a.before && !b.before && a.year === b.year + 1) ||
  (b.before && !a.before && b.year === a.year + 1);

/**
 * The one date of the sentence that no wording of the claim has, where the statement has one that the sentence lacks.
 * Dates of the telling (the day it was said, the day of the article) are left out by the caller.
 */
export function dateDiffers(
  sentence: readonly Moment[],
  statement: readonly Moment[],
  wordings: readonly Pick<Moment, 'year' | 'month' | 'before'>[],
): Finding | null {
  const unknown = sentence.filter((moment) => !wordings.some((known) => same(moment, known as Moment)));
  const missing = statement.filter((moment) => !sentence.some((own) => same(own, moment)));
  const [own] = unknown;
  const [other] = missing;
  if (!own || !other || unknown.length > 1 || missing.length > 1) return null;
  return { kind: 'date', article: own.span, record: other.span };
}

import { fold } from '../../text/fold.ts';
import type { Card, Checkable, Side } from '../index/card.ts';
import type { Speaker } from '../index/reader.ts';
import type { Difference, Fidelity } from '../match.ts';
import { termsOf } from '../terms.ts';
import type { View } from '../view.ts';
import { attributionDiffers } from './attribution.ts';
import { certaintyDiffers } from './certainty.ts';
import { ClaimTerms } from './clause.ts';
import { dateDiffers } from './date.ts';
import type { Finding } from './difference.ts';
import { factsOf } from './facts.ts';
import type { Moment } from './moments.ts';
import { numberDiffers } from './number.ts';
import { oppositeOf } from './opposite.ts';
import { scopeDiffers } from './scope.ts';

export interface Verdict {
  readonly fidelity: Fidelity;
  readonly difference: Difference | null;
}

/** A claim as a sentence is checked against it. */
export interface Checked extends Checkable {
  readonly card: Card;
  readonly side: Side;
  readonly speakers: readonly Speaker[];
  /** Days since 1970 on which the article appeared, or null. */
  readonly day: number | null;
}

/**
 * Whether a sentence that states a claim has it right. Better silent than wrong: a difference is named only where one
 * pair of words shows it and no wording of the claim says it the sentence's way.
 */
export function fidelityOf(view: View, checked: Checked): Verdict {
  const { card, side, check, speakers, day } = checked;
  if (checked.statement === '') return { fidelity: 'unchecked', difference: null };
  // A question claims nothing.
  if (view.form.question) return { fidelity: 'faithful', difference: null };
  const statement = fold(checked.statement, null);
  const own = factsOf(view.text.text);
  const claim = new ClaimTerms(side.terms, side.idf);
  const told = { folded: view.text.text, terms: termsOf(view.text.text), certainty: own.certainty };
  const stated = { folded: statement.text, terms: termsOf(statement.text) };
  const found: Finding | null =
    oppositeOf(told, stated, view.script, check.polarity, claim) ??
    numberDiffers(own.quantities, check.stated.quantities, check.amounts) ??
    dateDiffers(
      own.moments.filter((moment) => !ofTelling(moment, [card.day, day])),
      check.stated.moments,
      check.moments,
    ) ??
    certaintyDiffers(told, check.stated.certainty, card.kind, check.certainty, claim) ??
    attributionDiffers(view.folded, statement.text, card.speaker, speakers) ??
    scopeDiffers(own.models, check.stated.models, check.models);
  if (!found) return { fidelity: 'faithful', difference: null };
  return {
    fidelity: found.kind,
    difference: { article: view.text.spanToOriginal(found.article), record: statement.spanToOriginal(found.record) },
  };
}

/** Whether a date only says when it was said or written. */
function ofTelling({ year, month }: Moment, days: readonly (number | null)[]): boolean {
  return days.some((day) => {
    if (day === null) return false;
    const date = new Date(day * 86_400_000);
    if (date.getUTCFullYear() !== year) return false;
    return month !== null && Math.abs(date.getUTCMonth() + 1 - month) <= 1;
  });
}

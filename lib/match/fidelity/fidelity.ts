import { fold } from '../../text/fold.ts';
import type { Card, Checkable, Side } from '../index/card.ts';
import type { Speaker } from '../index/reader.ts';
import type { Difference, Fidelity } from '../match.ts';
import type { View } from '../view.ts';
import { attributionDiffers } from './attribution.ts';
import { promised } from './certainty.ts';
import { dateDiffers } from './date.ts';
import type { Finding } from './difference.ts';
import { knownOfClaim } from './known.ts';
import shipped from './model.json' with { type: 'json' };
import { numberDiffers } from './number.ts';
import { occasionDiffers } from './occasion.ts';
import { pairedOtherwise } from './paired.ts';
import { isOfRival } from './rivals.ts';
import { scopeDiffers } from './scope.ts';
import { suspicionsOf } from './suspicions.ts';
import { Told } from './told.ts';
import { undenied } from './undenied.ts';
import { unshared, untimed } from './unnamed.ts';
import { versionDiffers } from './version.ts';
import { type FidelityModel, gravest } from './weigh.ts';

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
 * pair of words shows it and no wording of the claim says it the sentence's way. Numbers, dates, speakers and versions
 * are compared by rule; sign and certainty are weighed.
 */
export function fidelityOf(view: View, checked: Checked, model = shipped as unknown as FidelityModel): Verdict {
  const { card, side, speakers, day } = checked;
  if (checked.statement === '') return { fidelity: 'unchecked', difference: null };
  // A question claims nothing.
  if (view.asks) return { fidelity: 'faithful', difference: null };
  const sentence = view.text.text;
  const known = knownOfClaim(checked, side);
  const told = new Told(sentence);
  const found: Finding | null =
    numberDiffers(told, known) ??
    versionDiffers(told, known) ??
    dateDiffers(told, known, card.day, day) ??
    pairedOtherwise(told, known, new Date(card.day * 86_400_000).toISOString().slice(0, 10)) ??
    unshared(told, known) ??
    untimed(told, known, card) ??
    promised(told, known, card.kind) ??
    undenied(told, known) ??
    gravest(suspicionsOf(told, known, card.kind), model) ??
    attributionDiffers(view.folded, known.statement.folded, card.speaker, speakers) ??
    scopeDiffers(sentence, known) ??
    occasionDiffers(told, known, card.day, card.day + card.slack, day);
  if (!found || (found.kind !== 'attribution' && isOfRival(told, found.article, known)))
    return { fidelity: 'faithful', difference: null };
  return {
    fidelity: found.kind,
    difference: {
      article: view.text.spanToOriginal(found.article),
      record: fold(checked.statement, null).spanToOriginal(found.record),
    },
  };
}

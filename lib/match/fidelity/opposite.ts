import type { Script } from '../bag.ts';
import type { Term } from '../terms.ts';
import type { ClaimTerms } from './clause.ts';
import type { Finding } from './difference.ts';
import { denies, directions, negations } from './polarity.ts';

/** The polarity of a claim's wordings. */
export interface Polarity {
  readonly wordings: number;
  /** How many deny anything at all, and how many a whole statement. */
  readonly denying: number;
  readonly refusing: number;
  /** For each axis of directions, how many have only the one end, and only the other. */
  readonly directions: readonly (readonly [number, number])[];
}

interface Text {
  readonly folded: string;
  readonly terms: readonly Term[];
}

/**
 * The sentence denies the claim's own words where no wording of the claim denies anything, or denies nothing where every
 * wording does; or it goes the other way: falls for rises.
 */
export function oppositeOf(
  sentence: Text,
  statement: Text,
  script: Script,
  polarity: Polarity,
  claim: ClaimTerms,
): Finding | null {
  return denied(sentence, statement, script, polarity, claim) ?? reversed(sentence.folded, statement.folded, polarity);
}

function denied(
  sentence: Text,
  statement: Text,
  script: Script,
  polarity: Polarity,
  claim: ClaimTerms,
): Finding | null {
  if (
    polarity.refusing === 0 &&
    polarity.denying <= 0.7 * polarity.wordings &&
    negations(statement.folded, script).length === 0
  ) {
    const found = negations(sentence.folded, script);
    for (const negation of found.length === 1 ? found : []) {
      const about = sentence.terms.filter(({ term, start }) => start >= negation.end && claim.has(term)).slice(0, 3);
      if (claim.after(negation.end, sentence.folded, sentence.terms) < 1) continue;
      const place = statement.terms.find(({ term }) => about.some((own) => own.term === term));
      if (place) return { kind: 'opposite', article: negation, record: { start: place.start, end: place.end } };
    }
  }
  const [stated] = negations(statement.folded, script);
  if (
    stated &&
    !denies(sentence.folded, script) &&
    polarity.denying >= 0.9 * polarity.wordings &&
    polarity.wordings >= 6
  ) {
    const after = statement.terms.filter(({ term, start }) => start >= stated.end && claim.has(term));
    const shared = sentence.terms.find((own) => after.slice(0, 4).some(({ term }) => term === own.term));
    if (shared) return { kind: 'opposite', article: { start: shared.start, end: shared.end }, record: stated };
  }
  return null;
}

function reversed(sentence: string, statement: string, polarity: Polarity): Finding | null {
  const stated = directions(statement);
  for (const [axis, [one, other]] of directions(sentence).entries()) {
    const [ones, others] = polarity.directions[axis] ?? [0, 0];
    const [statedOne, statedOther] = stated[axis] ?? [null, null];
    const most = 0.3 * polarity.wordings;
    if (other && !one && statedOne && !statedOther && others === 0 && ones >= most)
      return { kind: 'opposite', article: other, record: statedOne };
    if (one && !other && statedOther && !statedOne && ones === 0 && others >= most)
      return { kind: 'opposite', article: one, record: statedOther };
  }
  return null;
}

import type { Kind } from '../../claims/record.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../terms.ts';
import type { Certainty } from './certainty-words.ts';
import type { ClaimTerms } from './clause.ts';
import type { Finding } from './difference.ts';

/** How many of a claim's wordings have words of each kind. */
export interface CertaintyProfile {
  readonly wordings: number;
  readonly promise: number;
  readonly certain: number;
  readonly weak: number;
}

export interface Told {
  readonly folded: string;
  readonly terms: readonly Term[];
  readonly certainty: Certainty;
}

/**
 * A promise where the claim is none; a certainty where the statement guesses or hopes; or a guess, about the claim's own
 * words, where no wording of the claim guesses.
 */
export function certaintyDiffers(
  sentence: Told,
  statement: Certainty,
  kind: Kind,
  profile: CertaintyProfile,
  claim: ClaimTerms,
): Finding | null {
  const { promise, certain, weak, might } = sentence.certainty;
  const few = (count: number) => count <= 0.1 * profile.wordings;
  const about = (word: Span) => claim.after(word.end, sentence.folded, sentence.terms);
  const soft = statement.weak ?? statement.plain;
  if (promise && !weak && soft && !statement.promise && kind !== 'commitment' && few(profile.promise)) {
    return { kind: 'certainty', article: promise, record: soft };
  }
  if (certain && !weak && statement.weak && !statement.certain && few(profile.certain)) {
    return { kind: 'certainty', article: certain, record: statement.weak };
  }
  const hard = statement.promise ?? statement.certain ?? statement.plain;
  if (!weak || promise || certain || statement.weak || !hard || !few(profile.weak)) return null;
  if (might && about(might) >= 1) return { kind: 'certainty', article: might, record: hard };
  return statement.promise && about(weak) >= 1 ? { kind: 'certainty', article: weak, record: statement.promise } : null;
}

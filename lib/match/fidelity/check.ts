import { fold } from '../../text/fold.ts';

/** What a claim's index keeps for the check of fidelity. It is read when a sentence matches. */
export interface Check {
  /** The claim's folded wordings. */
  readonly wordings: readonly string[];
  /** Words of the statement, and folded phrases that say the contrary in their place. */
  readonly contraries: readonly (readonly [of: string, phrases: readonly string[]])[];
}

const folded = (text: string) => fold(text, null).text;

/** `contraries`: of the claim in the language of the wordings. */
export const checkOf = (
  wordings: readonly string[],
  contraries: Readonly<Record<string, readonly string[]>> = {},
): Check => ({
  wordings: wordings.map(folded),
  contraries: Object.entries(contraries).map(([of, phrases]) => [folded(of), phrases.map(folded)]),
});

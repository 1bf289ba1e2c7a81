import { fold } from '../../text/fold.ts';

/** What a claim's index keeps for the check of fidelity: its folded wordings. They are read when a sentence matches. */
export interface Check {
  readonly wordings: readonly string[];
}

export const checkOf = (wordings: readonly string[]): Check => ({
  wordings: wordings.map((wording) => fold(wording, null).text),
});

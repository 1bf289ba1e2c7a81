import { fold } from '../../text/fold.ts';
import { deniedWords, headsOf, literal } from './heads.ts';

/** Words of a statement, and what belongs to them, folded and in small letters. */
type ByWords = readonly (readonly [of: string, phrases: readonly string[]])[];

/** What a claim's index keeps for the check of fidelity. It is read when a sentence matches. */
export interface Check {
  /** The claim's folded wordings. */
  readonly wordings: readonly string[];
  /** Phrases that say the contrary in the place of words of the statement. */
  readonly contraries: ByWords;
  /** What whoever denies it says the contrary of those words. */
  readonly heads: ByWords;
}

const folded = (text: string) => fold(text, null).text;
const small = (text: string) => folded(text).toLowerCase();

/** `contraries`: of the claim in the language of the wordings. */
export function checkOf(
  wordings: readonly string[],
  contraries: Readonly<Record<string, readonly string[]>> = {},
): Check {
  const own = wordings.map(folded);
  const all = Object.entries(contraries).map(([of, phrases]) => [small(of), phrases.map(small)] as const);
  const denied = all.length > 0 ? deniedWords(own) : [];
  return {
    wordings: own,
    contraries: all.map(([of, phrases]) => [of, literal(phrases)]),
    heads: all.map(([of, phrases]) => [of, headsOf(phrases, denied)] as const).filter(([, heads]) => heads.length > 0),
  };
}

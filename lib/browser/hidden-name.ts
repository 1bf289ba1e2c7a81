/** Under which name a match, or the difference in one, is hidden. Apart from the list itself, so that pages need not load that. */

export interface Named {
  /** `sentenceHash` of the sentence. */
  readonly sentence: string;
  /** The claim's name across packs (`refOf`). */
  readonly claim: string;
  readonly what: 'match' | 'difference';
}

export const nameOf = ({ sentence, claim, what }: Named) => {
  const match = `${sentence} ${claim}`;
  return what === 'match' ? match : differenceIn(match);
};

/** The name under which only the difference in a match is hidden. `match`: the name of the match. */
export const differenceIn = (match: string) => `${match} difference`;

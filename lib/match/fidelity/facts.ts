import { type ModelName, modelNames } from '../../text/models.ts';
import { type Quantity, quantities } from '../../text/quantities.ts';
import { type Certainty, certaintyOf } from './certainty-words.ts';
import { type Moment, momentsIn } from './moments.ts';

/** What can be checked in a folded text. */
export interface Facts {
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly certainty: Certainty;
  readonly models: readonly ModelName[];
}

export const factsOf = (folded: string): Facts => ({
  quantities: quantities(folded),
  moments: momentsIn(folded),
  certainty: certaintyOf(folded),
  models: modelNames(folded),
});

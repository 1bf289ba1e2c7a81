import type { Standing } from '../claims/tone.ts';
import type { Span } from '../text/span.ts';

export type Fidelity =
  | 'faithful'
  | 'number'
  | 'date'
  | 'certainty'
  | 'attribution'
  | 'scope'
  | 'opposite'
  | 'unchecked';

/** Where article and record part: the differing words of each. */
export interface Difference {
  /** Into the sentence's text. */
  readonly article: Span;
  /** Into the record's statement in English or Simplified Chinese, by the sentence's script. */
  readonly record: Span;
}

/** A sentence that repeats a recorded statement. At most one match a sentence. */
export interface Match {
  /** Index into the sentences that were given. */
  readonly sentence: number;
  readonly claim: string;
  /** What became of the claim. */
  readonly standing: Standing;
  /** Calibrated confidence, 0 to 1. */
  readonly score: number;
  /** Marked on the page when true; otherwise only listed in the panel. */
  readonly sure: boolean;
  /** The words of the sentence that carried the match, strongest first. */
  readonly why: readonly string[];
  readonly fidelity: Fidelity;
  readonly difference: Difference | null;
}

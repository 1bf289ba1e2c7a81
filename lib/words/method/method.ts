import type { Verdict } from '../../claims/record.ts';
import type { Tone } from '../../claims/tone.ts';

/** A word of ours and what it means; `sign` is the icon that stands beside it elsewhere. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
  readonly sign?: Tone | Verdict;
}

export interface Section {
  /** The part of the address after `#`: the same in every language. */
  readonly id: 'records' | 'marks' | 'verdicts' | 'relations' | 'matching' | 'limits' | 'errors' | 'privacy';
  readonly title: string;
  readonly text: readonly string[];
  readonly terms: readonly Term[];
}

/** The Method page. */
export interface Method {
  readonly title: string;
  readonly lede: string;
  readonly contents: string;
  readonly sections: readonly Section[];
}

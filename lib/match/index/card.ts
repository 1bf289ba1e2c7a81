import type { Kind } from '../../claims/record.ts';
import type { Check } from '../fidelity/check.ts';
import type { Form } from '../form.ts';

/** One language of a claim: its wordings as sets of terms. */
export interface Side {
  readonly statement: string;
  /** Distinct terms of all wordings, rising. */
  readonly terms: Uint32Array;
  readonly idf: Float32Array;
  /** Which wordings hold the term, a bit each; the first is the statement. */
  readonly wordings: Uint32Array;
  /** Summed idf of each wording. */
  readonly totals: Float32Array;
  /** Euclidean length of each wording, terms weighted by idf. */
  readonly norms: Float32Array;
  /** Names of products, people and firms in the statement: hashes, rising. */
  readonly names: Uint32Array;
  readonly numbers: readonly string[];
  readonly form: Form;
  readonly check: Check;
}

/** What is compared with a sentence once a claim is a candidate. */
export interface Card {
  readonly id: string;
  readonly speaker: string;
  readonly kind: Kind;
  /** Days since 1970 of `saidOn`; where only month or year is known, the first of it. */
  readonly day: number;
  /** How many days `day` may be too early. */
  readonly slack: number;
  /** Claims said on one occasion share a number. */
  readonly occasion: number;
  readonly threads: readonly number[];
  readonly topics: readonly string[];
  readonly en: Side | null;
  readonly zh: Side | null;
}

export const maxWordings = 32;

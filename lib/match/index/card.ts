import type { Kind } from '../../claims/record.ts';
import type { Standing } from '../../claims/tone.ts';
import type { Check } from '../fidelity/check.ts';

/** What is compared with a sentence once a claim is a candidate. */
export interface Card {
  readonly id: string;
  readonly speaker: string;
  readonly kind: Kind;
  /** Days since 1970 of `saidOn`; where only month or year is known, the first of it. */
  readonly day: number;
  /** How many days `day` may be too early. */
  readonly slack: number;
  readonly threads: readonly number[];
  readonly standing: Standing;
}

/** Wordings as sets of terms: of words, or of what words stand for. */
export interface Wordings {
  /** Distinct terms of all wordings, rising. */
  readonly terms: Uint32Array;
  /** Which wordings hold the term, a bit each; the first is the statement. */
  readonly wordings: Uint32Array;
  /** Summed idf of each wording. */
  readonly totals: Float32Array;
  /** Euclidean length of each wording, terms weighted by idf. */
  readonly norms: Float32Array;
}

/** One language of a claim: its wordings as sets of words. */
export interface Side extends Wordings {
  readonly idf: Float32Array;
  /** The same of what the words stand for in the thesaurus. */
  readonly senses: Wordings;
  /** Senses that only its wordings in the other language have, rising. */
  readonly otherSenses: Uint32Array;
  /** The words that have a part in each of its senses, by their places; list after list, and where each list ends. */
  readonly senseWords: Uint16Array;
  readonly senseWordEnds: Uint16Array;
  /** Names of products, people and firms in the statement: hashes, rising. */
  readonly names: Uint32Array;
  readonly numbers: readonly string[];
  readonly form: StatementForm;
}

/** Of the statement's form, what a sentence's is compared with: each 0 or 1. */
export interface StatementForm {
  readonly negated: number;
  readonly future: number;
  readonly hedged: number;
}

/** One language of a claim as a sentence that states it is checked against it. */
export interface Checkable {
  readonly statement: string;
  readonly check: Check;
}

export const maxWordings = 32;

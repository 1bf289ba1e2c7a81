import { type CertaintyMark, certainty } from '../../text/certainty.ts';
import { hash } from '../index/hash.ts';
import { type Term, termsOf } from '../terms.ts';
import { type Direction, directions } from './directions.ts';
import { type Denial, denials, deniedAt } from './polarity.ts';

/** A term of a text, as a number, and whether the text denies it. */
export interface ToldTerm extends Term {
  readonly hash: number;
  readonly denied: boolean;
}

/** A folded text as far as polarity and certainty go: a sentence or a wording of a claim. Each is read when asked for. */
export class Told {
  readonly folded: string;
  #terms: readonly ToldTerm[] | undefined;
  #denials: readonly Denial[] | undefined;
  #directions: readonly Direction[] | undefined;
  #marks: readonly CertaintyMark[] | undefined;
  #hashes: ReadonlySet<number> | undefined;

  constructor(folded: string) {
    this.folded = folded;
  }

  get terms(): readonly ToldTerm[] {
    this.#terms ??= termsOf(this.folded).map(({ term, start, end }) => ({
      term,
      start,
      end,
      hash: hash(term),
      denied: deniedAt({ start, end }, this.denials),
    }));
    return this.#terms;
  }

  /** Its terms, each once. */
  get hashes(): ReadonlySet<number> {
    this.#hashes ??= new Set(this.terms.map((term) => term.hash));
    return this.#hashes;
  }

  get denials(): readonly Denial[] {
    this.#denials ??= denials(this.folded);
    return this.#denials;
  }

  get directions(): readonly Direction[] {
    this.#directions ??= directions(this.folded, this.denials);
    return this.#directions;
  }

  get marks(): readonly CertaintyMark[] {
    this.#marks ??= certainty(this.folded);
    return this.#marks;
  }
}

import type { Span } from '../../text/span.ts';
import type { Known } from './known.ts';
import type { Told, ToldTerm } from './told.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Of these terms' weight the share that a wording has, or some of its terms. */
export function shareIn(terms: readonly ToldTerm[], held: ReadonlySet<number>, known: Known): number {
  let [total, shared] = [0, 0];
  for (const { hash } of terms) {
    const weight = known.weight(hash);
    total += weight;
    if (held.has(hash)) shared += weight;
  }
  return total ? shared / total : 0;
}

export const isClaimed = ({ hash }: ToldTerm, { terms }: Known): boolean => terms.has(hash);

export const weightOfAll = (terms: readonly ToldTerm[], { weight }: Known): number =>
  terms.reduce((sum, { hash }) => sum + weight(hash), 0);

/** How much of these terms' weight is the claim's, less where they tell little. */
export const partClaimed = (terms: readonly ToldTerm[], known: Known): number =>
  weightOfAll(
    terms.filter((term) => isClaimed(term, known)),
    known,
  ) /
  (weightOfAll(terms, known) + 1);

export const hashesOf = (terms: readonly ToldTerm[]): ReadonlySet<number> => new Set(terms.map(({ hash }) => hash));

/** How alike a sentence and each wording of a claim are: shared weight by the geometric mean of both. Weighed when asked for. */
export class Likeness {
  readonly #sentence: Told;
  readonly #known: Known;
  #all: readonly number[] | undefined;

  constructor(sentence: Told, known: Known) {
    this.#sentence = sentence;
    this.#known = known;
  }

  get all(): readonly number[] {
    this.#all ??= this.#weigh();
    return this.#all;
  }

  get best(): number {
    return Math.max(0, ...this.all);
  }

  /** 1 for the wordings that are most like the sentence, 0 for the others. */
  get near(): readonly number[] {
    const { best } = this;
    return this.all.map((value) => (value >= 0.8 * best ? 1 : 0));
  }

  #weigh(): number[] {
    const { weight, wordings, weights } = this.#known;
    const own = [...this.#sentence.hashes];
    const total = sum(own.map(weight));
    return wordings.map(({ hashes }, i) => {
      let shared = 0;
      for (const term of own) if (hashes.has(term)) shared += weight(term);
      return shared / Math.sqrt(Math.max(1, total) * Math.max(1, weights[i] as number));
    });
  }
}

/** The terms within so many characters of a place, in its clause. */
export function around(told: Told, place: Span, reach: number): ToldTerm[] {
  return told.terms.filter(
    ({ start, end }) =>
      start >= place.start - reach &&
      end <= place.end + reach &&
      (end <= place.start || start >= place.end) &&
      !/[,;:!?，。；：]|\. /u.test(
        end <= place.start ? told.folded.slice(end, place.start) : told.folded.slice(place.end, start),
      ),
  );
}

/** The first place in the statement that shares a word with these. */
export function placeIn(statement: Told, terms: readonly ToldTerm[]): Span | null {
  for (const { hash } of terms) {
    const found = statement.terms.find((term) => term.hash === hash);
    if (found) return { start: found.start, end: found.end };
  }
  return null;
}

/** The mean, weighted or not; 0 of nothing. */
export function mean(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const total = sum(weights);
  return total ? sum(values.map((value, i) => value * (weights[i] as number))) / total : 0;
}

import type { Hit } from '../board.ts';
import type { Card, Side } from '../index/card.ts';
import type { Nearly } from '../nearly.ts';
import type { Overlap } from '../overlap.ts';
import type { Scene } from '../scene.ts';
import type { View } from '../view.ts';

/** A sentence and a claim that the index found for it. */
export interface Candidate {
  readonly scene: Scene;
  /** Index of the sentence. */
  readonly at: number;
  readonly view: View;
  /** The claim's number in the base, and its place among the sentence's hits. */
  readonly doc: number;
  readonly rank: number;
  readonly hit: Hit;
}

/** A candidate that is looked at closely. */
export interface Pair extends Candidate {
  /** Its place among the article's candidates. */
  readonly place: number;
  readonly card: Card;
  readonly side: Side;
  /** Of words, of what they stand for, and of both together. */
  readonly overlap: Overlap;
  readonly meant: Overlap;
  readonly nearly: Nearly;
}

/** Features that belong together: their names, and what writes their values for a pair into a row, in the same order. */
export interface Family<Subject> {
  readonly names: readonly string[];
  readonly write: (subject: Subject, row: Float32Array, at: number) => void;
}

/** Writes the values of several families, one after the other, into a row for each subject, from the column `from` on. */
export function fill<Subject>(
  families: readonly Family<Subject>[],
  subjects: readonly Subject[],
  rows: Float32Array,
  width: number,
  from = 0,
): void {
  const columns = families.map((_, f) => from + namesOfAll(families.slice(0, f)).length);
  for (let i = 0; i < subjects.length; i++) {
    const subject = subjects[i] as Subject;
    for (let f = 0; f < families.length; f++) {
      (families[f] as Family<Subject>).write(subject, rows, i * width + (columns[f] as number));
    }
  }
}

export const namesOfAll = <Subject>(families: readonly Family<Subject>[]): string[] =>
  families.flatMap((family) => family.names);

import { fold } from '../../text/fold.ts';
import type { Checkable, Side } from '../index/card.ts';
import type { Check } from './check.ts';
import { Told } from './told.ts';

/** What a sentence is checked against: the statement, and what all wordings of the claim allow. */
export interface Known {
  readonly statement: Told;
  readonly wordings: readonly Told[];
  readonly contraries: Check['contraries'];
  readonly heads: Check['heads'];
  /** How many wordings affirm a term, and how many deny it. */
  readonly terms: ReadonlyMap<number, readonly [number, number]>;
  /** How much a term tells in the base; of one that the claim lacks, what a rare word does. */
  readonly weight: (term: number) => number;
  /** The summed weight of each wording's terms. */
  readonly weights: readonly number[];
}

const rare = 4;

/** `wordings`: folded. */
export function knownOf(
  statement: string,
  { wordings, contraries, heads }: Check,
  side: Pick<Side, 'terms' | 'idf'>,
): Known {
  const told = wordings.map((wording) => new Told(wording));
  let terms: ReadonlyMap<number, readonly [number, number]> | undefined;
  let totals: readonly number[] | undefined;
  let weights: ReadonlyMap<number, number> | undefined;
  const weight = (term: number) => {
    weights ??= new Map(Array.from(side.terms, (own, i) => [own, side.idf[i] as number]));
    return weights.get(term) ?? rare;
  };
  return {
    statement: new Told(fold(statement, null).text),
    wordings: told,
    contraries,
    heads,
    get terms() {
      terms ??= polarities(told);
      return terms;
    },
    weight,
    get weights() {
      totals ??= told.map(({ hashes }) => Array.from(hashes, weight).reduce((a, b) => a + b, 0));
      return totals;
    },
  };
}

/** How many wordings affirm each term, and how many deny it. */
function polarities(wordings: readonly Told[]): ReadonlyMap<number, readonly [number, number]> {
  const counts = new Map<number, [number, number]>();
  for (const { terms } of wordings) {
    // A wording may do both: it counts once for each.
    const [affirmed, against] = [new Set<number>(), new Set<number>()];
    for (const { hash, denied } of terms) (denied ? against : affirmed).add(hash);
    for (const [at, side] of [affirmed, against].entries()) {
      for (const term of side) {
        const count = counts.get(term) ?? [0, 0];
        count[at] = (count[at] as number) + 1;
        counts.set(term, count);
      }
    }
  }
  return counts;
}

const read = new WeakMap<Check, Known>();

/** The same for a claim's index; read once. */
export function knownOfClaim({ statement, check }: Checkable, side: Side): Known {
  let known = read.get(check);
  if (!known) {
    known = knownOf(statement, check, side);
    read.set(check, known);
  }
  return known;
}

/** Facts of a claim's statement, and of all its wordings. */
export const inStatement = <T>({ statement }: Known, facts: (folded: string) => readonly T[]): readonly T[] =>
  facts(statement.folded);
export const inWordings = <T>({ wordings }: Known, facts: (folded: string) => readonly T[]): readonly T[] =>
  wordings.flatMap(({ folded }) => facts(folded));

import { type Forest, forestLogit } from '../model/trees.ts';
import type { Finding } from './difference.ts';
import type { Suspect, Suspicion } from './suspicion.ts';

/** For each kind of suspicion what its features weigh, and the least weight to be named. */
export type FidelityModel = Readonly<Record<Suspect, { readonly forest: Forest; readonly least: number }>>;

/** The weight of a suspicion: a logit. */
export const weightOf = ({ features }: Pick<Suspicion, 'features'>, forest: Forest): number =>
  forestLogit(forest, Float32Array.from(features), 0);

/** The finding of the suspicion that exceeds its least weight most, or null. */
export function gravest(suspicions: readonly Suspicion[], model: FidelityModel): Finding | null {
  let best: Finding | null = null;
  let most = 0;
  for (const suspicion of suspicions) {
    const { forest, least } = model[suspicion.suspect];
    const excess = weightOf(suspicion, forest) - least;
    if (excess > most) [best, most] = [suspicion.finding, excess];
  }
  return best;
}

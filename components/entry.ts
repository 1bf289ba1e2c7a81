import type { Dossier } from '../lib/claims/dossier.ts';
import type { Annotation, Dimension } from '../lib/match/reading.ts';

/** A sentence of the article with the record behind it. */
export interface Entry {
  readonly annotation: Annotation;
  readonly dossier: Dossier;
}

/** In what the article parts from the record; null where it does not, or nobody knows. */
export const dimensionOf = ({ fidelity }: Pick<Annotation, 'fidelity'>): Dimension | null =>
  fidelity === 'faithful' || fidelity === 'unchecked' ? null : fidelity;

import type { Dossier } from '../lib/claims/dossier.ts';
import type { Annotation } from '../lib/match/reading.ts';

/** A sentence of the article with the record behind it. */
export interface Entry {
  readonly annotation: Annotation;
  readonly dossier: Dossier;
}

import type { Claim, Person, Relation, Thread } from '../../lib/claims/record.ts';
import type { Annotation } from '../../lib/match/reading.ts';

/** Another record that bears on a claim. */
export interface Tie {
  readonly type: Relation['type'];
  readonly strength: Relation['strength'];
  readonly note: Relation['note'];
  readonly other: Claim;
  /** Whether the other was said before or after the claim. */
  readonly when: 'earlier' | 'later';
}

/** A thread the claim is part of, with its records in date order. */
export interface Story {
  readonly thread: Thread;
  readonly claims: readonly Claim[];
}

/** What the base knows around one claim. */
export interface Dossier {
  readonly claim: Claim;
  readonly speaker: Person | null;
  readonly ties: readonly Tie[];
  readonly stories: readonly Story[];
}

/** A sentence of the article with the record behind it. */
export interface Entry {
  readonly annotation: Annotation;
  readonly dossier: Dossier;
}

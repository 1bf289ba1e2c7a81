/** One claim's story: what was said before and after, what is against it, how it turned out, where it is from. Pure. */
import { compareDates, lastDay } from './date.ts';
import { type Known, voice } from './known.ts';
import type { Claim, Person, Relation, RelationType, Source, Thread } from './record.ts';
import { linkTo } from './textfragment.ts';
import { isChange } from './tone.ts';

/** Another record that bears on a claim. The note tells of both; on the pair's left stands the earlier one. */
export interface Tie {
  readonly type: Relation['type'];
  readonly strength: Relation['strength'];
  readonly note: Relation['note'];
  readonly other: Claim;
  /** Whether the other was said before or after the claim. */
  readonly when: 'earlier' | 'later';
  /** Said by the same voice: the same person, or one who speaks for the same organisation. */
  readonly own: boolean;
}

/** A thread the claim is part of, with its records in date order. */
export interface Story {
  readonly thread: Thread;
  readonly claims: readonly Claim[];
}

export interface LinkedSource extends Source {
  /** Opens at the locator's words where the site allows; `null` where the source has no address. */
  readonly href: string | null;
}

/** What the base knows around one claim. */
export interface Dossier {
  readonly claim: Claim;
  readonly speaker: Person | null;
  /** Strongest first; of equals contradictions before revisions, then the latest. */
  readonly ties: readonly Tie[];
  readonly stories: readonly Story[];
  readonly sources: readonly LinkedSource[];
}

/** @param known the claim's threads with their records, and the records tied to it (`ClaimBase.around`, `knownOf`) */
export function dossier(claim: Claim, known: Known): Dossier {
  return {
    claim,
    speaker: known.people.get(claim.speaker) ?? null,
    ties: [...tiesOf(claim, known)].sort(byWeight),
    stories: known.threads
      .filter((thread) => thread.claims.includes(claim.id))
      .map((thread) => ({ thread, claims: thread.claims.flatMap((id) => known.claims.get(id) ?? []) })),
    sources: claim.sources.map((source) => ({ ...source, href: source.url && linkTo(source.url, source.locator) })),
  };
}

/** Where its own voice moved: what it contradicts and revises, and what contradicts and revises it. */
export function changes({ ties }: Pick<Dossier, 'ties'>): Tie[] {
  return ties.filter(({ type, own }) => own && isChange(type));
}

/** What others hold against it, or it against others: no change of anyone's position. */
export function disputes({ ties }: Pick<Dossier, 'ties'>): Tie[] {
  return ties.filter(({ type, own }) => !own && isChange(type));
}

/** Whether a pending statement still has time; `open` has no date. `null` for what is not pending. */
export type Due = 'ahead' | 'passed' | 'open' | null;

/** @param today ISO date */
export function dueOf({ outcome, deadline }: Pick<Claim, 'outcome' | 'deadline'>, today: string): Due {
  if (outcome?.verdict !== 'pending') return null;
  if (deadline === null) return 'open';
  return lastDay(deadline) < today ? 'passed' : 'ahead';
}

function* tiesOf(claim: Claim, known: Known): Generator<Tie> {
  const own = (other: Claim) => voice(other.speaker, known.people) === voice(claim.speaker, known.people);
  for (const { target, ...relation } of claim.relations) {
    const other = known.claims.get(target);
    if (other) yield { ...relation, other, when: 'earlier', own: own(other) };
  }
  for (const other of known.claims.values()) {
    for (const { target, ...relation } of other.relations) {
      if (target === claim.id) yield { ...relation, other, when: 'later', own: own(other) };
    }
  }
}

/** What tells more comes first. */
export const relationOrder: Readonly<Record<RelationType, number>> = {
  contradicts: 0,
  revises: 1,
  resolves: 2,
  reaffirms: 3,
};

function byWeight(a: Tie, b: Tie): number {
  return (
    b.strength - a.strength ||
    relationOrder[a.type] - relationOrder[b.type] ||
    compareDates(b.other.saidOn, a.other.saidOn) ||
    (a.other.id < b.other.id ? -1 : 1)
  );
}

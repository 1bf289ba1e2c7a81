import { compareDates } from '../../lib/claims/date.ts';
import { dueOf } from '../../lib/claims/dossier.ts';
import type { Claim, Verdict } from '../../lib/claims/record.ts';
import { parseRef } from '../../lib/claims/ref.ts';
import type { Filters } from './address.ts';

/** A prediction or a commitment, with what became of it. */
export interface Judged extends Claim {
  readonly outcome: NonNullable<Claim['outcome']>;
}

export const groups = ['ahead', 'passed', 'settled', 'open', 'unknown'] as const;
export type Group = (typeof groups)[number];

/** Predictions and commitments, with a verdict, if only a pending one. */
export function judged(claims: Iterable<Claim>): Judged[] {
  return [...claims].filter((claim): claim is Judged => claim.outcome !== null);
}

export function fits(claim: Judged, { verdict, topic, year, pack }: Filters): boolean {
  return (
    (verdict === null || claim.outcome.verdict === verdict) &&
    (topic === null || claim.topics.includes(topic)) &&
    (year === null || claim.saidOn.startsWith(year)) &&
    (pack === null || parseRef(claim.id).pack === pack)
  );
}

/** Under which heading a statement stands. `today`: ISO date. */
export function groupOf(claim: Judged, today: string): Group {
  const due = dueOf(claim, today);
  if (due) return due;
  return claim.outcome.verdict === 'not-checkable' ? 'unknown' : 'settled';
}

/** The board: what falls due next, by date; what is settled, the latest first; the rest by when it was said. */
export function boardOf(claims: readonly Judged[], today: string): [Group, Judged[]][] {
  const late = (claim: Judged) => claim.deadline ?? '';
  const order: Record<Group, (a: Judged, b: Judged) => number> = {
    ahead: (a, b) => compareDates(late(a), late(b)),
    passed: (a, b) => compareDates(late(b), late(a)),
    settled: (a, b) => compareDates(b.outcome.asOf ?? '', a.outcome.asOf ?? ''),
    open: (a, b) => compareDates(b.saidOn, a.saidOn),
    unknown: (a, b) => compareDates(b.saidOn, a.saidOn),
  };
  return groups
    .map((group): [Group, Judged[]] => [
      group,
      claims.filter((claim) => groupOf(claim, today) === group).sort(order[group]),
    ])
    .filter(([, members]) => members.length > 0);
}

/** How many statements have each value, for the numbers beside a filter. */
export function countBy<K extends string>(
  claims: readonly Judged[],
  keys: (claim: Judged) => readonly K[],
): Map<K, number> {
  const counts = new Map<K, number>();
  for (const claim of claims) for (const key of keys(claim)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export const verdictOf = (claim: Judged): [Verdict] => [claim.outcome.verdict];
export const yearOf = (claim: Claim): [string] => [claim.saidOn.slice(0, 4)];

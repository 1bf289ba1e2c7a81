import { compareDates } from '../../lib/claims/date.ts';
import { voice } from '../../lib/claims/known.ts';
import type { Claim, Relation, Thread } from '../../lib/claims/record.ts';
import { homePack } from '../../lib/claims/ref.ts';
import { packOf, type Shelf } from '../../lib/claims/shelf.ts';

/** Two statements that do not sit easily together. */
export interface Pair {
  readonly earlier: Claim;
  readonly later: Claim;
  readonly relation: Relation;
}

/** Every claim, the earliest first. */
export function inOrder(shelf: Shelf): Claim[] {
  return [...shelf.claims.values()].sort((a, b) => compareDates(a.saidOn, b.saidOn));
}

/** Threads, our own base's before others', the longest first. */
export function threadsOf(shelf: Shelf): Thread[] {
  const added = ({ id }: Thread) => Number(packOf(shelf, id) !== shelf.packs.get(homePack));
  return [...shelf.threads].sort(
    (a, b) => added(a) - added(b) || b.claims.length - a.claims.length || compareDates(a.id, b.id),
  );
}

/** Topics with how many claims they have, the largest first. */
export function topicsOf(claims: Iterable<Claim>): [topic: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { topics } of claims) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareDates(a[0], b[0]));
}

/** Contradictions within one voice: the plainest first, then the latest; those softened by context come last. */
export function pairsOf(shelf: Shelf, topic: string | null): Pair[] {
  const pairs: Pair[] = [];
  for (const later of shelf.claims.values()) {
    for (const relation of later.relations) {
      const earlier = shelf.claims.get(relation.target);
      if (!earlier || relation.type !== 'contradicts') continue;
      if (voice(earlier.speaker, shelf.people) !== voice(later.speaker, shelf.people)) continue;
      if (topic === null || earlier.topics.includes(topic) || later.topics.includes(topic)) {
        pairs.push({ earlier, later, relation });
      }
    }
  }
  return pairs.sort(
    (a, b) => b.relation.strength - a.relation.strength || compareDates(b.later.saidOn, a.later.saidOn),
  );
}

/** What is known around a claim: the ties between records that a pack states only from one side. Pure. */
import type { Claim, Pack, Person, Relation, Thread } from './record.ts';
import { isChange, type Standing, standing } from './tone.ts';

/** Enough of a pack to tell a claim's story. */
export interface Known {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly threads: readonly Thread[];
  readonly people: ReadonlyMap<string, Person>;
}

/** A claim with what the rest of its pack says of it. */
export interface Tied {
  readonly claim: Claim;
  /** Ids of the threads that tell of it. */
  readonly threads: readonly string[];
  /** Ids of later records with a relation to it. */
  readonly referredBy: readonly string[];
  readonly standing: Standing;
}

/** For whom someone speaks: the organisation, or themselves. */
export function voice(speaker: string, people: ReadonlyMap<string, Person>): string {
  return people.get(speaker)?.of ?? speaker;
}

/** Every claim of a pack with its ties, in the pack's order. */
export function tie(pack: Pick<Pack, 'claims' | 'threads' | 'people'>): Tied[] {
  const people = new Map(pack.people.map((person) => [person.id, person]));
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const threads = new Map<string, string[]>();
  const referredBy = new Map<string, string[]>();
  const changed = new Set<string>();
  for (const thread of pack.threads) for (const id of thread.claims) push(threads, id, thread.id);
  for (const claim of pack.claims) {
    for (const relation of claim.relations) {
      push(referredBy, relation.target, claim.id);
      if (!moves(relation, claim, claims.get(relation.target), people)) continue;
      changed.add(claim.id);
      changed.add(relation.target);
    }
  }
  return pack.claims.map((claim) => ({
    claim,
    threads: threads.get(claim.id) ?? [],
    referredBy: referredBy.get(claim.id) ?? [],
    standing: standing(claim, changed.has(claim.id)),
  }));
}

/** Whether a record moves its own voice's position: not softened by context, and not another's objection. */
function moves(relation: Relation, claim: Claim, target: Claim | undefined, people: Known['people']): boolean {
  if (!target || !isChange(relation.type) || relation.strength === 1) return false;
  return voice(claim.speaker, people) === voice(target.speaker, people);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** A whole pack as what is known. */
export function knownOf({ claims, threads, people }: Pick<Pack, 'claims' | 'threads' | 'people'>): Known {
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    threads,
    people: new Map(people.map((person) => [person.id, person])),
  };
}

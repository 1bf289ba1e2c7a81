/** Several packs side by side. Pure. */
import type { Known } from './known.ts';
import type { Claim, PackMeta, Person, Thread } from './record.ts';
import { homePack, parseRef, refOf } from './ref.ts';

/** A pack as read from the base (`ClaimBase.whole`), or as built. */
export interface Whole extends Known {
  readonly meta: PackMeta;
}

/** Packs in which every id is the name it has across packs (`refOf`), so that none can be taken for another's. */
export interface Shelf extends Known {
  /** Of the first pack: our own base, where it is there. Its topics are those of all. */
  readonly meta: PackMeta;
  readonly packs: ReadonlyMap<string, PackMeta>;
}

/** Puts packs together, the first before the others. */
export function shelfOf(first: Whole, ...others: readonly Whole[]): Shelf {
  const all = [first, ...others];
  const scoped = all.map((one) => (one.meta.id === homePack ? one : named(one)));
  const topics = new Map(all.toReversed().flatMap(({ meta }) => meta.topics.map((topic) => [topic.id, topic])));
  return {
    meta: { ...first.meta, topics: [...topics.values()] },
    packs: new Map(all.map(({ meta }) => [meta.id, meta])),
    claims: new Map(scoped.flatMap(({ claims }) => [...claims])),
    threads: scoped.flatMap(({ threads }) => threads),
    people: new Map(scoped.flatMap(({ people }) => [...people])),
  };
}

/** The pack that a claim, a thread or a person on the shelf is from. */
export function packOf(shelf: Shelf, ref: string): PackMeta {
  return shelf.packs.get(parseRef(ref).pack) ?? shelf.meta;
}

function named({ meta, claims, threads, people }: Whole): Whole {
  const name = (id: string) => refOf(meta.id, id);
  const claim = (one: Claim): Claim => ({
    ...one,
    id: name(one.id),
    aliases: one.aliases.map(name),
    speaker: name(one.speaker),
    relations: one.relations.map((relation) => ({ ...relation, target: name(relation.target) })),
  });
  const thread = (one: Thread): Thread => ({
    ...one,
    id: name(one.id),
    claims: one.claims.map(name),
    turns: one.turns.map((turn) => ({ ...turn, claim: name(turn.claim) })),
  });
  const person = (one: Person): Person => ({ ...one, id: name(one.id), of: one.of && name(one.of) });
  return {
    meta,
    claims: new Map([...claims.values()].map((one) => [name(one.id), claim(one)])),
    threads: threads.map(thread),
    people: new Map([...people.values()].map((one) => [name(one.id), person(one)])),
  };
}

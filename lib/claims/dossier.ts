/** One claim's story: what was said before and after, what is against it, how it turned out, where it is from. Pure. */
import { compareDates, lastDay } from './date.ts';
import { type Known, moves, voice } from './known.ts';
import type { Claim, Outcome, Relation, Source, Text, Thread } from './record.ts';
import { linkTo } from './textfragment.ts';
import { isChange, type Tone } from './tone.ts';

/** Two records and what the newer is to the older. */
export interface Pair {
  readonly type: Relation['type'];
  readonly strength: Relation['strength'];
  readonly note: Text;
  readonly older: Claim;
  readonly newer: Claim;
  /** The one of the two that is not the dossier's claim. */
  readonly other: Claim;
  /** A few words for the other, where a thread has them. */
  readonly brief: Text | null;
}

/** A record in a thread. */
export interface Step {
  readonly claim: Claim;
  readonly place: 'before' | 'this' | 'after';
  /** Said after the article that is being read. */
  readonly later: boolean;
  /** Set where the thread took a turn here: the turn in a few words. */
  readonly turn: Text | null;
  /** What this record is to an earlier one of the thread, where its speaker moved away from that. */
  readonly change: 'contradicts' | 'revises' | null;
}

export interface Story {
  readonly thread: Thread;
  /** In date order. */
  readonly steps: readonly Step[];
}

export interface LinkedSource extends Source {
  /** Opens at the locator's words where the site allows; `null` where the source has no address. */
  readonly href: string | null;
}

export interface Dossier {
  readonly claim: Claim;
  /** The thread that turns on this claim comes first, then the longer ones. */
  readonly stories: readonly Story[];
  /** Contradictions and revisions by the same voice, strongest first. */
  readonly against: readonly Pair[];
  /** Contradictions and revisions by others. */
  readonly disputed: readonly Pair[];
  readonly repeated: readonly Pair[];
  readonly settled: readonly Pair[];
  readonly outcome: Outcome | null;
  readonly due: Due;
  readonly sources: readonly LinkedSource[];
}

/** Whether a pending statement still has time: `open` has no date. `null` for what is not pending. */
export type Due = 'ahead' | 'passed' | 'open' | null;

/** The point of an item in data; the words are the panel's. */
export type Finding =
  | { readonly kind: 'change'; readonly pair: Pair; readonly direction: 'earlier' | 'later' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'pending'; readonly due: 'ahead' | 'passed' | 'open'; readonly deadline: string | null }
  | { readonly kind: 'repeated'; readonly dates: readonly string[] }
  | { readonly kind: 'none' };

/**
 * @param known the records tied to the claim and those of its threads (`ClaimBase.around`, `knownOf`)
 * @param dates `today` and the article's date (ISO), `null` where the article has none
 */
export function dossier(claim: Claim, known: Known, dates: { today: string; article: string | null }): Dossier {
  const pairs = [...pairsOf(claim, known)].sort(byWeight);
  const change = pairs.filter(({ type }) => isChange(type));
  const own = ({ older, newer }: Pair) => voice(older.speaker, known.people) === voice(newer.speaker, known.people);
  return {
    claim,
    stories: known.threads
      .filter((thread) => thread.claims.includes(claim.id))
      .map((thread) => ({ thread, steps: stepsOf(thread, claim, known, dates.article) }))
      .sort((a, b) => Number(turnsAt(b, claim)) - Number(turnsAt(a, claim)) || b.steps.length - a.steps.length),
    against: change.filter(own),
    disputed: change.filter((pair) => !own(pair)),
    repeated: pairs.filter(({ type }) => type === 'reaffirms'),
    settled: pairs.filter(({ type }) => type === 'resolves'),
    outcome: claim.outcome,
    due: dueOf(claim, dates.today),
    sources: claim.sources.map((source) => ({ ...source, href: source.url && linkTo(source.url, source.locator) })),
  };
}

/** What the item of a sentence with this tone says in one line. A sentence that differs speaks for itself: see the match. */
export function finding({ claim, against, repeated, outcome, due }: Dossier, tone: Tone): Finding {
  const pair = against[0];
  if (tone === 'changed' && pair) {
    return { kind: 'change', pair, direction: pair.newer === claim ? 'earlier' : 'later' };
  }
  if (outcome && due === null) return { kind: 'outcome', outcome };
  if (due !== null) return { kind: 'pending', due, deadline: claim.deadline };
  if (repeated.length > 0)
    return { kind: 'repeated', dates: repeated.map(({ other }) => other.saidOn).sort(compareDates) };
  return { kind: 'none' };
}

/**
 * The steps that tell a long story in short: this one, the turns, the first and the last, then those nearest to this.
 * @param most how many steps there is room for, at least 1
 */
export function abridge(steps: readonly Step[], most: number): readonly Step[] {
  if (steps.length <= most) return steps;
  const here = steps.findIndex(({ place }) => place === 'this');
  const rank = (step: Step, index: number) => {
    if (index === here) return 0;
    const turned = step.turn || step.change ? 1 : index === 0 || index === steps.length - 1 ? 2 : 3;
    return turned * steps.length + Math.abs(index - here);
  };
  const kept = new Set(
    steps
      .map((step, index) => ({ step, rank: rank(step, index) }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ step }) => step),
  );
  return steps.filter((step) => kept.has(step));
}

export function dueOf({ outcome, deadline }: Claim, today: string): Due {
  if (outcome?.verdict !== 'pending') return null;
  if (deadline === null) return 'open';
  return lastDay(deadline) < today ? 'passed' : 'ahead';
}

function* pairsOf(claim: Claim, known: Known): Generator<Pair> {
  const brief = (id: string) =>
    known.threads.flatMap(({ turns }) => turns).find((turn) => turn.claim === id)?.what ?? null;
  for (const { target, ...relation } of claim.relations) {
    const other = known.claims.get(target);
    if (other) yield { ...relation, older: other, newer: claim, other, brief: brief(target) };
  }
  for (const other of known.claims.values()) {
    for (const { target, ...relation } of other.relations) {
      if (target === claim.id) yield { ...relation, older: claim, newer: other, other, brief: brief(other.id) };
    }
  }
}

function byWeight(a: Pair, b: Pair): number {
  const odds = (pair: Pair) => Number(pair.type === 'contradicts');
  return (
    b.strength - a.strength ||
    odds(b) - odds(a) ||
    compareDates(b.other.saidOn, a.other.saidOn) ||
    compareDates(a.other.id, b.other.id)
  );
}

function stepsOf(thread: Thread, claim: Claim, known: Known, article: string | null): Step[] {
  const members = thread.claims.flatMap((id) => known.claims.get(id) ?? []);
  const ids = new Set(thread.claims);
  const place = members.findIndex(({ id }) => id === claim.id);
  return members.map((member, index) => ({
    claim: member,
    place: index === place ? 'this' : index < place ? 'before' : 'after',
    later: article !== null && member.saidOn > lastDay(article),
    turn: thread.turns.find((turn) => turn.claim === member.id)?.what ?? null,
    change: changeOf(member, ids, known),
  }));
}

function changeOf(member: Claim, ids: ReadonlySet<string>, known: Known): Step['change'] {
  const types = member.relations
    .filter((relation) => ids.has(relation.target))
    .filter((relation) => moves(relation, member, known.claims.get(relation.target), known.people))
    .map(({ type }) => type);
  return types.includes('contradicts') ? 'contradicts' : types.includes('revises') ? 'revises' : null;
}

function turnsAt({ steps }: Story, claim: Claim): boolean {
  return steps.some((step) => step.claim.id === claim.id && step.turn !== null);
}

import type { Tone } from '../../lib/claims/tone.ts';
import type { Entry } from '../entry.ts';

/** Neighbouring sentences that repeat one and the same statement: one item of the list. */
export interface Run {
  /** The annotation id of its first sentence. */
  readonly id: string;
  /** In page order. */
  readonly entries: readonly Entry[];
  /** The sentence that is told of: the first that differs from the record, else the first sure one, else the first. */
  readonly lead: Entry;
  readonly tone: Tone;
  /** Whether one of its sentences is marked on the page. */
  readonly sure: boolean;
}

/** At most so many blocks further on a sentence still belongs to the same passage, also across another statement's. */
const near = 2;

/** @param entries in page order */
export function runsOf(entries: readonly Entry[]): Run[] {
  const passages: Entry[][] = [];
  for (const entry of entries) {
    const passage = passages.findLast((one) => follows(one.at(-1), entry));
    if (passage) passage.push(entry);
    else passages.push([entry]);
  }
  return passages.flatMap(runOf);
}

/** Which run an annotation belongs to. */
export function runWith(runs: readonly Run[], annotation: string): Run | null {
  return runs.find(({ entries }) => entries.some((entry) => entry.annotation.id === annotation)) ?? null;
}

function follows(last: Entry | undefined, { annotation }: Entry): boolean {
  return (
    last?.annotation.claim === annotation.claim && annotation.sentence.block - last.annotation.sentence.block <= near
  );
}

function runOf(entries: readonly Entry[]): Run[] {
  const [first] = entries;
  if (!first) return [];
  const sure = entries.find(({ annotation }) => annotation.sure);
  // What only a possible match says is no news of the passage, where another is sure.
  const told = entries.filter(({ annotation }) => annotation.sure === (sure !== undefined));
  const lead = told.find(({ annotation }) => annotation.tone === 'differs') ?? told[0] ?? first;
  return [{ id: first.annotation.id, entries, lead, tone: lead.annotation.tone, sure: sure !== undefined }];
}

import type { Tone } from '../lib/claims/tone.ts';
import type { Annotation } from '../lib/match/reading.ts';
import type { Entry } from './entry.ts';

/** A sentence with what was found of it; on the page itself nothing more is known. */
export interface Found {
  readonly annotation: Annotation;
}

/** Neighbouring sentences that repeat one and the same statement: one item of the panel's list, one card on the page. */
export interface Run<E extends Found = Entry> {
  /** The annotation id of its first sentence. */
  readonly id: string;
  /** In page order. */
  readonly entries: readonly E[];
  /** The sentence that is told of: the first that differs from the record, else the first sure one, else the first. */
  readonly lead: E;
  readonly tone: Tone;
  /** Whether one of its sentences is marked on the page. */
  readonly sure: boolean;
}

/** At most so many blocks further on a sentence still belongs to the same passage, also across another statement's. */
const near = 2;

/** @param entries in page order */
export function runsOf<E extends Found>(entries: readonly E[]): Run<E>[] {
  const passages: E[][] = [];
  for (const entry of entries) {
    const passage = passages.findLast((one) => follows(one.at(-1), entry));
    if (passage) passage.push(entry);
    else passages.push([entry]);
  }
  return passages.flatMap(runOf);
}

/** Which run an annotation belongs to. */
export function runWith<E extends Found>(runs: readonly Run<E>[], annotation: string): Run<E> | null {
  return runs.find(({ entries }) => entries.some((entry) => entry.annotation.id === annotation)) ?? null;
}

function follows(last: Found | undefined, { annotation }: Found): boolean {
  return (
    last?.annotation.claim === annotation.claim && annotation.sentence.block - last.annotation.sentence.block <= near
  );
}

function runOf<E extends Found>(entries: readonly E[]): Run<E>[] {
  const [first] = entries;
  if (!first) return [];
  const sure = entries.find(({ annotation }) => annotation.sure);
  // What only a possible match says is no news of the passage, where another is sure.
  const told = entries.filter(({ annotation }) => annotation.sure === (sure !== undefined));
  const lead = told.find(({ annotation }) => annotation.tone === 'differs') ?? told[0] ?? first;
  return [{ id: first.annotation.id, entries, lead, tone: lead.annotation.tone, sure: sure !== undefined }];
}

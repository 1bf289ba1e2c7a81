import type { Claim, Person } from '../claims/record.ts';
import type { NotedClaim } from './note.ts';

/** A claim as a note keeps it. `ref` is its name across packs, `base` is `pack id @ version`. */
export function notedClaim(ref: string, claim: Claim, speaker: Person | null, base: string): NotedClaim {
  const [source] = claim.sources;
  const { en, zh, zhHant } = claim.statement;
  return {
    id: ref,
    base,
    statement: { ...(en && { en }), ...(zh && { zh }), ...(zhHant && { zhHant }) },
    speaker: speaker?.name.en ?? speaker?.name.zh ?? claim.speaker,
    saidOn: claim.saidOn,
    source: source ? { title: source.title, publisher: source.publisher, url: source.url, date: source.date } : null,
    verdict: claim.outcome?.verdict ?? null,
    asOf: claim.outcome?.asOf ?? null,
  };
}

/** Whether the record has reached another outcome than the one that stood there when the note was made. */
export function settledSince(then: NotedClaim, now: NotedClaim | undefined): boolean {
  return now !== undefined && now.verdict !== then.verdict;
}

import { compareDates } from '../date.ts';
import type { Claim } from '../record.ts';
import type { Shelf } from '../shelf.ts';

/** What to export; whatever is left out does not narrow. */
export interface Filter {
  readonly ids?: ReadonlySet<string>;
  readonly speaker?: string;
  readonly kind?: string;
  readonly verdict?: string;
  readonly topic?: string;
  readonly thread?: string;
  /** ISO dates, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** The claims that fit, in the order said. */
export function selected({ claims, threads }: Shelf, filter: Filter): Claim[] {
  const { ids, speaker, kind, verdict, topic, thread, from, to } = filter;
  const told = thread === undefined ? null : (threads.find(({ id }) => id === thread)?.claims ?? []);
  const fits = (claim: Claim) =>
    (!ids || ids.has(claim.id)) &&
    (speaker === undefined || claim.speaker === speaker) &&
    (kind === undefined || claim.kind === kind) &&
    (verdict === undefined || claim.outcome?.verdict === verdict) &&
    (topic === undefined || claim.topics.includes(topic)) &&
    (!told || told.includes(claim.id)) &&
    (from === undefined || claim.saidOn >= from.slice(0, claim.saidOn.length)) &&
    (to === undefined || claim.saidOn.slice(0, to.length) <= to);
  return [...claims.values()].filter(fits).sort((a, b) => compareDates(a.saidOn, b.saidOn));
}

import * as v from 'valibot';
import { type Seen, seenOf } from '../../components/record/news.ts';
import type { Claim } from '../../lib/claims/record.ts';
import { today } from '../../lib/words/date.ts';

const key = 'record-seen';
const shape = v.object({ on: v.string(), claims: v.record(v.string(), v.string()) });

/** What the reader had seen of the record; `null` at the first look, or when what is stored can't be read. */
export function readSeen(): Seen | null {
  try {
    return v.parse(shape, JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return null;
  }
}

/** From now on, only what comes later is new. */
export function markSeen(claims: Iterable<Claim>): Seen {
  const seen = seenOf(claims, today());
  localStorage.setItem(key, JSON.stringify(seen));
  return seen;
}

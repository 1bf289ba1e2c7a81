import type { Claim, RelationType } from './record.ts';

/** The one kind of news a sentence carries; the order is the order of precedence on the page. */
export const tones = ['differs', 'changed', 'outcome', 'record'] as const;
export type Tone = (typeof tones)[number];

/** What a record's own standing gives a sentence that repeats it faithfully. */
export type Standing = Exclude<Tone, 'differs'>;

/** Relations that say a position moved. */
export const isChange = (type: RelationType): boolean => type === 'contradicts' || type === 'revises';

/**
 * Changed: it revises or is at odds with something earlier, or something later does that to it. Relations softened
 * by context (strength 1) and those of another voice don't count: they are shown, but are no change.
 */
export function standing(claim: Claim, changed: boolean): Standing {
  if (changed) return 'changed';
  const verdict = claim.outcome?.verdict ?? 'pending';
  return verdict === 'pending' || verdict === 'not-checkable' ? 'record' : 'outcome';
}

/** @param differs whether the article departs from the record */
export function tone(own: Standing, differs: boolean): Tone {
  return differs ? 'differs' : own;
}

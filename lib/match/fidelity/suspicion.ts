import type { Finding } from './difference.ts';

/** What a suspicion is of; each has its own weights. */
export const suspects = ['contrary', 'denied', 'reversed', 'firmer', 'softer'] as const;
export type Suspect = (typeof suspects)[number];

/** A difference that may be one: its features decide. */
export interface Suspicion {
  readonly suspect: Suspect;
  readonly finding: Finding;
  readonly features: readonly number[];
}

/** A share of many that stands for little where there are few. */
export const shareOf = (part: number, whole: number) => part / (whole + 1);

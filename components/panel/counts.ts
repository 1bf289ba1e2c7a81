import type { Tone } from '../../lib/claims/tone.ts';
import type { Counts } from '../../lib/words/en.ts';
import type { Entry } from '../entry.ts';

/** How many sentences carry which news; the news of possible matches does not count. */
export function countsOf(entries: readonly Entry[]): Counts {
  const sure = entries.filter(({ annotation }) => annotation.sure);
  const of = (tone: Tone) => sure.filter(({ annotation }) => annotation.tone === tone).length;
  return {
    sure: sure.length,
    likely: entries.length - sure.length,
    differs: of('differs'),
    changed: of('changed'),
    outcome: of('outcome'),
  };
}

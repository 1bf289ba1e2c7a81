import { candidatesKept, type Found } from '../retrieve.ts';
import type { Candidate, Family } from './family.ts';

/** How well the index finds the claim, and how far its rivals are. */
export const retrieval: Family<Candidate> = {
  names: ['words', 'grams', 'found', 'rank', 'behind best', 'before next', 'ratio to best', 'z among rivals'],
  values: ({ scene, at, hit, rank }) => {
    const { best, second, mean, spread } = (scene.found[at] as Found).rivals;
    return [
      hit.words,
      hit.grams,
      hit.score,
      Math.min(rank, candidatesKept),
      best - hit.score,
      rank === 0 ? best - second : hit.score - best,
      hit.score / Math.max(1e-6, best),
      (hit.score - mean) / Math.max(0.01, spread),
    ];
  },
};

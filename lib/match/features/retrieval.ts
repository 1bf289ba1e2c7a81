import { candidatesKept } from '../scene.ts';
import type { Candidate, Family } from './family.ts';

/** How well the index finds the claim, and how far its rivals are. */
export const retrieval: Family<Candidate> = {
  names: ['words', 'grams', 'found', 'rank', 'behind best', 'before next', 'ratio to best', 'z among rivals'],
  values: ({ hit, hits, rank }) => {
    const rivals = hits.slice(0, candidatesKept);
    const best = rivals[0]?.score ?? 0;
    const mean = rivals.reduce((sum, rival) => sum + rival.score, 0) / Math.max(1, rivals.length);
    const spread = Math.sqrt(
      rivals.reduce((sum, rival) => sum + (rival.score - mean) ** 2, 0) / Math.max(1, rivals.length),
    );
    return [
      hit.words,
      hit.grams,
      hit.score,
      Math.min(rank, candidatesKept),
      best - hit.score,
      rank === 0 ? best - (rivals[1]?.score ?? 0) : hit.score - best,
      hit.score / Math.max(1e-6, best),
      (hit.score - mean) / Math.max(0.01, spread),
    ];
  },
};

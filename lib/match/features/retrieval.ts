import { candidatesKept, type Found } from '../retrieve.ts';
import type { Candidate, Family } from './family.ts';

/** How well the index finds the claim, and how far its rivals are. */
export const retrieval: Family<Candidate> = {
  names: ['words', 'grams', 'found', 'rank', 'behind best', 'before next', 'ratio to best', 'z among rivals'],
  write: ({ scene, at, hit, rank }, row, i) => {
    const { best, second, mean, spread } = (scene.found[at] as Found).rivals;
    row[i++] = hit.words;
    row[i++] = hit.grams;
    row[i++] = hit.score;
    row[i++] = Math.min(rank, candidatesKept);
    row[i++] = best - hit.score;
    row[i++] = rank === 0 ? best - second : hit.score - best;
    row[i++] = hit.score / Math.max(1e-6, best);
    row[i++] = (hit.score - mean) / Math.max(0.01, spread);
  },
};

import type { Pair } from './features/family.ts';

/** The claim that a sentence most likely states, and how likely. */
export interface Choice {
  readonly pair: Pair;
  readonly score: number;
}

/** For each sentence its best candidate; sentences without one are left out. In order. */
export function choose(pairs: readonly Pair[], scores: Float32Array): Choice[] {
  const best = new Map<number, Choice>();
  pairs.forEach((pair, i) => {
    const score = scores[i] as number;
    if (score > (best.get(pair.at)?.score ?? 0)) best.set(pair.at, { pair, score });
  });
  return [...best.values()].sort((a, b) => a.pair.at - b.pair.at);
}

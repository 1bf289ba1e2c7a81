import type { Script } from './bag.ts';
import type { Pair } from './features/family.ts';

/** The claim that a sentence most likely states, and how likely. */
export interface Choice {
  readonly pair: Pair;
  readonly score: number;
}

/** By how much (log-odds) the scores of sentences in a language run too low: of English there is less to learn from. */
export type Shift = Readonly<Record<Script, number>>;

/** A score (0 to 1) moved by so much log-odds. */
export const shifted = (score: number, by: number): number => 1 / (1 + ((1 - score) / score) * Math.exp(-by));

/** For each sentence its best candidate; sentences without one are left out. In order. */
export function choose(pairs: readonly Pair[], scores: Float32Array, shift: Shift = { en: 0, zh: 0 }): Choice[] {
  const best = new Map<number, Choice>();
  pairs.forEach((pair, i) => {
    const raw = scores[i] as number;
    const score = raw > 0 ? shifted(raw, shift[pair.view.script]) : 0;
    if (score > (best.get(pair.at)?.score ?? 0)) best.set(pair.at, { pair, score });
  });
  return [...best.values()].sort((a, b) => a.pair.at - b.pair.at);
}

import { type Stage, stageScores } from '../../../lib/match/model/model.ts';
import { type BoostOptions, fitForest } from './boost.ts';
import { fitLogistic } from './logistic.ts';
import { pick, type Rows } from './rows.ts';

export const boosting = {
  trees: 120,
  leaves: 8,
  rate: 0.07,
  minWeight: 4,
  lambda: 4,
  features: 0.5,
  rows: 0.8,
  seed: 7,
} as const;

/** Fits both learners of a stage. */
export function fitStage(features: readonly string[], data: Rows, penalty = 2e-3, options: BoostOptions = boosting): Stage {
  return { features, logistic: fitLogistic(data, penalty), forest: fitForest(data, options) };
}

/** Scores each row with a stage fitted to the rows of other groups. `folds` maps a row to its fold; -1 is never fitted to nor scored. */
export function crossScores(features: readonly string[], data: Rows, folds: readonly number[]): Float32Array {
  const out = new Float32Array(data.count);
  for (const fold of new Set(folds)) {
    if (fold < 0) continue;
    const fitTo: number[] = [];
    const held: number[] = [];
    folds.forEach((f, r) => {
      if (f === fold) held.push(r);
      else if (f >= 0) fitTo.push(r);
    });
    const stage = fitStage(features, thinned(pick(data, fitTo)));
    const scores = stageScores(stage, pick(data, held).x, held.length);
    held.forEach((r, i) => {
      out[r] = scores[i] as number;
    });
  }
  return out;
}

/** One in three of the rows that are no match, at three times the weight: as good to fit to, and faster. */
export function thinned(data: Rows): Rows {
  const kept: number[] = [];
  for (let r = 0; r < data.count; r++) if (data.y[r] === 1 || r % 3 === 0) kept.push(r);
  const thin = pick(data, kept);
  return { ...thin, weight: thin.weight.map((weight, i) => (thin.y[i] === 1 ? weight : weight * 3)) };
}

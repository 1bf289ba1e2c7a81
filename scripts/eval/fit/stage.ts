import type { Stage } from '../../../lib/match/model/model.ts';
import { fitForest } from './boost.ts';
import { fitLogistic } from './logistic.ts';
import { pick, type Rows } from './rows.ts';

const boosting = {
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
export function fitStage(features: readonly string[], data: Rows): Stage {
  return { features, logistic: fitLogistic(data, 2e-3), forest: fitForest(data, boosting) };
}

/** One in three of the rows that are no match, at three times the weight: as good to fit to, and faster. */
export function thinned(data: Rows): Rows {
  const kept: number[] = [];
  for (let r = 0; r < data.count; r++) if (data.y[r] === 1 || r % 3 === 0) kept.push(r);
  const thin = pick(data, kept);
  return { ...thin, weight: thin.weight.map((weight, i) => (thin.y[i] === 1 ? weight : weight * 3)) };
}

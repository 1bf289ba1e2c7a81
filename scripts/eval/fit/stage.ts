import type { Stage } from '../../../lib/match/model/model.ts';
import { fitForest } from './boost.ts';
import { fitLogistic } from './logistic.ts';
import type { Rows } from './rows.ts';

const boosting = {
  trees: 80,
  leaves: 16,
  rate: 0.2,
  minWeight: 8,
  lambda: 4,
  features: 0.5,
  rows: 0.8,
  seed: 7,
} as const;

/** Fits both learners of a stage. */
export function fitStage(features: readonly string[], data: Rows): Stage {
  return { features, logistic: fitLogistic(data, 2e-3), forest: fitForest(data, boosting) };
}

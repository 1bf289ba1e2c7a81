import { type Logistic, logisticLogit } from './logistic.ts';
import { type Forest, forestLogit } from './trees.ts';

/** Two learners that err differently; their mean is steadier than either. */
export interface Stage {
  /** Names of the features, in order: a model fitted to other features is refused. */
  readonly features: readonly string[];
  readonly logistic: Logistic;
  readonly forest: Forest;
}

/** What `npm run eval -- train` fits and the product ships. */
export interface Model {
  readonly first: Stage;
  readonly second: Stage;
  /** Points (raw, calibrated) of a rising curve, read with straight lines between them. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Raw scores from which a match is listed, and from which it is marked. */
  readonly likely: number;
  readonly sure: number;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The raw probability of a row of features at offset `at`. */
export function stageScore(stage: Stage, rows: Float32Array, at: number): number {
  return sigmoid((logisticLogit(stage.logistic, rows, at) + forestLogit(stage.forest, rows, at)) / 2);
}

/** The raw probabilities of `count` rows. */
export function stageScores(stage: Stage, rows: Float32Array, count: number): Float32Array {
  const width = stage.features.length;
  return Float32Array.from({ length: count }, (_, i) => stageScore(stage, rows, i * width));
}

/** The share of matches that are right among those with this raw score. */
export function calibrated(points: Model['calibration'], raw: number): number {
  let [x0, y0] = [0, 0];
  for (const [x, y] of points) {
    if (raw <= x) return x === x0 ? y : y0 + ((y - y0) * (raw - x0)) / (x - x0);
    [x0, y0] = [x, y];
  }
  return y0;
}

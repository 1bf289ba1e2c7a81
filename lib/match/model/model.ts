import { type Logistic, logisticLogit } from './logistic.ts';
import { Scorer } from './scorer.ts';
import type { Forest } from './trees.ts';

/** Two learners that err differently; their mean is steadier than either. */
export interface Stage {
  /** Names of the features, in order: a model fitted to other features is refused. */
  readonly features: readonly string[];
  readonly logistic: Logistic;
  readonly forest: Forest;
}

/** A first look that costs little: candidates that it finds less likely than `least` (log-odds) are not looked at closely. */
export interface Glance {
  readonly features: readonly string[];
  readonly logistic: Logistic;
  readonly least: number;
}

/** What `npm run train` fits and the product ships. */
export interface Model {
  readonly glance: Glance;
  readonly first: Stage;
  readonly second: Stage;
  /** Points (raw, calibrated) of a rising curve, read with straight lines between them. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Raw scores from which a match is listed, and from which it is marked. */
  readonly likely: number;
  readonly sure: number;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The raw probabilities of `count` rows. */
export function stageScores({ features, logistic, forest }: Stage, rows: Float32Array, count: number): Float32Array {
  const scorer = Scorer.of(forest);
  const scores = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const at = i * features.length;
    scores[i] = sigmoid((logisticLogit(logistic, rows, at) + scorer.logit(rows, at)) / 2);
  }
  return scores;
}

/** The places of the rows that are worth a closer look. */
export function glanced({ features, logistic, least }: Glance, rows: Float32Array): number[] {
  const open: number[] = [];
  for (let i = 0, at = 0; at < rows.length; i++, at += features.length) {
    if (logisticLogit(logistic, rows, at) >= least) open.push(i);
  }
  return open;
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

import type { Logistic } from '../../../lib/match/model/logistic.ts';
import type { Rows } from './rows.ts';

/**
 * Fits logistic regression with an L2 penalty by full-batch gradient descent with momentum (Nesterov) on
 * standardised features. Deterministic.
 */
export function fitLogistic(data: Rows, penalty: number, steps = 120): Logistic {
  const { x, y, weight, count, width } = data;
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  for (let r = 0; r < count; r++) for (let f = 0; f < width; f++) mean[f]! += x[r * width + f]! / count;
  for (let r = 0; r < count; r++)
    for (let f = 0; f < width; f++) scale[f]! += (x[r * width + f]! - mean[f]!) ** 2 / count;
  for (let f = 0; f < width; f++) scale[f] = scale[f]! > 1e-12 ? 1 / Math.sqrt(scale[f]!) : 0;
  const z = new Float32Array(count * width);
  for (let r = 0; r < count; r++) {
    for (let f = 0; f < width; f++) z[r * width + f] = (x[r * width + f]! - mean[f]!) * scale[f]!;
  }
  let total = 0;
  for (let r = 0; r < count; r++) total += weight[r]!;

  const w = new Float64Array(width + 1);
  const velocity = new Float64Array(width + 1);
  const gradient = new Float64Array(width + 1);
  const ahead = new Float64Array(width + 1);
  for (let step = 0; step < steps; step++) {
    const momentum = step < 20 ? 0.5 : 0.95;
    for (let f = 0; f <= width; f++) ahead[f] = w[f]! + momentum * velocity[f]!;
    gradient.fill(0);
    for (let r = 0; r < count; r++) {
      let logit = ahead[width]!;
      const at = r * width;
      for (let f = 0; f < width; f++) logit += ahead[f]! * z[at + f]!;
      const error = (weight[r]! * (1 / (1 + Math.exp(-logit)) - y[r]!)) / total;
      for (let f = 0; f < width; f++) gradient[f]! += error * z[at + f]!;
      gradient[width]! += error;
    }
    const rate = 0.3 * (1 - step / steps) + 0.01;
    for (let f = 0; f <= width; f++) {
      const pull = f < width ? penalty * ahead[f]! : 0;
      velocity[f] = momentum * velocity[f]! - rate * (gradient[f]! + pull);
      w[f]! += velocity[f]!;
    }
  }
  return { bias: w[width]!, mean: [...mean], scale: [...scale], weights: [...w.subarray(0, width)] };
}

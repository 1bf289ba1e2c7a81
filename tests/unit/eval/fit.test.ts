import { describe, expect, it } from 'vitest';
import { logisticLogit } from '../../../lib/match/model/logistic.ts';
import { forestLogit } from '../../../lib/match/model/trees.ts';
import { fitForest, random } from '../../../scripts/eval/fit/boost.ts';
import { calibrate } from '../../../scripts/eval/fit/calibrate.ts';
import { fitLogistic } from '../../../scripts/eval/fit/logistic.ts';
import type { Rows } from '../../../scripts/eval/fit/rows.ts';

/** Rows of three features; `rule` says which are positive. */
function table(rule: (x: readonly [number, number, number]) => boolean): Rows {
  const next = random(3);
  const count = 600;
  const x = Float32Array.from({ length: count * 3 }, next);
  const row = (r: number) => [x[r * 3], x[r * 3 + 1], x[r * 3 + 2]] as [number, number, number];
  return {
    x,
    y: Float32Array.from({ length: count }, (_, r) => (rule(row(r)) ? 1 : 0)),
    weight: new Float32Array(count).fill(1),
    count,
    width: 3,
  };
}
const right = (rows: Rows, logit: (r: number) => number) =>
  Array.from({ length: rows.count }, (_, r) => logit(r) > 0 === (rows.y[r] === 1)).filter(Boolean).length / rows.count;
const boosting = { trees: 40, leaves: 4, rate: 0.2, minWeight: 1, lambda: 1, features: 1, rows: 0.8, seed: 1 };

describe('fitting', () => {
  it('finds a straight border by logistic regression', () => {
    const rows = table(([a, b]) => a + b > 1);
    const model = fitLogistic(rows, 1e-4, 400);
    expect(right(rows, (r) => logisticLogit(model, rows.x, r * 3))).toBeGreaterThan(0.95);
  });

  it('finds what no straight border divides by trees, and the same twice', () => {
    const rows = table(([a, b]) => a > 0.5 !== b > 0.5);
    const model = fitForest(rows, boosting);
    expect(right(rows, (r) => forestLogit(model, rows.x, r * 3))).toBeGreaterThan(0.95);
    expect(fitForest(rows, boosting)).toEqual(model);
  });

  it('calibrates to a rising curve near the true shares', () => {
    const next = random(5);
    const examples = Array.from({ length: 2000 }, () => {
      const score = next();
      return { score, right: next() < score * score };
    });
    const points = calibrate(examples);
    expect(
      points.every(([x, y], i) => i === 0 || (x > (points[i - 1]?.[0] ?? 0) && y > (points[i - 1]?.[1] ?? 0))),
    ).toBe(true);
    for (const [x, y] of points) expect(Math.abs(y - x * x)).toBeLessThan(0.15);
  });
});

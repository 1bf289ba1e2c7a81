import { expect, it } from 'vitest';
import { Scorer } from '../../../lib/match/model/scorer.ts';
import { type Forest, forestLogit } from '../../../lib/match/model/trees.ts';
import shipped from '../../../lib/match/model.json' with { type: 'json' };
import { random } from '../../../scripts/eval/fit/boost.ts';

it('gives what the trees give one by one, to the bit, also on their borders', () => {
  const forests: readonly Forest[] = [shipped.first.forest, shipped.second.forest];
  const next = random(5);
  for (const forest of forests) {
    const borders: number[][] = [];
    for (const { feature, threshold } of forest.trees) {
      feature.forEach((f, node) => {
        borders[f] = [...(borders[f] ?? []), threshold[node] as number];
      });
    }
    const scorer = Scorer.of(forest);
    for (let i = 0; i < 500; i++) {
      const row = Float32Array.from({ length: borders.length }, (_, f) => {
        const border = borders[f]?.[Math.floor(next() * borders[f].length)] ?? 0;
        return next() < 0.3 ? border : border + next() - 0.5;
      });
      expect(scorer.logit(row, 0)).toBe(forestLogit(forest, row, 0));
    }
  }
});

it('takes a tree that is one leaf', () => {
  const forest = { bias: 1, trees: [{ feature: [], threshold: [], left: [], right: [], leaf: [0.5] }] };
  expect(Scorer.of(forest).logit(new Float32Array(1), 0)).toBe(1.5);
});

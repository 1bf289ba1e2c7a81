import { overlap } from '../overlap.ts';
import type { View } from '../view.ts';
import type { Family, Pair } from './family.ts';

/** Words of two sentences as one, for statements that go over a full stop. */
function joined(a: readonly [View, Float32Array], b: readonly [View, Float32Array]): [Uint32Array, Float32Array] {
  const [x, y] = [a[0].bag.words, b[0].bag.words];
  const terms: number[] = [];
  const weights: number[] = [];
  for (let i = 0, j = 0; i < x.length || j < y.length; ) {
    const [p, q] = [x[i] ?? Number.POSITIVE_INFINITY, y[j] ?? Number.POSITIVE_INFINITY];
    terms.push(Math.min(p, q));
    weights.push((p <= q ? a[1][i] : b[1][j]) as number);
    if (p <= q) i++;
    if (q <= p) j++;
  }
  return [Uint32Array.from(terms), Float32Array.from(weights)];
}

/** What sentence and claim have in common, and what either has beyond. */
export const cover: Family<Pair> = {
  names: [
    'sentence covered',
    'best wording covered',
    'statement covered',
    'wordings covered',
    'cosine',
    'soft cosine',
    'statement cosine',
    'dice',
    'shared words',
    'rarest shared',
    'cover both ways',
    'sentence weight',
    'sentence words',
    'cosine with previous',
    'cosine with next',
    'gain over previous',
    'gain over next',
  ],
  values: ({ scene, at, view, side, overlap: own }) => {
    const weights = scene.found[at]?.weights as Float32Array;
    const beside = (step: -1 | 1) => {
      const other = scene.views[at + step];
      const otherWeights = scene.found[at + step]?.weights;
      if (!other || !otherWeights || other.script !== view.script) return [own.cosine, own.cosine] as const;
      const alone = overlap(other.bag.words, otherWeights, side).cosine;
      return [overlap(...joined([view, weights], [other, otherWeights]), side).cosine, alone] as const;
    };
    const [withPrevious, previous] = beside(-1);
    const [withNext, next] = beside(1);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return [
      own.sentence,
      own.best,
      own.statement,
      own.mean,
      own.cosine,
      own.soft,
      own.statementCosine,
      own.dice,
      own.shared,
      own.rarest,
      Math.sqrt(own.sentence * own.best),
      Math.log1p(total),
      Math.log1p(weights.length),
      withPrevious - own.cosine,
      withNext - own.cosine,
      withPrevious - previous,
      withNext - next,
    ];
  },
};

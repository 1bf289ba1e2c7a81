import { cosineOf } from '../overlap.ts';
import type { Family, Pair } from './family.ts';

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
  values: ({ scene, at, side, overlap: own }) => {
    const weights = scene.found[at]?.weights as Float32Array;
    const beside = (step: -1 | 1) => {
      const join = scene.joins[step < 0 ? at - 1 : at];
      const other = scene.views[at + step];
      if (!join || !other) return [own.cosine, own.cosine] as const;
      const alone = cosineOf(other.bag.words, scene.found[at + step]?.weights as Float32Array, side);
      return [cosineOf(join.words, join.weights, side), alone] as const;
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

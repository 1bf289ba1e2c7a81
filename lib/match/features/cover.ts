import type { Found } from '../retrieve.ts';
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
  ],
  values: ({ scene, at, overlap: own }) => {
    const { weights, weight: total } = scene.found[at] as Found;
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
    ];
  },
};

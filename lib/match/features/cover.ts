import { cosineOf } from '../overlap.ts';
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
    'cosine with previous',
    'cosine with next',
    'gain over previous',
    'gain over next',
  ],
  values: ({ scene, at, doc, side, overlap: own }) => {
    const { weights, weight: total } = scene.found[at] as Found;
    const beside = (step: -1 | 1) => {
      const join = scene.join(step < 0 ? at - 1 : at);
      const other = scene.views[at + step];
      if (!join || !other) return [own.cosine, own.cosine] as const;
      // A claim found for the neighbour too has been compared with it, or will be.
      const known = scene.cosines[at + step] as Map<number, number>;
      const alone = known.get(doc) ?? cosineOf(other.bag.words, (scene.found[at + step] as Found).weights, side);
      known.set(doc, alone);
      return [cosineOf(join.words, join.weights, side), alone] as const;
    };
    const [withPrevious, previous] = beside(-1);
    const [withNext, next] = beside(1);
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

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
  write: ({ scene, at, overlap: own }, row, i) => {
    const { weights, weight: total } = scene.found[at] as Found;
    row[i++] = own.sentence;
    row[i++] = own.best;
    row[i++] = own.statement;
    row[i++] = own.mean;
    row[i++] = own.cosine;
    row[i++] = own.soft;
    row[i++] = own.statementCosine;
    row[i++] = own.dice;
    row[i++] = own.shared;
    row[i++] = own.rarest;
    row[i++] = Math.sqrt(own.sentence * own.best);
    row[i++] = Math.log1p(total);
    row[i++] = Math.log1p(weights.length);
  },
};

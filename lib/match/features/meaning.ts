import type { Side } from '../index/card.ts';
import type { View } from '../view.ts';
import type { Family, Pair } from './family.ts';

/** Of what the sentence means, the share that only wordings in the other language have. */
function meantElsewhere({ closer: { meaning, senseWeights } }: View, { otherSenses }: Side): number {
  const { senses } = meaning;
  let [total, elsewhere] = [0, 0];
  for (let i = 0, j = 0; i < senses.length; i++) {
    while (j < otherSenses.length && (otherSenses[j] as number) < (senses[i] as number)) j++;
    total += senseWeights[i] as number;
    if (otherSenses[j] === senses[i]) elsewhere += senseWeights[i] as number;
  }
  return elsewhere / Math.max(1e-6, total);
}

/** What both stand for by the thesaurus, in whatever words. */
export const meaning: Family<Pair> = {
  names: [
    'sentence meant',
    'sentence meant in any language',
    'best wording meant',
    'statement meant',
    'wordings meant',
    'meant cosine',
    'meant dice',
    'shared senses',
    'rarest shared sense',
    'meant beyond',
    'sentence nearly',
    'nearly gained',
    'best wording nearly',
    'statement nearly',
    'wordings nearly',
    'nearly dice',
  ],
  write: ({ view, side, meant, nearly }, row, i) => {
    row[i++] = meant.sentence;
    row[i++] = meant.sentence + meantElsewhere(view, side);
    row[i++] = meant.best;
    row[i++] = meant.statement;
    row[i++] = meant.mean;
    row[i++] = meant.cosine;
    row[i++] = meant.dice;
    row[i++] = meant.shared;
    row[i++] = meant.rarest;
    row[i++] = meant.beyond;
    row[i++] = nearly.sentence;
    row[i++] = nearly.gained;
    row[i++] = nearly.best;
    row[i++] = nearly.statement;
    row[i++] = nearly.mean;
    row[i++] = nearly.dice;
  },
};

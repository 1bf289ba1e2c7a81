import type { View } from '../view.ts';
import type { Family, Pair } from './family.ts';

const kept = [
  'question',
  'exclamation',
  'firstPerson',
  'thirdPerson',
  'secondPerson',
  'reporting',
  'quoted',
  'hedged',
  'firm',
  'future',
  'past',
  'negated',
  'contrast',
  'example',
  'leadIn',
  'demonstrative',
  'leaning',
] as const;

/** What kind of sentence it is, and whether the claim is of the same kind. */
export const form: Family<Pair> = {
  names: [...kept, 'both negated', 'only one negated', 'only one future', 'only one hedged'],
  values: ({ view, side }) => {
    const { form: statement } = side;
    const own = known.get(view) ?? kept.map((name) => view.form[name]);
    known.set(view, own);
    return [
      ...own,
      view.form.negated * statement.negated,
      Math.abs(view.form.negated - statement.negated),
      Math.abs(view.form.future - statement.future),
      Math.abs(view.form.hedged - statement.hedged),
    ];
  },
};

/** A sentence's pairs share these. */
const known = new WeakMap<View, readonly number[]>();

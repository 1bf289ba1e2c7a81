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
    return [
      ...kept.map((name) => view.form[name]),
      view.form.negated * statement.negated,
      Math.abs(view.form.negated - statement.negated),
      Math.abs(view.form.future - statement.future),
      Math.abs(view.form.hedged - statement.hedged),
    ];
  },
};

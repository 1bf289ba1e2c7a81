import type { Family, Pair } from './family.ts';

const common = (a: Uint32Array, b: Uint32Array): number => {
  let count = 0;
  for (const term of a) if (b.includes(term)) count++;
  return count;
};

/** Numbers and names: shared, only in the claim, only in the sentence. */
export const particulars: Family<Pair> = {
  names: [
    'numbers shared',
    'numbers missing',
    'numbers extra',
    'names shared',
    'names missing',
    'names extra',
    'names agree',
  ],
  values: ({ view, side }) => {
    const numbers = view.numbers.filter((number) => side.numbers.includes(number)).length;
    const names = common(view.names, side.names);
    return [
      numbers,
      side.numbers.length - numbers,
      view.numbers.length - numbers,
      names,
      side.names.length - names,
      view.names.length - names,
      (2 * names + 1) / (view.names.length + side.names.length + 1),
    ];
  },
};

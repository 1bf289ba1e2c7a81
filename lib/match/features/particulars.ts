import type { Family, Pair } from './family.ts';

/** How many of some things are among others. */
function common<T>(some: ArrayLike<T>, others: ArrayLike<T>): number {
  let count = 0;
  for (let i = 0; i < some.length; i++) {
    for (let j = 0; j < others.length; j++) {
      if (some[i] !== others[j]) continue;
      count++;
      break;
    }
  }
  return count;
}

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
  write: ({ view: { closer: own }, side }, row, i) => {
    const numbers = common(own.numbers, side.numbers);
    const names = common(own.names, side.names);
    row[i++] = numbers;
    row[i++] = side.numbers.length - numbers;
    row[i++] = own.numbers.length - numbers;
    row[i++] = names;
    row[i++] = side.names.length - names;
    row[i++] = own.names.length - names;
    row[i++] = (2 * names + 1) / (own.names.length + side.names.length + 1);
  },
};

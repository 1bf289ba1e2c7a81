import { type Shift, shifted } from '../../../lib/match/decide.ts';

/** A prior that there is no shift: as much as this many doubtful examples. */
const prior = 3;

/** The shifts by which a language's scores, summed, come to the number of right ones. By bisection. */
export function fitShift(
  examples: readonly { readonly score: number; readonly right: boolean; readonly script: 'en' | 'zh' }[],
): Shift {
  const of = (script: 'en' | 'zh') => {
    const own = examples.filter((example) => example.script === script && example.score > 0);
    const right = own.filter((example) => example.right).length;
    let [low, high] = [-3, 3];
    for (let step = 0; step < 40; step++) {
      const by = (low + high) / 2;
      const sum = own.reduce((total, { score }) => total + shifted(score, by), 0) + prior * by;
      if (sum < right) low = by;
      else high = by;
    }
    return Math.round(50 * (low + high)) / 100;
  };
  return { en: of('en'), zh: of('zh') };
}

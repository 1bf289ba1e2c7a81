import { expect, it } from 'vitest';
import { blockOf, mostPlain } from '../../../lib/match/index/postings.ts';
import { idf } from '../../../lib/match/index/weight.ts';
import { Lexicon } from '../../../lib/match/lexicon.ts';

it.each([100, mostPlain + 1])('gives each term one number, and what the index holds of it: %s claims', (claims) => {
  const lexicon = new Lexicon(claims, 5);
  // 1 and 17 fall on the same slot; so would 33, which the index does not know.
  const numbers = [...lexicon.numbersOf(Uint32Array.of(1, 17, 33)), ...lexicon.numbersOf(Uint32Array.of(17, 4e9))];
  expect(new Set(numbers).size).toBe(4);
  expect(numbers[3]).toBe(numbers[1]);
  lexicon.seal();
  const block = blockOf(
    [
      { term: 1, count: 2, docs: [3, 9], impacts: [5, 6] },
      { term: 4e9, count: 90, docs: [], impacts: [] },
    ],
    claims,
  );
  lexicon.read(lexicon.byBucket(8).map((terms) => ({ block, terms })));
  const at = (i: number) => {
    const number = numbers[i] as number;
    const start = lexicon.starts[number] as number;
    return [lexicon.weights[number], ...lexicon.pool.docs.subarray(start, start + (lexicon.counts[number] as number))];
  };
  expect(at(0)).toEqual([idf(claims, 2), 3, 9]);
  expect(at(2)).toEqual([idf(claims, 0)]);
  expect(at(4)).toEqual([idf(claims, 90)]);
});

import { expect, it } from 'vitest';
import { decodePostings, encodeBlock, placeIn } from '../../../lib/match/index/postings.ts';

it('gives back what was encoded, and no place for a term that is not there', () => {
  const block = encodeBlock([
    { term: 4_000_000_000, count: 4, docs: [0, 1, 130, 70_000], impacts: [1, 255, 3, 4] },
    { term: 7, count: 1, docs: [16_384], impacts: [9] },
    { term: 9, count: 100_000, docs: [], impacts: [] },
  ]);
  const large = decodePostings(block, placeIn(block, 4_000_000_000));
  expect([...large.docs]).toEqual([0, 1, 130, 70_000]);
  expect([...large.impacts]).toEqual([1, 255, 3, 4]);
  expect([...decodePostings(block, placeIn(block, 7)).docs]).toEqual([16_384]);
  const common = placeIn(block, 9);
  expect([block.counts[common], [...decodePostings(block, common).docs]]).toEqual([100_000, []]);
  expect(placeIn(block, 8)).toBe(-1);
});

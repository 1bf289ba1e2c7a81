import { expect, it } from 'vitest';
import { encodeBlock, PostingPool, placeIn } from '../../../lib/match/index/postings.ts';

const block = encodeBlock([
  { term: 4_000_000_000, count: 4, docs: [0, 1, 130, 70_000], impacts: [1, 255, 3, 4] },
  { term: 7, count: 1, docs: [16_384], impacts: [9] },
  { term: 9, count: 100_000, docs: [], impacts: [] },
]);
const pool = new PostingPool();
const read = (term: number) => {
  const { start, count } = pool.append(block, placeIn(block.terms, term));
  return {
    docs: [...pool.docs.subarray(start, start + count)],
    impacts: [...pool.impacts.subarray(start, start + count)],
  };
};

it('gives back what was encoded, and no place for a term that is not there', () => {
  expect(read(4_000_000_000)).toEqual({ docs: [0, 1, 130, 70_000], impacts: [1, 255, 3, 4] });
  expect(read(7).docs).toEqual([16_384]);
  expect([block.counts[placeIn(block.terms, 9)], read(9).docs]).toEqual([100_000, []]);
  expect(placeIn(block.terms, 8)).toBe(-1);
});

it('holds any number of postings', () => {
  for (let i = 0; i < 10_000; i++) read(4_000_000_000);
  expect(read(7)).toEqual({ docs: [16_384], impacts: [9] });
});

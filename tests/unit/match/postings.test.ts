import { describe, expect, it } from 'vitest';
import { blockOf, keptAt, mostPlain, PostingPool, placeIn } from '../../../lib/match/index/postings.ts';

describe.each([
  ['plain', mostPlain, [0, 1, 130, 3_999]],
  ['packed', 100_000, [0, 1, 130, 70_000]],
])('%s postings', (_, claims, docs) => {
  const postings = [
    { term: 4_000_000_000, count: 4, docs, impacts: [1, 255, 3, 4] },
    { term: 7, count: 1, docs: [3_000], impacts: [9] },
    { term: 9, count: 100_000, docs: [], impacts: [] },
  ];
  const block = blockOf(postings, claims);
  const taker = (pool: PostingPool) => {
    const startAt = pool.take(block);
    return (term: number) => {
      const place = placeIn(block, term);
      const start = startAt(place);
      const end = start + keptAt(block, place);
      return { docs: [...pool.docs.subarray(start, end)], impacts: [...pool.impacts.subarray(start, end)] };
    };
  };

  it('come out as they went in; a term that is not there has no place', () => {
    const take = taker(new PostingPool());
    expect(take(4_000_000_000)).toEqual({ docs, impacts: [1, 255, 3, 4] });
    expect(take(7)).toEqual({ docs: [3_000], impacts: [9] });
    expect([block.counts[placeIn(block, 9)], take(9).docs]).toEqual([100_000, []]);
    expect(placeIn(block, 8)).toBe(-1);
  });

  it('find room, however many', () => {
    const pool = new PostingPool();
    for (let i = 0; i < 10_000; i++) taker(pool)(4_000_000_000);
    const take = taker(pool);
    expect(take(7)).toEqual({ docs: [3_000], impacts: [9] });
    expect(take(4_000_000_000).docs).toEqual(docs);
  });
});

it('packs small steps of a large base into a byte each', () => {
  const docs = Array.from({ length: 1000 }, (_, i) => i * 3);
  const list = [{ term: 1, count: 1000, docs, impacts: docs.map(() => 1) }];
  const { postings } = blockOf(list, mostPlain + 1);
  expect('bytes' in postings && postings.bytes.length).toBe(2000);
});

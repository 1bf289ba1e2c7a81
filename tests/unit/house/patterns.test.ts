import { expect, test } from 'vitest';
import { patterns } from '../../../scripts/fuzz/patterns.ts';
import { pumped, timeOf } from '../../../scripts/fuzz/pump.ts';

/**
 * Texts that patterns see are cut to a few hundred characters, or have linear patterns only (robust.test.ts tries
 * whole articles). Here: a few thousand, where a pattern of cubic or worse time takes seconds and a quadratic one does not.
 */
const length = 3_000;
const most = 400;
/** A busy machine makes one try long, or two. */
const tries = [1, 2, 3, 4];

test('no pattern takes longer than it should on texts made against it', async () => {
  const all = await patterns();
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ file }) => file === 'put together').length).toBeGreaterThan(30);
  const slow = all.flatMap((pattern) => {
    const bomb = pumped(pattern, length).find((text) => tries.every(() => timeOf(pattern, text) > most));
    return bomb === undefined ? [] : [{ ...pattern, bomb: bomb.slice(0, 20) }];
  });
  expect(slow).toEqual([]);
}, 120_000);

test('a pattern of cubic time would be found', () => {
  const pattern = { source: '(\\d*\\.?\\d+)rem\\b', flags: 'g', file: '' };
  const [short, long] = [200, 800].map((size) =>
    Math.max(...pumped(pattern, size).map((text) => timeOf(pattern, text))),
  );
  expect(long).toBeGreaterThan(16 * (short as number));
});

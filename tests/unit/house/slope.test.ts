import { expect, test } from 'vitest';
import { isFlat, trendOf } from '../../../scripts/endurance/slope.ts';

/** Memory in MB over 300 articles, sampled at every tenth, with noise of a tenth up and down. */
const samples = (memory: (article: number) => number) =>
  Array.from({ length: 30 }, (_, i) => ({ at: i * 10, value: memory(i * 10) * (1 + 0.1 * Math.sin(i * 7.3)) }));

test('caches that fill, and noise, are flat', () => {
  expect(isFlat(trendOf(samples(() => 12)))).toBe(true);
  expect(isFlat(trendOf(samples((article) => Math.min(12, 4 + article / 8))))).toBe(true);
});

test('what every article adds is found, from 20 kB on', () => {
  const trend = trendOf(samples((article) => 12 + 0.02 * article));
  expect(trend.slope).toBeCloseTo(0.02, 1);
  expect(isFlat(trend)).toBe(false);
  expect(isFlat(trendOf(samples((article) => 4 + 0.01 * article)))).toBe(false);
});

test('one odd sample moves nothing', () => {
  const odd = samples(() => 12).map((sample, i) => (i === 28 ? { ...sample, value: 90 } : sample));
  expect(isFlat(trendOf(odd))).toBe(true);
});

import { expect, test } from 'vitest';
import { trendOf, verdictOf } from '../../../scripts/endurance/slope.ts';

/** Memory in MB over 300 articles, sampled at every tenth, with noise of so much up and down. */
const samples = (memory: (article: number) => number, noise = 0.05) =>
  Array.from({ length: 30 }, (_, i) => ({ at: i * 10, value: memory(i * 10) * (1 + noise * Math.sin(i * 7.3)) }));

test('caches that fill, and noise, are flat', () => {
  expect(verdictOf(trendOf(samples(() => 12)))).toBe('flat');
  expect(verdictOf(trendOf(samples((article) => Math.min(12, 4 + article / 8))))).toBe('flat');
});

test('what every article adds is found, from 20 kB on', () => {
  const trend = trendOf(samples((article) => 12 + 0.02 * article));
  expect(trend.slope).toBeCloseTo(0.02, 1);
  expect(verdictOf(trend)).toBe('grows');
  expect(verdictOf(trendOf(samples((article) => 4 + 0.01 * article)))).toBe('grows');
});

test('one odd sample moves nothing', () => {
  const odd = samples(() => 12, 0.03).map((sample, i) => (i === 28 ? { ...sample, value: 90 } : sample));
  expect(verdictOf(trendOf(odd))).toBe('flat');
});

test('samples that lie far apart make nothing sure', () => {
  expect(verdictOf(trendOf(samples(() => 12, 0.5)))).toBe('likely');
  expect(verdictOf(trendOf(samples((article) => 12 + 0.007 * article, 0.5)))).toBe('unclear');
});

test('the range holds the growth, and is as narrow as the samples are steady', () => {
  const steady = trendOf(Array.from({ length: 30 }, (_, i) => ({ at: i * 10, value: 8 + 0.003 * i * 10 })));
  expect(steady.growth).toBeCloseTo(0.58, 2);
  for (const end of steady.range) expect(end).toBeCloseTo(steady.growth, 6);
  const { growth, range } = trendOf(samples((article) => 8 + 0.003 * article));
  expect(range[0]).toBeLessThan(growth);
  expect(range[1]).toBeGreaterThan(growth);
});

import { median } from '../median.ts';

/** A measured value at some point of the way, both in whatever unit the caller likes. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** How a measured value develops over the last two thirds of the way: the first fills caches. */
export interface Trend {
  readonly median: number;
  /** Theil–Sen: the median of the slopes of all pairs, so that a few odd samples move nothing. Value by unit of `at`. */
  readonly slope: number;
  /** What the slope adds over those two thirds. */
  readonly growth: number;
  /** Between which it lies with 95 % confidence (Sen 1968, by the variance of Kendall's tau). */
  readonly range: readonly [least: number, most: number];
}

/** @throws {Error} when there are fewer than three samples in the last two thirds */
export function trendOf(samples: readonly Sample[]): Trend {
  const [from, to] = [Math.min(...samples.map(({ at }) => at)), Math.max(...samples.map(({ at }) => at))];
  const late = samples.filter(({ at }) => at >= from + (to - from) / 3);
  if (late.length < 3) throw new Error('too few samples to tell a trend');
  const slopes = late.flatMap((one, i) =>
    late.slice(i + 1).flatMap((other) => (other.at === one.at ? [] : (other.value - one.value) / (other.at - one.at))),
  );
  const slope = median(slopes);
  const way = (to - from) * (2 / 3);
  const sorted = slopes.toSorted((a, b) => a - b);
  const n = late.length;
  const odd = 1.96 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const ranked = (rank: number) => (sorted[Math.min(Math.max(Math.round(rank), 0), sorted.length - 1)] ?? 0) * way;
  const range = [ranked((sorted.length - odd) / 2 - 1), ranked((sorted.length + odd) / 2)] as const;
  return { median: median(late.map(({ value }) => value)), slope, growth: slope * way, range };
}

export type Verdict = 'flat' | 'likely' | 'unclear' | 'grows';

/**
 * Flat: over the last two thirds it grows by less than a tenth, or by less than 1 (MB). Whether that is sure, or only
 * likely because the samples are too few for how far they lie apart; so, too, whether one that grows by more does grow.
 */
export function verdictOf({ median: usual, growth, range: [least, most] }: Trend): Verdict {
  const bound = Math.max(usual / 10, 1);
  if (growth < bound) return most < bound ? 'flat' : 'likely';
  return least > 0 ? 'grows' : 'unclear';
}

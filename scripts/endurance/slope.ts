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
  return { median: median(late.map(({ value }) => value)), slope, growth: slope * ((to - from) * (2 / 3)) };
}

/** Flat: over the last two thirds it grows by less than a tenth, or by less than 1 (MB). */
export function isFlat({ median: usual, growth }: Trend): boolean {
  return growth < Math.max(usual / 10, 1);
}

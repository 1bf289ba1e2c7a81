import { choose } from '../../lib/match/decide.ts';
import type { Dataset, Sample } from './dataset.ts';
import { type Figures, measure, type Scored, scoredOf } from './measure.ts';

/** A match with the article it is of. */
export type Found = Scored & { readonly sample: Sample };

/** What a model's scores come to, sentence by sentence. */
export function matchesOf(data: Dataset, scores: Float32Array): Found[] {
  return data.samples.flatMap((sample) => {
    const own = scores.subarray(sample.from, sample.from + sample.pairs.length);
    return scoredOf(sample, choose(sample.pairs, own)).map((match) => ({ ...match, sample }));
  });
}

/** The figures of the matches from a score on, over all articles or some. */
export function figures(
  matches: readonly Found[],
  samples: readonly Sample[],
  threshold: number,
  test: (sample: Sample) => boolean = () => true,
): Figures {
  const labels = samples.filter(test).flatMap((sample) => sample.article.labels);
  return measure(
    matches.filter(({ score, sample }) => score >= threshold && test(sample)),
    labels,
  );
}

/** The threshold with the best F1. */
export function bestThreshold(matches: readonly Found[], samples: readonly Sample[]): number {
  const f1 = (threshold: number) => figures(matches, samples, threshold).f1;
  return thresholds.reduce((best, next) => (f1(next) > f1(best) + 1e-9 ? next : best));
}

/** The lowest threshold with at least this precision. */
export function thresholdFor(precision: number, matches: readonly Found[], samples: readonly Sample[]): number {
  return thresholds.find((next) => figures(matches, samples, next).precision >= precision) ?? 0.95;
}

const thresholds = Array.from({ length: 91 }, (_, i) => (i + 5) / 100);

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

const ofKind =
  (ours: boolean) =>
  ({ article }: Sample): boolean =>
    article.ours === ours;

/**
 * The highest threshold whose F1 is nearly the best, articles of ours and of others counting alike: on new articles it is
 * precision that falls.
 */
export function bestThreshold(matches: readonly Found[], samples: readonly Sample[]): number {
  const kinds = [true, false].map(ofKind).filter((kind) => samples.some(kind));
  const scores = thresholds.map((threshold) =>
    kinds.reduce((sum, kind) => sum + figures(matches, samples, threshold, kind).f1 / kinds.length, 0),
  );
  const enough = Math.max(...scores) - 0.002;
  return thresholds.findLast((_, i) => (scores[i] as number) >= enough) ?? 0.5;
}

/**
 * What marked matches aim at: 0.90 is wanted on articles never seen, where precision has run below what
 * cross-validation says.
 */
const surePrecision = 0.95;

/** The lowest threshold with at least this precision. */
function thresholdFor(precision: number, matches: readonly Found[], samples: readonly Sample[], ours: boolean): number {
  const test = ofKind(ours);
  if (!samples.some(test)) return 0;
  return thresholds.find((next) => figures(matches, samples, next, test).precision >= precision) ?? 0.95;
}

/** From which score on a match is likely, and from which on sure: that in articles of both kinds, ours and found ones. */
export function levelsOf(matches: readonly Found[], samples: readonly Sample[]): { likely: number; sure: number } {
  const likely = bestThreshold(matches, samples);
  const sure = [true, false].map((ours) => thresholdFor(surePrecision, matches, samples, ours));
  return { likely, sure: Math.max(likely, ...sure) };
}

const thresholds = Array.from({ length: 91 }, (_, i) => (i + 5) / 100);

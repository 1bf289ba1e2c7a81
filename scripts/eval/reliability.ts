import { calibrated } from '../../lib/match/model/model.ts';
import type { Found } from './outcome.ts';

/** How often matches of a confidence are right; the curve is fitted to the articles on either side of each one. */
export function reliability(
  matches: readonly Found[],
  curveOf: (matches: readonly Found[]) => [number, number][],
): { confidence: string; matches: number; 'mean confidence': string; right: string }[] {
  const samples = [...new Set(matches.map(({ sample }) => sample))];
  const scored = samples.flatMap((sample) => {
    const curve = curveOf(matches.filter((match) => match.sample !== sample));
    return matches
      .filter((match) => match.sample === sample)
      .map(({ score, verdict }) => ({ confidence: calibrated(curve, score), right: verdict === 'right' }));
  });
  return [0, 0.2, 0.4, 0.6, 0.8, 0.9].map((from, i, edges) => {
    const to = edges[i + 1] ?? 1.001;
    const here = scored.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = (values: number[]) => (values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)).toFixed(2);
    return {
      confidence: `${from}–${Math.min(1, to)}`,
      matches: here.length,
      'mean confidence': mean(here.map(({ confidence }) => confidence)),
      right: mean(here.map(({ right }) => (right ? 1 : 0))),
    };
  });
}

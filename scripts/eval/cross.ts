import { firstFeatures } from '../../lib/match/features/first.ts';
import { secondFeatures, secondRows } from '../../lib/match/features/second.ts';
import type { Dataset } from './dataset.ts';
import type { Rows } from './fit/rows.ts';
import { crossScores } from './fit/stage.ts';

/** Stage 2's table, from stage 1's probability of each row. */
export function secondTable(data: Dataset, first: Float32Array): Rows {
  const width = secondFeatures.length;
  const x = new Float32Array(data.rows.count * width);
  for (const { pairs, from, sentences } of data.samples) {
    x.set(secondRows(pairs, first.subarray(from, from + pairs.length), sentences.length), from * width);
  }
  return { ...data.rows, x, width };
}

/** The scores of both stages for each row, by models that were fitted to the other articles. */
export function crossed(data: Dataset): { first: Float32Array; second: Float32Array } {
  const first = crossScores(firstFeatures, data.rows, data.folds);
  return { first, second: crossScores(secondFeatures, secondTable(data, first), data.folds) };
}

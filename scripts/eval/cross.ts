import { firstFeatures } from '../../lib/match/features/first.ts';
import { secondFeatures, secondRows } from '../../lib/match/features/second.ts';
import { type Stage, stageScores } from '../../lib/match/model/model.ts';
import type { Dataset, Sample } from './dataset.ts';
import { pick, type Rows } from './fit/rows.ts';
import { fitStage, thinned } from './fit/stage.ts';

/** Both stages' score of each row. */
export interface Scores {
  readonly first: Float32Array;
  readonly second: Float32Array;
}

const claimsOf = (sample: Sample) => new Set(sample.article.labels.flatMap((label) => label.same));

/**
 * The group of each article: articles that report the same claims (half of the smaller one's) belong together, so that a
 * model is never scored on an event that it was fitted to.
 */
export function groupsOf(data: Dataset): number[] {
  const claims = data.samples.map(claimsOf);
  const groups = claims.map((_, i) => i);
  claims.forEach((own, i) => {
    claims.slice(0, i).forEach((other, j) => {
      const shared = [...own].filter((claim) => other.has(claim)).length;
      if (shared < Math.min(own.size, other.size) / 2) return;
      const [from, to] = [groups[i] as number, groups[j] as number];
      groups.forEach((group, k) => {
        if (group === from) groups[k] = to;
      });
    });
  });
  return groups;
}

/** Stage 2's table, from stage 1's probability of each row. */
function secondTable(data: Dataset, first: Float32Array): Rows {
  const width = secondFeatures.length;
  const x = new Float32Array(data.rows.count * width);
  for (const { pairs, from, sentences } of data.samples) {
    x.set(secondRows(pairs, first.subarray(from, from + pairs.length), sentences.length), from * width);
  }
  return { ...data.rows, x, width };
}

const rowsWhere = (data: Dataset, groups: readonly number[], test: (group: number) => boolean): number[] =>
  data.folds.flatMap((article, row) => (test(groups[article] as number) ? [row] : []));

function fitTo(features: readonly string[], rows: Rows, which: readonly number[]): Stage {
  return fitStage(features, thinned(pick(rows, which)));
}

function score(stage: Stage, rows: Rows, which: readonly number[], into: Float32Array): void {
  stageScores(stage, pick(rows, which).x, which.length).forEach((value, i) => {
    into[which[i] as number] = value;
  });
}

/** Stage 1's score of each row of the groups, by stages that were fitted to the other groups among them. */
function crossFirst(data: Dataset, groups: readonly number[], among: readonly number[]): Float32Array {
  const out = new Float32Array(data.rows.count);
  for (const held of among) {
    const others = rowsWhere(data, groups, (group) => group !== held && among.includes(group));
    score(
      fitTo(firstFeatures, data.rows, others),
      data.rows,
      rowsWhere(data, groups, (group) => group === held),
      out,
    );
  }
  return out;
}

/** Both stages fitted to the groups; stage 2 to what stage 1 says of articles that it was not fitted to. */
export function fitBoth(
  data: Dataset,
  groups: readonly number[],
  among: readonly number[],
): { first: Stage; second: Stage } {
  const rows = rowsWhere(data, groups, (group) => among.includes(group));
  return {
    first: fitTo(firstFeatures, data.rows, rows),
    second: fitTo(secondFeatures, secondTable(data, crossFirst(data, groups, among)), rows),
  };
}

/** Each group scored by both stages fitted to the others. */
export function crossed(data: Dataset, groups: readonly number[]): Scores {
  const all = [...new Set(groups)];
  const first = new Float32Array(data.rows.count);
  const second = new Float32Array(data.rows.count);
  for (const held of all) {
    const stages = fitBoth(
      data,
      groups,
      all.filter((group) => group !== held),
    );
    const rows = rowsWhere(data, groups, (group) => group === held);
    score(stages.first, data.rows, rows, first);
    score(stages.second, secondTable(data, first), rows, second);
  }
  return { first, second };
}

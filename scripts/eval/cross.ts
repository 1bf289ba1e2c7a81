import { firstFeatures, glanceFeatures } from '../../lib/match/features/first.ts';
import { secondFeatures, secondRows } from '../../lib/match/features/second.ts';
import { logisticLogit } from '../../lib/match/model/logistic.ts';
import { type Glance, glanced, type Model, type Stage, stageScores } from '../../lib/match/model/model.ts';
import type { Dataset, Sample } from './dataset.ts';
import { fitLogistic } from './fit/logistic.ts';
import { pick, type Rows } from './fit/rows.ts';
import { fitStage } from './fit/stage.ts';

/** Both stages' score of each row. */
export interface Scores {
  readonly first: Float32Array;
  readonly second: Float32Array;
}

const claimsOf = (sample: Sample) => new Set(sample.article.labels.flatMap((label) => label.same));

/**
 * The group of each article: articles that report the same claims (half of the smaller one's) belong together, so that a
 * model is never scored on an event that it was fitted to. Our own articles report something of everything, in words of
 * their own: they are held out by halves.
 */
export function groupsOf(data: Dataset): number[] {
  const claims = data.samples.map(claimsOf);
  const ours = (i: number) => data.samples[i]?.article.ours;
  const groups = claims.map((_, i) => (ours(i) ? claims.length + (i % 2) : i));
  claims.forEach((own, i) => {
    claims.slice(0, i).forEach((other, j) => {
      if (ours(i) || ours(j)) return;
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

/** Everything that is fitted. */
export type Fitted = Pick<Model, 'glance' | 'first' | 'second'>;

/**
 * Of all candidates, how many are looked at closely. A share of the right ones to keep would let the hardest to see, which
 * no stage finds, decide what every article costs.
 */
const keptShare = 1 / 8;

/** The first look, fitted to some rows: from which log-odds on a candidate is looked at closely. */
function fitGlance({ rows }: Dataset, which: readonly number[]): Glance {
  const table = seenAtAGlance(pick(rows, which));
  const logistic = fitLogistic(table, 2e-3);
  const looks = Float64Array.from({ length: table.count }, (_, row) =>
    logisticLogit(logistic, table.x, row * table.width),
  );
  looks.sort();
  return { features: glanceFeatures, logistic, least: looks[Math.floor((1 - keptShare) * looks.length)] ?? -99 };
}

/** Only what is known before claims are read: the first columns. */
export function seenAtAGlance(rows: Rows): Rows {
  const width = glanceFeatures.length;
  const x = new Float32Array(rows.count * width);
  for (let row = 0; row < rows.count; row++) {
    x.set(rows.x.subarray(row * rows.width, row * rows.width + width), row * width);
  }
  return { ...rows, x, width };
}

/** Of these rows, those that the first look keeps. */
function keptBy(glance: Glance, { rows }: Dataset, which: readonly number[]): number[] {
  return glanced(glance, seenAtAGlance(pick(rows, which)).x).map((place) => which[place] as number);
}

/** Stage 2's table, from stage 1's probability of each row. */
function secondTable(data: Dataset, first: Float32Array): Rows {
  const width = secondFeatures.length;
  const x = new Float32Array(data.rows.count * width);
  for (const { pairs, from } of data.samples) {
    x.set(secondRows(pairs, first.subarray(from, from + pairs.length)), from * width);
  }
  return { ...data.rows, x, width };
}

const rowsWhere = (data: Dataset, groups: readonly number[], test: (group: number) => boolean): number[] =>
  data.folds.flatMap((article, row) => (test(groups[article] as number) ? [row] : []));

const fitTo = (features: readonly string[], rows: Rows, which: readonly number[]): Stage =>
  fitStage(features, pick(rows, which));

function score(stage: Stage, rows: Rows, which: readonly number[], into: Float32Array): void {
  stageScores(stage, pick(rows, which).x, which.length).forEach((value, i) => {
    into[which[i] as number] = value;
  });
}

/** Both stages fitted to the groups; stage 2 to what stage 1 says of articles that it was not fitted to. */
export function fitAll(data: Dataset, groups: readonly number[], among: readonly number[]): Fitted {
  const rows = rowsWhere(data, groups, (group) => among.includes(group));
  const glance = fitGlance(data, rows);
  const kept = keptBy(glance, data, rows);
  const groupOf = (row: number) => groups[data.folds[row] as number] as number;
  const chances = new Float32Array(data.rows.count);
  for (const held of among) {
    const others = kept.filter((row) => groupOf(row) !== held);
    const own = kept.filter((row) => groupOf(row) === held);
    score(fitTo(firstFeatures, data.rows, others), data.rows, own, chances);
  }
  return {
    glance,
    first: fitTo(firstFeatures, data.rows, kept),
    second: fitTo(secondFeatures, secondTable(data, chances), kept),
  };
}

/** Each group scored by what was fitted to the others. What the first look leaves out scores 0. */
export function crossed(data: Dataset, groups: readonly number[]): Scores {
  const all = [...new Set(groups)];
  const first = new Float32Array(data.rows.count);
  const second = new Float32Array(data.rows.count);
  for (const held of all) {
    const fitted = fitAll(
      data,
      groups,
      all.filter((group) => group !== held),
    );
    const rows = keptBy(
      fitted.glance,
      data,
      rowsWhere(data, groups, (group) => group === held),
    );
    scoreBy(fitted, data, rows, { first, second });
  }
  return { first, second };
}

function scoreBy(fitted: Fitted, data: Dataset, rows: readonly number[], { first, second }: Scores): void {
  score(fitted.first, data.rows, rows, first);
  score(fitted.second, secondTable(data, first), rows, second);
}

/** All articles scored by one model. */
export function scoredBy(fitted: Fitted, data: Dataset): Scores {
  const scores = { first: new Float32Array(data.rows.count), second: new Float32Array(data.rows.count) };
  scoreBy(fitted, data, keptBy(fitted.glance, data, [...data.folds.keys()]), scores);
  return scores;
}

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { choose } from '../../lib/match/decide.ts';
import { firstFeatures } from '../../lib/match/features/first.ts';
import { secondFeatures } from '../../lib/match/features/second.ts';
import type { Model } from '../../lib/match/model/model.ts';
import { loadPack } from '../claims/load.ts';
import { crossed, secondTable } from './cross.ts';
import { datasetOf } from './dataset.ts';
import { calibrate } from './fit/calibrate.ts';
import { fitStage, thinned } from './fit/stage.ts';
import { labelledArticles } from './labels.ts';
import { measure, scoredOf } from './measure.ts';

/** Rounded so that the file stays small; the same on every machine. */
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value);

const articles = labelledArticles('../shared/eval/dev');
if (!articles) {
  console.log('No labelled articles in ../shared/eval/dev: the model that is there stays.');
  process.exit(0);
}
const data = await datasetOf(articles, loadPack());
const { first, second } = crossed(data);
const matches = data.samples.flatMap((sample) =>
  scoredOf(sample, choose(sample.pairs, second.subarray(sample.from, sample.from + sample.pairs.length))),
);
const labels = articles.flatMap((article) => article.labels);
const at = (threshold: number) =>
  measure(
    matches.filter(({ score }) => score >= threshold),
    labels,
  );
const steps = Array.from({ length: 90 }, (_, i) => (i + 5) / 100);
// Precision on articles never seen runs below what cross-validation says: both thresholds keep a margin.
const likely = steps.reduce((best, step) => (at(step).f1 > at(best).f1 + 1e-9 ? step : best)) + 0.04;
const sure = steps.find((step) => step > likely && at(step).precision >= 0.95) ?? 0.9;
const model: Model = {
  first: fitStage(firstFeatures, thinned(data.rows)),
  second: fitStage(secondFeatures, thinned(secondTable(data, first))),
  calibration: calibrate(
    matches
      .filter((match) => match.verdict !== 'related')
      .map((match) => ({ score: match.score, right: match.verdict === 'right' })),
  ),
  likely,
  sure,
};
writeFileSync(
  fileURLToPath(new URL('../../lib/match/model.json', import.meta.url)),
  `${JSON.stringify(model, rounded)}\n`,
);
console.log(`likely from ${likely}`, at(likely));
console.log(`sure from ${sure}`, at(sure));

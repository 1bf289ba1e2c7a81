/**
 * `npm run eval`: how well the matcher does on labelled articles, ours and those beside the project, cross-validated by
 * event, so that nothing is scored on what it was fitted to; fidelity, the same way; recognition. With `--fit`, the weights of the latter.
 * With `--families`, instead, what each family of features gives.
 */
import type { Model } from '../../lib/match/model/model.ts';
import shipped from '../../lib/match/model.json' with { type: 'json' };
import { loadPack } from '../claims/load.ts';
import { crossed, groupsOf, scoredBy } from './cross.ts';
import { datasetOf, type Sample } from './dataset.ts';
import { reportFamilies } from './families.ts';
import { reportFidelity } from './fidelity/report.ts';
import { fidelityFit } from './fidelity/run.ts';
import { calibrate } from './fit/calibrate.ts';
import { labelledArticles } from './labels.ts';
import type { Figures } from './measure.ts';
import { bestThreshold, figures, levelsOf, matchesOf } from './outcome.ts';
import { ownArticles } from './own-articles.ts';
import { packToFit } from './pack.ts';
import { reportRecognition } from './recognise.ts';
import { reliability } from './reliability.ts';

const share = (value: number) => value.toFixed(3);
const row = ({ right, wrong, precision, recall, f1, passage }: Figures) => ({
  right,
  wrong,
  precision: share(precision),
  recall: share(recall),
  F1: share(f1),
  'passage precision': share(passage),
});

const labelled = labelledArticles('../shared/eval/dev');
if (!labelled) console.log('No labelled articles in ../shared/eval/dev: measured on our own alone.');
const articles = [...(labelled ?? []), ...ownArticles()];
const pack = packToFit();
const data = await datasetOf(articles, pack);
const { samples } = data;
const groups = groupsOf(data);
if (process.argv.includes('--families')) {
  reportFamilies(data, groups);
  process.exit(0);
}
const scores = crossed(data, groups);
const first = matchesOf(data, scores.first);
const matches = matchesOf(data, scores.second);
const { likely, sure } = levelsOf(matches, samples);
const levels = [
  [`sure and likely (from ${likely})`, likely],
  [`sure (from ${sure})`, sure],
] as const;
const language = (sample: Sample) => sample.article.read.article.language;
const languages = [...new Set(samples.map(language))].sort();

console.log(`\nMatching, cross-validated over ${new Set(groups).size} groups of articles`);
for (const [name, test] of [
  ['Real articles', ({ article }: Sample) => !article.ours],
  ['Our own articles', ({ article }: Sample) => article.ours],
] as const) {
  if (!samples.some(test)) continue;
  console.log(name);
  console.table({
    'stage 1 alone': row(figures(first, samples, bestThreshold(first, samples), test)),
    ...Object.fromEntries(levels.map(([level, threshold]) => [level, row(figures(matches, samples, threshold, test))])),
    ...Object.fromEntries(
      languages.flatMap((code) =>
        levels.map(([level, threshold]) => [
          `${code}, ${level}`,
          row(figures(matches, samples, threshold, (sample) => test(sample) && language(sample) === code)),
        ]),
      ),
    ),
  });
}
console.log('By article, sure and likely');
console.table(
  Object.fromEntries(
    samples.map((sample) => [sample.article.name, row(figures(matches, samples, likely, (s) => s === sample))]),
  ),
);
console.log('Reliability of the calibrated score');
const judged = matches.filter(({ verdict }) => verdict !== 'related');
console.table(
  reliability(judged, (others) =>
    calibrate(others.map(({ score, verdict }) => ({ score, right: verdict === 'right' }))),
  ),
);
await reportUnseen();
reportFidelity(await fidelityFit(articles, groups, pack));
reportRecognition('../shared/eval/recognise', process.argv.includes('--fit'));

/** The matcher as it ships, on articles that nothing was fitted to. */
async function reportUnseen(): Promise<void> {
  const model = shipped as unknown as Model;
  const unseen = await datasetOf(ownArticles('unseen'), loadPack());
  const found = matchesOf(unseen, scoredBy(model, unseen).second);
  const levels = { 'sure and likely': model.likely, sure: model.sure };
  const rows = ['', ...languages].flatMap((code) =>
    Object.entries(levels).map(([level, threshold]) => [
      `${code || 'all'}, ${level}`,
      row(figures(found, unseen.samples, threshold, (sample) => code === '' || language(sample) === code)),
    ]),
  );
  console.log('Articles never fitted to, by the matcher that ships');
  console.table(Object.fromEntries(rows));
}

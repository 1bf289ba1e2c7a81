/** `npm run train`: fits the matcher to labelled articles, ours and those beside the project, and writes the model that ships. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from '../../lib/match/model/model.ts';
import { crossed, fitAll, groupsOf } from './cross.ts';
import { datasetOf } from './dataset.ts';
import { fidelityFit } from './fidelity/run.ts';
import { calibrate } from './fit/calibrate.ts';
import { labelledArticles } from './labels.ts';
import { figures, levelsOf, matchesOf } from './outcome.ts';
import { ownArticles } from './own-articles.ts';
import { packToFit } from './pack.ts';

/** Rounded so that the file stays small; the same on every machine. */
const rounded = (digits: number) => (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(digits)) : value;

const labelled = labelledArticles('../shared/eval/dev');
if (!labelled) {
  console.log('No labelled articles in ../shared/eval/dev: the model that is there stays.');
  process.exit(0);
}
const articles = [...labelled, ...ownArticles()];
const pack = packToFit();
const data = await datasetOf(articles, pack);
const groups = groupsOf(data);
const matches = matchesOf(data, crossed(data, groups).second);
const { likely, sure } = levelsOf(matches, data.samples);
const examples = matches.filter(({ verdict }) => verdict !== 'related');
const model: Model = {
  ...fitAll(data, groups, [...new Set(groups)]),
  calibration: calibrate(examples.map(({ score, verdict }) => ({ score, right: verdict === 'right' }))),
  likely,
  sure,
};
const write = (path: string, value: unknown, digits: number) =>
  writeFileSync(
    fileURLToPath(new URL(`../../lib/match/${path}`, import.meta.url)),
    `${JSON.stringify(value, rounded(digits))}\n`,
  );
write('model.json', model, 4);
const { fitted } = await fidelityFit(articles, groups, pack);
write('fidelity/model.json', fitted.all, 5);
console.log('groups', groups.join(' '));
console.log(`likely from ${likely}`, figures(matches, data.samples, likely));
console.log(`sure from ${sure}`, figures(matches, data.samples, sure));

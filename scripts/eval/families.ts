import { company } from '../../lib/match/features/company.ts';
import { cover } from '../../lib/match/features/cover.ts';
import { firstFeatures, glanceFeatures } from '../../lib/match/features/first.ts';
import { form } from '../../lib/match/features/form.ts';
import { meaning } from '../../lib/match/features/meaning.ts';
import { particulars } from '../../lib/match/features/particulars.ts';
import { place } from '../../lib/match/features/place.ts';
import { record } from '../../lib/match/features/record.ts';
import { retrieval } from '../../lib/match/features/retrieval.ts';
import { glanced, type Model, stageScores } from '../../lib/match/model/model.ts';
import shipped from '../../lib/match/model.json' with { type: 'json' };
import { seenAtAGlance } from './cross.ts';
import type { Dataset } from './dataset.ts';
import { pick, type Rows } from './fit/rows.ts';
import { fitStage } from './fit/stage.ts';
import { bestThreshold, figures, matchesOf } from './outcome.ts';

const families = { retrieval, place, company, cover, meaning, particulars, form, record };
const names = Object.keys(families) as (keyof typeof families)[];
/** The family of each column: they stand in the table as above. */
const ownerOf = names.flatMap((name) => families[name].names.map(() => name));

/** What stage 1 comes to with some families of features alone, each group scored by what was fitted to the others. */
function score(data: Dataset, groups: readonly number[], rows: readonly number[], wanted: typeof names): Float32Array {
  const columns = ownerOf.flatMap((owner, column) => (wanted.includes(owner) ? [column] : []));
  const features = columns.map((column) => firstFeatures[column] as string);
  const table = pick(data.rows, rows);
  const part: Rows = {
    ...table,
    x: Float32Array.from(
      { length: table.count * columns.length },
      (_, i) =>
        table.x[Math.floor(i / columns.length) * table.width + (columns[i % columns.length] as number)] as number,
    ),
    width: columns.length,
  };
  const groupOf = rows.map((row) => groups[data.folds[row] as number] as number);
  const scores = new Float32Array(data.rows.count);
  for (const held of new Set(groupOf)) {
    const own = rows.flatMap((_, i) => (groupOf[i] === held ? [i] : []));
    const others = rows.flatMap((_, i) => (groupOf[i] === held ? [] : [i]));
    const stage = fitStage(features, pick(part, others));
    stageScores(stage, pick(part, own).x, own.length).forEach((value, i) => {
      scores[rows[own[i] as number] as number] = value;
    });
  }
  return scores;
}

/** Prints what each family of stage 1's features gives: alone with what the index finds, and what is lost without it. */
export function reportFamilies(data: Dataset, groups: readonly number[]): void {
  const model = shipped as unknown as Model;
  if (model.glance.features.join() !== glanceFeatures.join()) throw new Error('the shipped model has other features');
  const all = Array.from({ length: data.rows.count }, (_, row) => row);
  const rows = glanced(model.glance, seenAtAGlance(pick(data.rows, all)).x);
  const of = (wanted: typeof names) => {
    const matches = matchesOf(data, score(data, groups, rows, wanted));
    const { f1 } = figures(matches, data.samples, bestThreshold(matches, data.samples));
    return f1.toFixed(3);
  };
  console.log('Stage 1 by families of features: F1 over all articles');
  const whole = of(names);
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          'index and this family': of(name === 'retrieval' ? ['retrieval'] : ['retrieval', name]),
          'all but this family': of(names.filter((other) => other !== name)),
          all: whole,
        },
      ]),
    ),
  );
}

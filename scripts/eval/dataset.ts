import type { Pack } from '../../lib/claims/record.ts';
import type { Pair } from '../../lib/match/features/family.ts';
import { firstFeatures, firstRows, glanceRows } from '../../lib/match/features/first.ts';
import { buildIndex } from '../../lib/match/index/build.ts';
import type { Checkable } from '../../lib/match/index/card.ts';
import type { IndexHead } from '../../lib/match/index/reader.ts';
import { memoryReader, PackIndex } from '../../lib/match/index/reader.ts';
import { candidatesOf, pairsOf } from '../../lib/match/pairs.ts';
import { sceneOf } from '../../lib/match/scene.ts';
import { viewsOf } from '../../lib/match/view.ts';
import type { Sentence } from '../../lib/text/article.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Rows } from './fit/rows.ts';
import type { Label, LabelledArticle } from './labels.ts';

/** A labelled article, matched against the base as far as stage 1's features. */
export interface Sample {
  readonly article: LabelledArticle;
  readonly sentences: readonly Sentence[];
  readonly labels: readonly (readonly Label[])[];
  /** Every candidate, also those that the matcher would only glance at. */
  readonly pairs: readonly Pair[];
  readonly glances: Float32Array;
  /** What a pair's sentence is checked against. */
  readonly checkable: (pair: Pair) => Checkable | null;
  readonly head: IndexHead;
  /** Its rows in the table: from here, as many as there are pairs. */
  readonly from: number;
}

export interface Dataset {
  readonly samples: readonly Sample[];
  /** The claim's id of each row. */
  readonly claims: readonly string[];
  readonly rows: Rows;
  /** The article of each row, by number. */
  readonly folds: readonly number[];
}

/** Our own articles were written for this, and the others found: they count for less. */
const ownWeight = 0.4;

/** A claim that is fair as context is neither right nor wrong: it hardly counts. */
const relatedWeight = 0.2;

export async function datasetOf(articles: readonly LabelledArticle[], pack: Pack): Promise<Dataset> {
  const [index] = await PackIndex.open(memoryReader(new Map([[pack.id, buildIndex(pack)]])));
  if (!index) throw new Error('the pack has no index');
  const current = new Map(
    pack.claims.flatMap((claim) => [claim.id, ...claim.aliases].map((id) => [id, claim.id] as const)),
  );
  const samples: Sample[] = [];
  let count = 0;
  for (const article of articles) {
    const sentences = splitSentences(article.read.article);
    const scene = await sceneOf(article.read.article, viewsOf(article.read.article, sentences, index.head), index);
    const candidates = candidatesOf(scene);
    const pairs = await pairsOf(candidates, [...candidates.keys()], index);
    const docs = new Set(pairs.map(({ doc }) => doc));
    const checks = { en: await index.checks(docs, 'en'), zh: await index.checks(docs, 'zh') };
    samples.push({
      article,
      sentences,
      labels: sentences.map(article.at),
      pairs,
      glances: glanceRows(candidates),
      checkable: ({ doc, view }) => checks[view.script](doc),
      head: index.head,
      from: count,
    });
    count += pairs.length;
  }
  const width = firstFeatures.length;
  const x = new Float32Array(count * width);
  const y = new Float32Array(count);
  const weight = new Float32Array(count).fill(1);
  const claims: string[] = [];
  const folds: number[] = [];
  samples.forEach(({ pairs, glances, labels, from }, fold) => {
    x.set(firstRows(pairs, glances), from * width);
    pairs.forEach((pair, i) => {
      const own = labels[pair.at] ?? [];
      const states = own.some((label) => label.same.some((id) => current.get(id) === pair.card.id));
      y[from + i] = states ? 1 : 0;
      if (samples[fold]?.article.ours) weight[from + i] = ownWeight;
      if (!states && own.some((label) => label.unsure || label.related.some((id) => current.get(id) === pair.card.id)))
        weight[from + i] = relatedWeight * (weight[from + i] as number);
      claims.push(pair.card.id);
      folds.push(fold);
    });
  });
  return { samples, claims, rows: { x, y, weight, count, width }, folds };
}

import type { Article } from '../text/article.ts';
import { bagOf, scriptOf } from './bag.ts';
import type { Card } from './index/card.ts';
import type { PackIndex } from './index/reader.ts';
import { type Found, type Hit, retrieve } from './retrieve.ts';
import type { View } from './view.ts';

/** How many of a sentence's hits are looked at closely. */
export const candidatesKept = 12;

/** An article against a base: what every feature may look at. */
export interface Scene {
  readonly article: Article;
  readonly views: readonly View[];
  readonly found: readonly Found[];
  /** For each sentence, the score of each claim among its hits. */
  readonly echoes: readonly ReadonlyMap<number, number>[];
  readonly titleEcho: ReadonlyMap<number, number>;
  /** For each claim, the scores it has anywhere in the article, falling. */
  readonly scores: ReadonlyMap<number, readonly number[]>;
  /** For each sentence, how likely its first hit looks before anything is learned of it (0 to 1). */
  readonly hunch: Float32Array;
  readonly card: (doc: number) => Card;
  /** Days since 1970 on which the article appeared, or null. */
  readonly day: number | null;
}

const echoOf = (hits: readonly Hit[]) => new Map(hits.map((hit) => [hit.doc, hit.score]));

export async function sceneOf(article: Article, views: readonly View[], index: PackIndex): Promise<Scene> {
  const titleScript = scriptOf(article.title);
  const queries = [...views, { script: titleScript, bag: bagOf(article.title, titleScript) }];
  const all = await retrieve(queries, index);
  const found = all.slice(0, views.length);
  const echoes = found.map(({ hits }) => echoOf(hits));
  const scores = new Map<number, number[]>();
  for (const { hits } of found) {
    for (const { doc, score } of hits) {
      const list = scores.get(doc);
      if (list) list.push(score);
      else scores.set(doc, [score]);
    }
  }
  for (const list of scores.values()) list.sort((a, b) => b - a);

  const docs = new Set(found.flatMap(({ hits }) => hits.slice(0, candidatesKept).map((hit) => hit.doc)));
  const card = await index.cards(docs);
  const published = article.published ? Date.parse(article.published) / 86_400_000 : Number.NaN;
  return {
    article,
    views,
    found,
    echoes,
    titleEcho: echoOf(all[views.length]?.hits ?? []),
    scores,
    hunch: Float32Array.from(found, ({ hits }) => 1 / (1 + Math.exp(-12 * ((hits[0]?.score ?? 0) - 0.5)))),
    card,
    day: Number.isFinite(published) ? published : null,
  };
}

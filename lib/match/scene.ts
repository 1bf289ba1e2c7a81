import type { Article } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { bagOf, scriptOf } from './bag.ts';
import type { Hit } from './board.ts';
import type { IndexHead, PackIndex } from './index/reader.ts';
import { candidatesKept, type Found, retrieve } from './retrieve.ts';
import { Tally } from './tally.ts';
import type { View } from './view.ts';

/** An article against a base: what every feature may look at. */
export interface Scene {
  readonly article: Article;
  readonly views: readonly View[];
  readonly found: readonly Found[];
  /** For each sentence the hits that are looked at closely: its own best, then those that lead its neighbours. */
  readonly candidates: readonly (readonly Hit[])[];
  /** For each sentence, the score of each claim among its hits. */
  readonly echoes: readonly ReadonlyMap<number, number>[];
  readonly titleEcho: ReadonlyMap<number, number>;
  /** For each claim, the scores it has anywhere in the article, falling. */
  readonly scores: ReadonlyMap<number, readonly number[]>;
  /** The likeliest hit of each sentence, weighted by how good it looks before anything is learned of it (0 to 1). */
  readonly tally: Tally;
  readonly head: IndexHead;
  /** Days since 1970 on which the article appeared, or null. */
  readonly day: number | null;
}

function echoOf(hits: readonly Hit[]): Map<number, number> {
  const echo = new Map<number, number>();
  for (let i = 0; i < hits.length; i++) echo.set((hits[i] as Hit).doc, (hits[i] as Hit).score);
  return echo;
}

export async function sceneOf(article: Article, views: readonly View[], index: PackIndex): Promise<Scene> {
  const title = fold(article.title);
  const script = scriptOf(title.text);
  const queries = [...views, { script, bag: bagOf(title, script) }];
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

  const leading = tallyOf(
    found.map(({ hits }) => hits),
    index.head,
  );
  const ordered = found.map(({ hits }, at) => byOccasion(hits, at, leading));
  const candidates = ordered.map((_, i) => candidatesOf(ordered, i));
  const published = article.published ? Date.parse(article.published) / 86_400_000 : Number.NaN;
  return {
    article,
    views,
    found,
    candidates,
    echoes,
    titleEcho: echoOf(all[views.length]?.hits ?? []),
    scores,
    tally: tallyOf(ordered, index.head),
    head: index.head,
    day: Number.isFinite(published) ? published : null,
  };
}

/** What the first hit of each sentence comes to. */
function tallyOf(hits: readonly (readonly Hit[])[], { occasions }: IndexHead): Tally {
  const leaders = Int32Array.from(hits, ([first]) => first?.doc ?? -1);
  const weights = Float64Array.from(hits, ([first]) => (first ? 1 / (1 + Math.exp(-12 * (first.score - 0.5))) : 0));
  return new Tally(leaders, weights, occasions);
}

/** What a claim gains when all else in the article is of its occasion; little beside what a sentence's own words give. */
const occasionWeight = 0.3;

/** Hits, those of the article's occasions further up: among claims that a sentence's words fit as well they are likelier. */
function byOccasion(hits: readonly Hit[], at: number, leading: Tally): Hit[] {
  const rest = leading.rest(at) + 0.5;
  return hits
    .map((hit) => ({ hit, likely: hit.score + (occasionWeight * leading.far(hit.doc, at)) / rest }))
    .sort((a, b) => b.likely - a.likely)
    .map(({ hit }) => hit);
}

/** A sentence that goes on with what its neighbour says may share no word with it: the neighbours' first hits are looked at too. */
function candidatesOf(ordered: readonly (readonly Hit[])[], at: number): Hit[] {
  const hits = ordered[at] ?? [];
  const kept = hits.slice(0, candidatesKept);
  for (const step of [-1, 1, -2, 2]) {
    const first = ordered[at + step]?.[0];
    if (!first || kept.some(({ doc }) => doc === first.doc)) continue;
    kept.push(hits.find(({ doc }) => doc === first.doc) ?? { doc: first.doc, words: 0, grams: 0, score: 0 });
  }
  return kept;
}

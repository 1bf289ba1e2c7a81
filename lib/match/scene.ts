import type { Article } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { bagOf, scriptOf } from './bag.ts';
import type { IndexHead, PackIndex } from './index/reader.ts';
import { candidatesKept, type Found, type Hit, retrieve } from './retrieve.ts';
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
  /** The first hit of each sentence, weighted by how good it looks before anything is learned of it (0 to 1). */
  readonly tally: Tally;
  /** A sentence's words together with those of the next one. */
  readonly join: (at: number) => Joined | null;
  /** For each sentence, how near its words come to claims: filled as pairs are made and features need it. */
  readonly cosines: readonly Map<number, number>[];
  readonly head: IndexHead;
  /** Days since 1970 on which the article appeared, or null. */
  readonly day: number | null;
}

const echoOf = (hits: readonly Hit[]) => new Map(hits.map((hit) => [hit.doc, hit.score]));

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

  const candidates = found.map((_, i) => candidatesOf(found, i));
  const leaders = found.map(({ hits: [first] }) =>
    first ? { doc: first.doc, weight: 1 / (1 + Math.exp(-12 * (first.score - 0.5))) } : { doc: -1, weight: 0 },
  );
  const published = article.published ? Date.parse(article.published) / 86_400_000 : Number.NaN;
  return {
    article,
    views,
    found,
    candidates,
    echoes,
    titleEcho: echoOf(all[views.length]?.hits ?? []),
    scores,
    tally: new Tally(leaders, index.head.occasions),
    join: remembered((i) => joined(views[i], found[i], views[i + 1], found[i + 1])),
    cosines: views.map(() => new Map()),
    head: index.head,
    day: Number.isFinite(published) ? published : null,
  };
}

/** A sentence that goes on with what its neighbour says may share no word with it: the neighbours' first hits are looked at too. */
function candidatesOf(found: readonly Found[], at: number): Hit[] {
  const hits = found[at]?.hits ?? [];
  const kept = hits.slice(0, candidatesKept);
  for (const step of [-1, 1, -2, 2]) {
    const first = found[at + step]?.hits[0];
    if (!first || kept.some(({ doc }) => doc === first.doc)) continue;
    kept.push(hits.find(({ doc }) => doc === first.doc) ?? { doc: first.doc, words: 0, grams: 0, score: 0 });
  }
  return kept;
}

/** The words of two neighbours as of one text. */
export interface Joined {
  readonly words: Uint32Array;
  readonly weights: Float32Array;
}

function remembered<T>(work: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const found = known.get(at);
    if (found !== undefined) return found;
    const made = work(at);
    known.set(at, made);
    return made;
  };
}

function joined(
  view: View | undefined,
  own: Found | undefined,
  next: View | undefined,
  theirs: Found | undefined,
): Joined | null {
  if (!view || !own || !next || !theirs || view.script !== next.script) return null;
  const [a, b] = [view.bag.words, next.bag.words];
  const words = new Uint32Array(a.length + b.length);
  const weights = new Float32Array(a.length + b.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; count++) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    words[count] = Math.min(x, y);
    weights[count] = (x <= y ? own.weights[i] : theirs.weights[j]) as number;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { words: words.subarray(0, count), weights: weights.subarray(0, count) };
}

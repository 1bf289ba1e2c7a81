import { refOf } from '../claims/ref.ts';
import type { Article, Sentence } from '../text/article.ts';
import { choose } from './decide.ts';
import type { Pair } from './features/family.ts';
import { firstRows } from './features/first.ts';
import { secondRows } from './features/second.ts';
import { fidelityOf, type Verdict } from './fidelity/fidelity.ts';
import { type IndexReader, PackIndex } from './index/reader.ts';
import type { Match } from './match.ts';
import { calibrated, type Model, stageScores } from './model/model.ts';
import shipped from './model.json' with { type: 'json' };
import { pairsOf } from './pairs.ts';
import { sceneOf } from './scene.ts';
import { viewsOf } from './view.ts';
import { why } from './why.ts';

/** Matches below this confidence are not checked for fidelity. */
const leastToCheck = 0.6;
const unchecked: Verdict = { fidelity: 'unchecked', difference: null };

/** Pairs that stage 1 finds less likely than this are not weighed again. */
const leastToWeigh = 0.005;

/** Of a text longer than any article only the first sentences are read: a few seconds' work. */
export const mostSentences = 3000;

/**
 * The sentences that state a claim of the base, in order, at most one claim a sentence. The caller has made sure that the
 * article is about the people of the base: on other articles a few chance likenesses would be reported. Reads the first
 * `mostSentences`.
 */
export async function match(article: Article, sentences: readonly Sentence[], index: IndexReader): Promise<Match[]> {
  const best = new Map<number, Match>();
  const read = sentences.slice(0, mostSentences);
  for (const pack of await PackIndex.open(index)) {
    for (const found of await matchPack(article, read, pack, shipped as unknown as Model)) {
      if (found.score > (best.get(found.sentence)?.score ?? 0)) best.set(found.sentence, found);
    }
  }
  return [...best.values()].sort((a, b) => a.sentence - b.sentence);
}

/** The same for one pack and any model. */
export async function matchPack(
  article: Article,
  sentences: readonly Sentence[],
  index: PackIndex,
  model: Model,
): Promise<Match[]> {
  const scene = await sceneOf(article, viewsOf(article, sentences, index.head), index);
  const pairs = pairsOf(scene);
  const chances = stageScores(model.first, firstRows(pairs), pairs.length);
  // What stage 1 rules out has never been chosen by stage 2; it still counts there as a neighbour.
  const open = pairs.flatMap((_, i) => ((chances[i] as number) >= leastToWeigh ? [i] : []));
  const scores = stageScores(model.second, secondRows(pairs, chances, sentences.length, open), open.length);
  return choose(
    open.map((i) => pairs[i] as Pair),
    scores,
  )
    .filter(({ score }) => score >= model.likely)
    .map(({ pair, score: raw }) => {
      const score = calibrated(model.calibration, raw);
      return {
        sentence: pair.at,
        claim: refOf(index.pack, pair.card.id),
        score,
        sure: raw >= model.sure,
        why: why(pair),
        // What may be another claim is held against none.
        ...(score < leastToCheck
          ? unchecked
          : fidelityOf(pair.view, { card: pair.card, side: pair.side, speakers: index.head.speakers, day: scene.day })),
      };
    });
}

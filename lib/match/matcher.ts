import type { Article, Sentence } from '../text/article.ts';
import { choose } from './decide.ts';
import { firstRows } from './features/first.ts';
import { secondRows } from './features/second.ts';
import type { IndexReader } from './index/reader.ts';
import type { Match } from './match.ts';
import shipped from './model.json' with { type: 'json' };
import { calibrated, type Model, stageScores } from './model/model.ts';
import { pairsOf } from './pairs.ts';
import { sceneOf } from './scene.ts';
import { viewsOf } from './view.ts';
import { why } from './why.ts';

/**
 * The sentences that state a claim of the base, in order, at most one claim a sentence. The caller has made sure that the
 * article is about the people of the base: on other articles a few chance likenesses would be reported.
 */
export async function match(
  article: Article,
  sentences: readonly Sentence[],
  index: IndexReader,
  model: Model = shipped as unknown as Model,
): Promise<Match[]> {
  const head = await index.head();
  const scene = await sceneOf(article, viewsOf(article, sentences, head), head, index);
  const pairs = pairsOf(scene);
  const chances = stageScores(model.first, firstRows(pairs), pairs.length);
  const scores = stageScores(model.second, secondRows(pairs, chances, sentences.length), pairs.length);
  return choose(pairs, scores)
    .filter(({ score }) => score >= model.likely)
    .map(({ pair, score }) => ({
      sentence: pair.at,
      claim: pair.card.id,
      score: calibrated(model.calibration, score),
      sure: score >= model.sure,
      why: why(pair),
      fidelity: 'unchecked' as const,
      difference: null,
    }));
}

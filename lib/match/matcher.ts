import { refOf } from '../claims/ref.ts';
import type { Article, Sentence } from '../text/article.ts';
import { choose } from './decide.ts';
import type { Pair } from './features/family.ts';
import { firstRows, glanceRows } from './features/first.ts';
import { secondRows } from './features/second.ts';
import { fidelityOf, type Verdict } from './fidelity/fidelity.ts';
import { type IndexReader, PackIndex } from './index/reader.ts';
import type { Match } from './match.ts';
import { calibrated, glanced, type Model, stageScores } from './model/model.ts';
import shipped from './model.json' with { type: 'json' };
import { candidatesOf, pairsOf } from './pairs.ts';
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
      // A match that can't say why it was made is none.
      if (found.why.length > 0 && found.score > (best.get(found.sentence)?.score ?? 0)) best.set(found.sentence, found);
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
  const candidates = candidatesOf(scene);
  const glances = glanceRows(candidates);
  const pairs = await pairsOf(candidates, glanced(model.glance, glances), index);
  const chances = stageScores(model.first, firstRows(pairs, glances), pairs.length);
  // What stage 1 rules out has never been chosen by stage 2; it still counts there as a neighbour.
  const open = pairs.flatMap((_, i) => ((chances[i] as number) >= leastToWeigh ? [i] : []));
  const scores = stageScores(model.second, secondRows(pairs, chances, sentences.length, open), open.length);
  const listed = choose(
    open.map((i) => pairs[i] as Pair),
    scores,
    model.shift,
  ).filter(({ score }) => score >= model.likely);
  const verdictOf = await verdicts(
    listed.filter(({ score }) => calibrated(model.calibration, score) >= leastToCheck).map(({ pair }) => pair),
    index,
  );
  return listed.map(({ pair, score: raw }) => ({
    sentence: pair.at,
    claim: refOf(index.pack, pair.card.id),
    standing: pair.card.standing,
    score: calibrated(model.calibration, raw),
    sure: raw >= model.sure,
    why: why(pair),
    ...(verdictOf.get(pair) ?? unchecked),
  }));
}

/** Whether each sentence has its claim right. What may be another claim is held against none. */
async function verdicts(pairs: readonly Pair[], index: PackIndex): Promise<ReadonlyMap<Pair, Verdict>> {
  const found = new Map<Pair, Verdict>();
  for (const script of ['en', 'zh'] as const) {
    const some = pairs.filter(({ view }) => view.script === script);
    const checkable = await index.checks(new Set(some.map(({ doc }) => doc)), script);
    for (const pair of some) {
      const { view, card, side, scene, doc } = pair;
      const against = checkable(doc);
      if (!against) continue;
      const { speakers } = index.head;
      found.set(pair, fidelityOf(view, { card, side, ...against, speakers, day: scene.day }));
    }
  }
  return found;
}

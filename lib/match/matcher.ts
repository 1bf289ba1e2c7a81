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
import { Scorer } from './model/scorer.ts';
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

/** The sentences that state a claim, and what takes as long again to find out: whether each has its claim right. */
export interface Finding {
  /** Not checked yet. In order, at most one claim a sentence. */
  readonly matches: readonly Match[];
  /** The same matches, checked. */
  readonly check: () => Promise<Match[]>;
}

/**
 * The sentences that state a claim of the base, in order, at most one claim a sentence. The caller has made sure that the
 * article is about the people of the base: on other articles a few chance likenesses would be reported. Reads the first
 * `mostSentences`.
 */
export async function match(article: Article, sentences: readonly Sentence[], index: IndexReader): Promise<Match[]> {
  return (await find(article, sentences, index)).check();
}

/** Lays out what the model's stages are scored with, unless that has been done. */
export function prepareModel(): void {
  for (const { forest } of [shipped.first, shipped.second]) Scorer.of(forest);
}

/** The same in two steps. */
export async function find(article: Article, sentences: readonly Sentence[], index: IndexReader): Promise<Finding> {
  const best = new Map<number, Listed>();
  const read = sentences.slice(0, mostSentences);
  for (const pack of await PackIndex.open(index)) {
    for (const listed of await findIn(pack, article, read, shipped as unknown as Model)) {
      const { sentence, score, why } = listed.match;
      // A match that can't say why it was made is none.
      if (why.length > 0 && score > (best.get(sentence)?.match.score ?? 0)) best.set(sentence, listed);
    }
  }
  const all = [...best.values()].sort((a, b) => a.match.sentence - b.match.sentence);
  return {
    matches: all.map((listed) => listed.match),
    check: async () => {
      const verdictOf = await verdicts(all.filter((listed) => listed.match.score >= leastToCheck));
      return all.map((listed) => ({ ...listed.match, ...verdictOf.get(listed) }));
    },
  };
}

/** A match with what it was made of. */
interface Listed {
  readonly match: Match;
  readonly pair: Pair;
  readonly index: PackIndex;
}

/** What one pack has. */
async function findIn(
  index: PackIndex,
  article: Article,
  sentences: readonly Sentence[],
  model: Model,
): Promise<Listed[]> {
  const scene = await sceneOf(article, viewsOf(article, sentences, index.head), index);
  const candidates = candidatesOf(scene);
  const glances = glanceRows(candidates);
  const pairs = await pairsOf(candidates, glanced(model.glance, glances), index);
  const chances = stageScores(model.first, firstRows(pairs, glances), pairs.length);
  // What stage 1 rules out has never been chosen by stage 2; it still counts there as a neighbour.
  const open = pairs.flatMap((_, i) => ((chances[i] as number) >= leastToWeigh ? [i] : []));
  const scores = stageScores(model.second, secondRows(pairs, chances, open), open.length);
  return choose(
    open.map((i) => pairs[i] as Pair),
    scores,
  )
    .filter(({ score }) => score >= model.likely)
    .map(({ pair, score: raw }) => ({
      pair,
      index,
      match: {
        sentence: pair.at,
        claim: refOf(index.pack, pair.card.id),
        standing: pair.card.standing,
        score: calibrated(model.calibration, raw),
        sure: raw >= model.sure,
        why: why(pair),
        ...unchecked,
      },
    }));
}

/** Whether each sentence has its claim right. What may be another claim is held against none. */
async function verdicts(list: readonly Listed[]): Promise<ReadonlyMap<Listed, Verdict>> {
  const found = new Map<Listed, Verdict>();
  for (const index of new Set(list.map((listed) => listed.index))) {
    for (const script of ['en', 'zh'] as const) {
      const some = list.filter((listed) => listed.index === index && listed.pair.view.script === script);
      const checkable = await index.checks(new Set(some.map(({ pair }) => pair.doc)), script);
      for (const listed of some) {
        const { view, card, side, scene, doc } = listed.pair;
        const against = checkable(doc);
        const { speakers } = index.head;
        if (against) found.set(listed, fidelityOf(view, { card, side, ...against, speakers, day: scene.day }));
      }
    }
  }
  return found;
}

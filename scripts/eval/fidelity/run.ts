import type { Pack } from '../../../lib/claims/record.ts';
import { buildIndex } from '../../../lib/match/index/build.ts';
import { type IndexHead, memoryReader, PackIndex } from '../../../lib/match/index/reader.ts';
import type { LabelledArticle } from '../labels.ts';
import { allAgainst, type Example, wordingExamples } from './examples.ts';
import { type Fitted, fitFidelity, type Lesson } from './fit.ts';
import { type LabelledSentence, labelledSentences } from './labelled.ts';
import { type Retelling, retellings } from './retellings.ts';

/** Faithful sentences that may be flagged for sign or certainty, of all. Sentences never seen run to several times as many. */
const budget = 0.01;

export interface FidelityFit {
  readonly sentences: readonly LabelledSentence[];
  /** Sentences that nothing is fitted to. */
  readonly heldOut: readonly Retelling[];
  readonly inArticles: readonly Retelling[];
  readonly head: IndexHead;
  readonly fitted: Fitted;
  readonly eventOf: (sentence: LabelledSentence) => number;
}

/** Fits the fidelity check to the labelled articles (`groups`: the event of each) and to the wordings of the base. */
export async function fidelityFit(
  articles: readonly LabelledArticle[],
  groups: readonly number[],
  pack: Pack,
): Promise<FidelityFit> {
  const [index] = await PackIndex.open(memoryReader(new Map([[pack.id, buildIndex(pack)]])));
  if (!index) throw new Error('the pack has no index');
  const { head } = index;
  const against = await allAgainst(pack, index);
  const sentences = labelledSentences(articles, pack, against, head);
  // Our own articles report something of everything: held out by halves they would take most claims with them.
  const eventOf = ({ from }: LabelledSentence) =>
    articles[from]?.ours ? articles.length + (from % 6) : (groups[from] as number);
  const lessons: Lesson[] = sentences
    .filter(({ want }) => want === 'faithful')
    .map((example) => ({
      example: { ...example, mutants: [...example.mutants, ...example.byHand] },
      event: eventOf(example),
      weight: 1,
    }));
  // Claims make four more events. Wordings are closer to one another than an article is to them: they count for less.
  const place = new Map(pack.claims.map(({ id }, i) => [id, i]));
  const add = (weight: number) => (example: Example) =>
    lessons.push({ example, event: -1 - ((place.get(example.claim.id) as number) % 4), weight });
  retellings('to-fit', pack, against)
    .map((example) => ({ ...example, mutants: [...example.mutants, ...example.byHand] }))
    .forEach(add(1));
  wordingExamples(pack, against).forEach(add(0.25));
  return {
    sentences,
    heldOut: retellings('held-out', pack, against),
    inArticles: retellings('in-articles', pack, against),
    head,
    fitted: fitFidelity(lessons, budget),
    eventOf,
  };
}

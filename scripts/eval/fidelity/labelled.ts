import type { Pack } from '../../../lib/claims/record.ts';
import { knownOfClaim } from '../../../lib/match/fidelity/known.ts';
import type { IndexHead } from '../../../lib/match/index/reader.ts';
import type { Fidelity } from '../../../lib/match/match.ts';
import { type View, viewsOf } from '../../../lib/match/view.ts';
import type { Article } from '../../../lib/text/article.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import type { LabelledArticle } from '../labels.ts';
import { handMade } from '../mutants/by-hand.ts';
import { type allAgainst, changed, type Example, exampleOf } from './examples.ts';

/** A labelled sentence with the first claim of its label. */
export interface LabelledSentence extends Example {
  readonly want: Fidelity;
  /** Mutants made by hand; the others are made by rule. */
  readonly byHand: Example['mutants'];
  readonly view: View;
  readonly article: Article;
  /** The article, by number. */
  readonly from: number;
}

/** The labelled sentences that state a claim of the pack. `head` of the pack's index. */
export function labelledSentences(
  articles: readonly LabelledArticle[],
  pack: Pack,
  against: Awaited<ReturnType<typeof allAgainst>>,
  head: IndexHead,
): LabelledSentence[] {
  const claims = new Map(
    pack.claims.flatMap((claim) => [claim.id, ...claim.aliases].map((id) => [id, claim] as const)),
  );
  return articles.flatMap(({ read: { article }, at }, from) => {
    const sentences = splitSentences(article);
    return viewsOf(article, sentences, head).flatMap((view) =>
      at(view.sentence).flatMap((label): LabelledSentence[] => {
        const claim = claims.get(label.same[0] ?? '');
        const own = claim && against(claim, view.script);
        if (!own) return [];
        const example = exampleOf({ ...own, text: view.text.text, known: knownOfClaim(own, own.side) });
        const want = (label.fidelity ?? 'faithful') as Fidelity;
        // A question states nothing that could be got wrong.
        if (want !== 'faithful' || view.asks)
          return [{ ...example, mutants: [], byHand: [], want, view, article, from }];
        const byHand = handMade(example.text).map((mutant) => ({ ...mutant, ...changed(example.text, mutant.text) }));
        return [{ ...example, byHand, want, view, article, from }];
      }),
    );
  });
}

/** The view of a mutant: the sentence by itself. */
export function viewOf(text: string, article: Article, head: IndexHead): View {
  const sentence = { block: 0, start: 0, end: text.length, text };
  return viewsOf({ ...article, blocks: [{ kind: 'paragraph', text }] }, [sentence], head)[0] as View;
}

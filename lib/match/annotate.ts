import type { Found } from '../claims/base.ts';
import { tone } from '../claims/tone.ts';
import type { Article } from '../text/article.ts';
import { splitSentences } from '../text/sentences.ts';
import type { IndexReader } from './index/reader.ts';
import { match } from './matcher.ts';
import type { Annotation } from './reading.ts';

/** What a claim base offers to an article: the index to find claims by, and the claims. */
export interface Base extends IndexReader {
  claims(refs: readonly string[]): Promise<ReadonlyMap<string, Pick<Found, 'standing'>>>;
}

export interface Annotated {
  readonly annotations: readonly Annotation[];
  readonly sentences: number;
  /** Stages, in ms. */
  readonly ms: { readonly split: number; readonly match: number; readonly tone: number };
}

/** An article's sentences, matched, each with the kind of news it carries. In page order. */
export async function annotate(article: Article, base: Base): Promise<Annotated> {
  const start = performance.now();
  const sentences = splitSentences(article);
  const split = performance.now();
  const matches = await match(article, sentences, base);
  const matched = performance.now();
  const claims = await base.claims(matches.map(({ claim }) => claim));
  const annotations = matches.flatMap(({ sentence: at, ...rest }): Annotation[] => {
    const sentence = sentences[at];
    const claim = claims.get(rest.claim);
    if (!sentence || !claim) return [];
    const differs = rest.fidelity !== 'faithful' && rest.fidelity !== 'unchecked';
    return [{ ...rest, id: `s${at}`, sentence, tone: tone(claim.standing, differs) }];
  });
  const ms = { split: split - start, match: matched - split, tone: performance.now() - matched };
  return { annotations, sentences: sentences.length, ms };
}

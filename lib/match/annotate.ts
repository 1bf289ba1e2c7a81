import { tone } from '../claims/tone.ts';
import type { Article } from '../text/article.ts';
import { splitSentences } from '../text/sentences.ts';
import type { IndexReader } from './index/reader.ts';
import { match } from './matcher.ts';
import type { Annotation } from './reading.ts';

export interface Annotated {
  readonly annotations: readonly Annotation[];
  readonly sentences: number;
  /** Stages, in ms. */
  readonly ms: { readonly split: number; readonly match: number };
}

/** An article's sentences, matched, each with the kind of news it carries. In page order. */
export async function annotate(article: Article, index: IndexReader): Promise<Annotated> {
  const start = performance.now();
  const sentences = splitSentences(article);
  const split = performance.now();
  const matches = await match(article, sentences, index);
  const annotations = matches.flatMap(({ sentence: at, ...rest }): Annotation[] => {
    const sentence = sentences[at];
    if (!sentence) return [];
    const differs = rest.fidelity !== 'faithful' && rest.fidelity !== 'unchecked';
    return [{ ...rest, id: `s${at}`, sentence, tone: tone(rest.standing, differs) }];
  });
  return { annotations, sentences: sentences.length, ms: { split: split - start, match: performance.now() - split } };
}

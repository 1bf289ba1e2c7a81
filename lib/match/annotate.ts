import { tone } from '../claims/tone.ts';
import type { Article } from '../text/article.ts';
import { sentenceSpans, splitSentences } from '../text/sentences.ts';
import type { IndexReader } from './index/reader.ts';
import type { Match } from './match.ts';
import { find, mostSentences, prepareModel } from './matcher.ts';
import type { Annotation } from './reading.ts';
import { thesaurus } from './senses/thesaurus.ts';

export interface Annotated {
  /** Not checked yet for what the article has otherwise. In page order. */
  readonly annotations: readonly Annotation[];
  /** The same, checked. */
  readonly check: () => Promise<readonly Annotation[]>;
  /** So many were matched. */
  readonly sentences: number;
  /** Whether these were all; otherwise they are the first. */
  readonly whole: boolean;
  /** Stages, in ms. */
  readonly ms: { readonly split: number; readonly match: number };
}

/**
 * Makes what any article needs, once: the rules of sentences, which the browser takes 15 ms to load, and tables. Else the
 * first article does; to be called while that is still being read.
 */
export function prepare(): void {
  sentenceSpans('“。”');
  prepareModel();
  thesaurus();
}

/** An article's sentences, matched, each with the kind of news it carries. */
export async function annotate(article: Article, index: IndexReader): Promise<Annotated> {
  const start = performance.now();
  const sentences = splitSentences(article);
  const split = performance.now();
  const { matches, check } = await find(article, sentences, index);
  const annotationOf = ({ sentence: at, ...rest }: Match): Annotation[] => {
    const sentence = sentences[at];
    if (!sentence) return [];
    const differs = rest.fidelity !== 'faithful' && rest.fidelity !== 'unchecked';
    return [{ ...rest, id: `s${at}`, sentence, tone: tone(rest.standing, differs) }];
  };
  return {
    annotations: matches.flatMap(annotationOf),
    check: async () => (await check()).flatMap(annotationOf),
    sentences: Math.min(sentences.length, mostSentences),
    whole: sentences.length <= mostSentences,
    ms: { split: split - start, match: performance.now() - split },
  };
}

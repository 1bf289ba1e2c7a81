import type { Article } from './article.ts';

/** A passage of an article's text as W3C selectors: its words, what stands on both sides of it, where it was. */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The same words stood elsewhere in the article too: only the context can tell them apart. */
  readonly repeated: boolean;
  /** In Unicode code points of the article's text, its blocks one a line; null where only the words are known. */
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** A passage on a page, ready to be kept. */
export interface Passage {
  readonly article: Omit<Article, 'blocks' | 'language'> & { readonly language: Article['language'] | null };
  readonly selector: Selector;
  /** What is on record for it: the claim's name and the kind of news; null for what the reader chose. */
  readonly record: { readonly claim: string; readonly tone: 'differs' | 'changed' | 'outcome' | 'record' } | null;
}

/** A kept passage as far as a page may know: nothing of what the reader wrote. */
export interface KeptPassage {
  readonly id: string;
  readonly selector: Selector;
}

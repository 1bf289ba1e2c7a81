import type { Span } from './span.ts';

/** Of articles and of the interface, as BCP 47 has them. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/** One paragraph, heading or list item of an article, its text as the page has it. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'quote';
  readonly text: string;
}

/** What was read from a page or a file: plain text, no markup. */
export interface Article {
  readonly title: string;
  readonly language: Language;
  readonly site: string | null;
  readonly author: string | null;
  /** ISO date, `yyyy-mm-dd`, where the page states one. */
  readonly published: string | null;
  readonly url: string | null;
  readonly blocks: readonly Block[];
}

/** A sentence of a block. `start` and `end` are UTF-16 offsets into `blocks[block].text`; `text` is that slice, unchanged. */
export interface Sentence extends Span {
  readonly block: number;
  readonly text: string;
}

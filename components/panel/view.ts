import type { Article } from '../../lib/text/article.ts';
import type { Entry } from '../entry.ts';

/** What the panel shows of the active tab. */
export type View =
  | { readonly state: 'waiting' | 'reading' | 'other' | 'unlisted' | 'closed' | 'ask' | 'installing' }
  | { readonly state: 'failed' | 'broken'; readonly reason: string }
  | {
      readonly state: 'read';
      readonly article: Omit<Article, 'blocks'>;
      readonly sentences: number;
      /** In page order. */
      readonly entries: readonly Entry[];
      /** How far the record reaches, ISO date. */
      readonly until: string;
    };

export type ReadView = Extract<View, { state: 'read' }>;

/** What a reader can do from the panel. */
export interface Actions {
  /** Bring the sentence of an annotation into view on the page. */
  reveal(annotation: string): void;
  /** Read the page of the active tab, whatever it is about. */
  read(): void;
  /** Ask the tab again. */
  again(): void;
  copy(text: string): Promise<void>;
  /** Keeps the sentence of an annotation in the notebook; resolves when it is on disk. */
  save?(annotation: string): Promise<unknown>;
  /** Takes a note out of the notebook. */
  unsave?(note: string): Promise<unknown>;
  /** Annotations whose sentence is kept, and the note of each. */
  readonly kept?: ReadonlyMap<string, string>;
}

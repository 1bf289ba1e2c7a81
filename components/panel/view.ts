import type { Article } from '../../lib/text/article.ts';
import type { Entry } from '../entry.ts';
import type { Run } from '../runs.ts';
import type { Gone } from './hiding.ts';

/** Pages on which there is nothing to list, and why. */
export type Reason =
  /** Nothing is known yet, or it is being found out. */
  | 'waiting'
  | 'reading'
  | 'slow'
  | 'installing'
  /** Seen, and not about OpenAI. */
  | 'other'
  /** Not a site that is looked at by itself; or one that is, but paused. */
  | 'unlisted'
  | 'paused'
  /** The browser asks for a press of the button. */
  | 'ask'
  /** Pages that can't be read at all: the browser's, our own, PDF files. */
  | 'internal'
  | 'own'
  | 'pdf';

/** What the panel shows of the active tab. */
export type View =
  | { readonly state: Reason }
  | { readonly state: 'failed' | 'lost' | 'broken'; readonly reason: string }
  | {
      readonly state: 'read';
      readonly article: Omit<Article, 'blocks'>;
      readonly sentences: number;
      /** Whether these are all; otherwise the page is longer than is read. */
      readonly whole: boolean;
      /** In page order. */
      readonly entries: readonly Entry[];
      /** How far the record reaches, ISO date. */
      readonly until: string;
    };

export type ReadView = Extract<View, { state: 'read' }>;

/** A sentence that the page has brought up; `turn` grows each time, so that the same one can come again. */
export interface Pointed {
  readonly annotation: string;
  readonly turn: number;
  /** Chosen by the reader, to be opened; otherwise it only came into view as the page scrolled. */
  readonly chosen: boolean;
}

/** What a reader can do from the panel. */
export interface Actions {
  /** Bring the sentence of an annotation into view on the page. */
  reveal(annotation: string): void;
  /** The list has been scrolled to this annotation: the page goes along, without a flash. */
  follow?(annotation: string): void;
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
  readonly hiding?: Hiding;
}

/** Calling a match, or only the difference it was found to have, wrong: for good, on every page, until undone. */
export interface Hiding {
  hide(run: Run, what: Gone): Promise<void>;
  undo(run: Run, what: Gone): Promise<void>;
}

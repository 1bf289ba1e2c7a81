import type { Tone } from '../claims/tone.ts';
import type { Article, Sentence } from '../text/article.ts';
import type { Fidelity, Match } from './match.ts';

/** In what an article can part from the record. */
export type Dimension = Exclude<Fidelity, 'faithful' | 'unchecked'>;

/** A matched sentence, ready to be marked and listed. */
export interface Annotation extends Omit<Match, 'sentence'> {
  /** Stable within one reading of a page. */
  readonly id: string;
  readonly sentence: Sentence;
  readonly tone: Tone;
}

/** The same where someone has said that the article has it right after all. */
export function withoutDifference(annotation: Annotation): Annotation {
  return { ...annotation, fidelity: 'unchecked', difference: null, tone: annotation.standing };
}

/** What is known of a tab's page. The page's reader holds it; panel and toolbar ask for it. */
export type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'other'; readonly title: string }
  /** The site, or all of them, rest by the person's choice, or it is one that is read only when someone asks. */
  | { readonly state: 'paused' }
  /** A PDF file, which is not read, whatever its address. */
  | { readonly state: 'pdf' }
  | {
      readonly state: 'read';
      readonly article: Omit<Article, 'blocks'>;
      readonly sentences: number;
      /** Whether these are all of the article's; otherwise it is longer than is read, and they are its first. */
      readonly whole: boolean;
      readonly annotations: readonly Annotation[];
      /** The claim base this was read against: `pack id @ version`. */
      readonly base: string;
    }
  | { readonly state: 'failed'; readonly reason: string };

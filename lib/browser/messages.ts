/**
 * Every message between the parts of the extension, by name: what is sent, and what comes back.
 * The pieces: sentinel and reader live in the page; background answers; panel asks the reader of a tab.
 */
import type { Annotation, Reading } from '../match/reading.ts';
import type { Article } from '../text/article.ts';

export interface Messages {
  /** sentinel → background: is this page about OpenAI? Yes brings the reader. */
  look: { sent: { title: string; description: string; text: string }; answer: null };
  /** reader → background: match this article. */
  match: {
    sent: { article: Article };
    answer: { annotations: Annotation[]; sentences: number; base: string; ms: Record<string, number> };
  };
  /** reader → panel: the reading of this tab has changed. */
  changed: { sent: { reading: Reading }; answer: null };
  /** panel → reader: what do you know? */
  reading: { sent: null; answer: Reading };
  /** panel → reader: bring this annotation into view. */
  reveal: { sent: { annotation: string }; answer: null };
  /** reader → panel: the reader of the page chose this annotation. */
  chosen: { sent: { annotation: string }; answer: null };
}

/**
 * Every message between the parts of the extension, by name: what is sent, and what comes back.
 *
 *     sentinel ── look ──▶ background ── brings ──▶ reader ── match ──▶ background
 *                                       panel ── reading, reveal ──▶ reader ── changed, chosen ──▶ panel
 *     reader ── card, hide, unhide, story ──▶ background ── step ──▶ reader
 *                           panel, background ── passage, keptChanged ──▶ reader ── kept, save, unsave ──▶ background
 */
import type { Dossier } from '../claims/dossier.ts';
import type { Annotation, Reading } from '../match/reading.ts';
import type { Article, Language } from '../text/article.ts';
import type { KeptPassage, Passage } from '../text/passage.ts';
import type { PageChoices } from './page-choices.ts';
import type { Strength } from './settings.ts';

/** What the sentinel saw of a page: enough to tell whether it is about OpenAI. */
export interface Look {
  readonly title: string;
  readonly description: string;
  /** The first part of the page's text, cut to a bounded length. */
  readonly text: string;
}

/** What the background makes of an article. */
export interface Matched {
  readonly annotations: readonly Annotation[];
  readonly sentences: number;
  /** Whether these are all that were sent; otherwise they are the first. */
  readonly whole: boolean;
  /** The name by which each annotation is hidden (`hiddenName`): pages that are not served securely can't make it. */
  readonly names: readonly string[];
  /** `pack id @ version` of the claim base. */
  readonly base: string;
  /** Stages, in ms. */
  readonly ms: Readonly<Record<string, number>>;
}

/** A match that a reader calls wrong. */
export interface Mistaken {
  readonly sentence: string;
  readonly claim: string;
}

/** What settings ask of the background about packs; `wake` brings back one that was stopped in the middle. */
export type PackOrder =
  | { readonly do: 'run' | 'install' | 'cancel'; readonly job: number }
  | { readonly do: 'update' | 'remove'; readonly pack: string }
  | { readonly do: 'daily'; readonly pack: string; readonly on: boolean }
  | { readonly do: 'wake' };

/** panel ↔ reader, over a line of its own (`in-step.ts`): the annotation at which one of them stands. */
export interface Place {
  readonly annotation: string;
}

export interface Messages {
  /** sentinel → background: a page is being loaded whose title has our names. */
  wake: { sent: { title: string }; answer: null };
  /** sentinel → background: is this page about OpenAI? If so, the background brings the reader; the answer says whether. */
  look: { sent: Look; answer: boolean };
  /** reader → background: what the article states. Where it differs from the record, `check` says a moment later. */
  match: { sent: { article: Article }; answer: Matched };
  /** reader → background: what was matched last for this page, checked; null when the background has been stopped since. */
  check: { sent: null; answer: readonly Annotation[] | null };
  /** reader → background: put the style sheet for marks under this key (`newKey` of lib/page/marks.ts) into the page. */
  dress: { sent: { key: string; language: Language; strength: Strength }; answer: null };
  /** reader → background: what bears on its page of what was chosen in settings. */
  choices: { sent: null; answer: PageChoices };
  /** background → every reader: the browser's permissions are others: ask for the choices anew. */
  permissions: { sent: null; answer: null };
  /** reader → background: what the card is to show of a claim; null when the base has it no more. `bring`: what draws it, too. */
  card: { sent: { claim: string | null; bring: boolean }; answer: Dossier | null };
  /** reader → background: this claim is not what this sentence says; nowhere. */
  hide: { sent: Mistaken; answer: null };
  /** reader → background: it was, after all. */
  unhide: { sent: Mistaken; answer: null };
  /** reader → background: show the whole story, in the panel or, where the browser does not let us open it, on a page. */
  story: { sent: { claim: string }; answer: null };
  /** background → reader: go to the next mark, or the one before, and show its card. */
  step: { sent: { forward: boolean }; answer: null };
  /** reader → panel: the reading of this tab has changed. */
  changed: { sent: { reading: Reading }; answer: null };
  /** panel → reader: what do you know of your page? */
  reading: { sent: null; answer: Reading };
  /** panel → reader: bring this annotation into view. */
  reveal: { sent: { annotation: string }; answer: null };
  /** measurements → reader: how long each stage took, in ms, when it last ran; `started` and `painted`: since the navigation began. */
  timings: { sent: null; answer: Readonly<Record<string, number>> };
  /** panel, background → reader: the passage of an annotation, or with null the selected one; null where there is none. */
  passage: { sent: { annotation: string | null }; answer: Passage | null };
  /** reader → background: what is kept of the article at this address. Nothing that the reader wrote goes to a page. */
  kept: { sent: { url: string }; answer: readonly KeptPassage[] };
  /** panel, background → reader: what is kept has changed; the answer names the notes whose passage is not on the page. */
  keptChanged: { sent: null; answer: readonly string[] };
  /** reader → background: keep this passage (from the card, from a selection); the answer is the note's id. */
  save: { sent: { passage: Passage }; answer: string };
  /** reader → background: take it back. */
  unsave: { sent: { note: string }; answer: null };
  /** reader → panel: someone chose this annotation on the page. */
  chosen: { sent: { annotation: string }; answer: null };
  /** settings → background: answered at once; how it goes is in the database. */
  packs: { sent: PackOrder; answer: null };
}

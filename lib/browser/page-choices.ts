import type { Language } from '../text/article.ts';
import { shownLanguage } from './appearance.ts';
import { hiddenMatches } from './hidden.ts';
import { nameOf } from './hidden-name.ts';
import { mayLook, readSettings, type Settings } from './settings.ts';

/** What a reader has chosen, as far as it bears on one page. Pages get it from the background: to check what is stored takes code that they need not load. */
export interface PageChoices {
  readonly marks: Settings['marks'];
  readonly saveButton: boolean;
  /** To be shown in the card. */
  readonly language: Language;
  /** Whether the page's site rests. */
  readonly paused: boolean;
  /** Names of matches that were called wrong (`hiddenName`). */
  readonly hidden: readonly string[];
}

/** @param hostname of the page in the tab */
export async function pageChoices(hostname: string): Promise<PageChoices> {
  const [settings, hidden] = await Promise.all([readSettings(), hiddenMatches()]);
  return {
    marks: settings.marks,
    saveButton: settings.saveButton,
    language: shownLanguage(settings),
    paused: !mayLook(settings, hostname),
    hidden: hidden.map(nameOf),
  };
}

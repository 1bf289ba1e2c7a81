import { browser } from 'wxt/browser';
import type { Language } from '../text/article.ts';
import { shownLanguage } from './appearance.ts';
import { hiddenMatches } from './hidden.ts';
import { nameOf } from './hidden-name.ts';
import { tellPages } from './messaging.ts';
import { isPermitted } from './permitted.ts';
import { mayLook, readSettings, type Settings } from './settings.ts';

/** What a reader has chosen, as far as it bears on one page. Pages get it from the background: to check what is stored takes code that they need not load. */
export interface PageChoices {
  readonly marks: Settings['marks'];
  readonly saveButton: boolean;
  /** To be shown in the card. */
  readonly language: Language;
  /** Whether the page's site rests. */
  readonly paused: boolean;
  /** Whether the browser lets us look at its pages unasked; elsewhere only what someone asked for is read. */
  readonly permitted: boolean;
  /** Names of matches that were called wrong (`hiddenName`). */
  readonly hidden: readonly string[];
}

/** @param hostnames of the page in the tab and of the frame in it, where that is another */
export async function pageChoices(hostnames: readonly string[]): Promise<PageChoices> {
  const [settings, hidden, permitted] = await Promise.all([
    readSettings(),
    hiddenMatches(),
    Promise.all(hostnames.map(isPermitted)),
  ]);
  return {
    marks: settings.marks,
    saveButton: settings.saveButton,
    language: shownLanguage(settings),
    paused: !hostnames.every((hostname) => mayLook(settings, hostname)),
    permitted: permitted.includes(true),
    hidden: hidden.map(nameOf),
  };
}

/** Has open pages ask again when permissions change, which happens in the browser's own pages too: no page hears of it. Called by the background. */
export function followPermissions(): void {
  for (const change of [browser.permissions.onRemoved, browser.permissions.onAdded])
    change.addListener(() => void tellPages('permissions', null));
}

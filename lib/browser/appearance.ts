import { browser } from 'wxt/browser';
import type { Language } from '../text/article.ts';
import { languageOf } from '../words/language.ts';
import { followSettings, type Settings } from './settings.ts';

/** The language to show: the one chosen, else the browser's. */
export function shownLanguage({ language }: Settings): Language {
  return language === 'auto' ? languageOf(browser.i18n.getUILanguage()) : language;
}

/**
 * Keeps one of our pages in the language and theme that were chosen: sets `lang` and `data-theme` of the document, and
 * calls `show` with the language, now and whenever it changes.
 */
export function followAppearance(show: (language: Language) => void): () => void {
  let shown: Language | null = null;
  return followSettings((settings) => {
    const { dataset } = document.documentElement;
    if (settings.theme === 'auto') delete dataset.theme;
    else dataset.theme = settings.theme;
    const language = shownLanguage(settings);
    if (language === shown) return;
    shown = language;
    document.documentElement.lang = language;
    show(language);
  });
}

import type { Language } from '../../text/article.ts';
import { words } from '../words.ts';
import { en } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** What a reader sees of the notebook; loaded by its page only. */
export type NotebookWords = Widened<typeof en>;

/** The shape of the English words, without their exact wording. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

const catalogues: Record<Language, NotebookWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const notebookWords = (language: Language): NotebookWords => catalogues[language];

/** The words in exported files. */
export function exportLabels(language: Language) {
  const w = words(language);
  const { file, highlight } = notebookWords(language);
  return {
    language,
    ...file,
    tones: { ...w.tone, own: highlight },
    verdicts: { ...w.verdict.prediction, none: file.noOutcome },
  };
}

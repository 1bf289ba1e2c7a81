import type { Trouble } from '../../lib/notebook/errors.ts';
import type { Note } from '../../lib/notebook/note.ts';
import type { Language } from '../../lib/text/article.ts';
import { formatDate, today } from '../../lib/words/date.ts';
import { type NotebookWords, notebookWords } from '../../lib/words/notebook/words.ts';
import { useLanguage } from '../language.tsx';

export const useNotebookWords = (): NotebookWords => notebookWords(useLanguage());

/** “Today”, “Yesterday” or the date of a moment, in the reader's time zone. */
export function dayOf(moment: string, language: Language, now = new Date()): string {
  const w = notebookWords(language);
  const day = today(new Date(moment));
  if (day === today(now)) return w.today;
  return day === today(new Date(now.getTime() - 86_400_000)) ? w.yesterday : formatDate(day, language);
}

/** What to say when a change could not be saved. */
export function notSaved(trouble: Trouble, w: NotebookWords): string {
  return trouble === 'full' ? w.edit.full : trouble === 'gone' ? w.edit.gone : w.edit.failed;
}

/** The language of a note's article, for `lang`. */
export function langOf(note: Note): { lang?: string } {
  return note.article.language ? { lang: note.article.language } : {};
}

/** Outlet, date, tags: whatever of them is known. */
export function captionOf(note: Note, language: Language): string {
  const { site, published } = note.article;
  return [site, published && formatDate(published, language), note.tags.join(', ')].filter(Boolean).join(' · ');
}

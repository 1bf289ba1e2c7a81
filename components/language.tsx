import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../lib/claims/record.ts';
import type { Language } from '../lib/text/article.ts';
import { formatDate } from '../lib/words/date.ts';
import { pick } from '../lib/words/language.ts';
import { type Words, words } from '../lib/words/words.ts';

/** The reader's language. */
export const ReaderLanguage = createContext<Language>('en');

export const useLanguage = (): Language => useContext(ReaderLanguage);
export const useWords = (): Words => words(useLanguage());

/** A recorded text in the reader's language; one that is missing comes in another, and says so by `lang`. */
export function Said({ text }: { text: Text }) {
  const language = useLanguage();
  const shown = pick(text, language);
  return shown.lang === language ? shown.text : <span lang={shown.lang}>{shown.text}</span>;
}

/** A recorded date as the reader writes it. */
export function When({ date }: { date: string }) {
  return <time dateTime={date}>{formatDate(date, useLanguage())}</time>;
}

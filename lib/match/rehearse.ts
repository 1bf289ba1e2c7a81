import { languageOf } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { viewsOf } from './view.ts';

/** UTF-16 units. */
const enough = 1500;
let rehearsed = false;

/**
 * Goes through the patterns and tables that any article needs, once: in a background that has just been started the first
 * sentences take as long as the hundreds after them, and here they take it while the page is being read.
 * @param text the beginning of the article to come
 */
export function rehearse(text: string): void {
  if (rehearsed) return;
  rehearsed = true;
  const blocks = text
    .slice(0, enough)
    .split('\n')
    .map((line) => ({ kind: 'paragraph' as const, text: line }));
  const language = languageOf(text);
  const article = { title: '', language, site: null, author: null, published: null, url: null, blocks };
  viewsOf(article, splitSentences(article), { speakers: [] });
}

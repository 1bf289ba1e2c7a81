/** A process of `npm run bench`: what reading a page and matching its article take where neither has run before, in ms. */
import { annotate, prepare } from '../lib/match/annotate.ts';
import { type IndexRow, memoryReader } from '../lib/match/index/reader.ts';
import type { Article } from '../lib/text/article.ts';
import { readByReadability } from './bench-pages.ts';

export interface Cold {
  readonly matcher: number;
  readonly reader: number;
}

export interface Given {
  readonly html: string;
  readonly article: Article;
  readonly rows: readonly IndexRow[];
}

process.once('message', async (given) => {
  const { html, article, rows } = given as Given;
  const index = memoryReader(new Map([['base', rows]]));
  let started = performance.now();
  readByReadability(html);
  const reader = performance.now() - started;
  // As the background does while the page is being read. It has read its rows by then, too.
  prepare();
  started = performance.now();
  await annotate(article, index);
  process.send?.({ matcher: performance.now() - started, reader } satisfies Cold);
  process.disconnect();
});

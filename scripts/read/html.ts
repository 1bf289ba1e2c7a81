import { parseHTML } from 'linkedom';
import { read } from '../../lib/page/read.ts';
import type { FileArticle } from './read.ts';

/** Reads the article of an HTML file as the extension reads a page, without a layout. */
export function readHtml(source: string): FileArticle {
  const { document } = parseHTML(source);
  const page = read(document as unknown as Document, { whole: true });
  if (!page) throw new Error('has no article to read');
  return { article: page.article, source, offsets: null, whole: page.whole };
}

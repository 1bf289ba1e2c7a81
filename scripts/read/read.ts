import type { Article } from '../../lib/text/article.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';

/** An article read from a file, and where each UTF-16 unit of each block stands in the input. */
export interface FileArticle {
  readonly article: Article;
  readonly source: string;
  /** Null where the text has no fixed place in the input (HTML). */
  readonly offsets: readonly Uint32Array[] | null;
  /** Whether that is all of it: otherwise it is longer than is read, and the end is missing. */
  readonly whole: boolean;
}

/**
 * Reads the article of a file by its kind: HTML, or Markdown and plain text.
 * @throws Error that says what is wrong with the file
 */
export function readFileArticle(name: string, bytes: Uint8Array): FileArticle {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`is not UTF-8 text (first bad byte at ${firstBadByte(bytes)})`);
  }
  if (source.trim() === '') throw new Error('is empty');
  const html = /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)\b/i.test(source);
  const read = html ? readHtml(source) : readMarkdown(source);
  if (read.article.blocks.length === 0) throw new Error('has no text to read');
  return read;
}

/** Offset of the first byte that breaks UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

import type { Block } from '../text/article.ts';
import { languageOf } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { type IndexReader, keys } from './index/reader.ts';
import { find } from './matcher.ts';
import { viewsOf } from './view.ts';

/** UTF-16 units read at a time: whoever waits for their turn waits a few ms. */
const portion = 300;
let rehearsed = false;

/**
 * Reads the beginning of an article for nothing, once: in a background that has just been started every line of the
 * matcher is slow at first, and here it is while the page is still being read. Others have their turn after each portion.
 * @param text a line a paragraph
 * @param over whether the article itself has come
 */
export async function rehearse(text: string, index: IndexReader, over: () => boolean): Promise<void> {
  if (rehearsed) return;
  rehearsed = true;
  let there = false;
  index.readIndex([keys.head]).then(
    () => {
      there = true;
    },
    () => {},
  );
  const language = languageOf(text);
  for (const blocks of portions(text)) {
    const article = { title: '', language, site: null, author: null, published: null, url: null, blocks };
    const sentences = splitSentences(article);
    // What needs no index goes first, while that is still being read.
    if (there) await find(article, sentences, index);
    else viewsOf(article, sentences, { speakers: [] });
    await new Promise((done) => setTimeout(done));
    if (over()) return;
  }
}

function* portions(text: string): Generator<Block[]> {
  let blocks: Block[] = [];
  let size = 0;
  for (const line of text.split('\n')) {
    blocks.push({ kind: 'paragraph', text: line.slice(0, portion) });
    size += line.length;
    if (size < portion) continue;
    yield blocks;
    [blocks, size] = [[], 0];
  }
}

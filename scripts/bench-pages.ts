import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { IndexRow } from '../lib/match/index/reader.ts';
import type { Article } from '../lib/text/article.ts';
import { splitSentences } from '../lib/text/sentences.ts';
import { articlesBeside } from '../tests/support/article.ts';
import type { Cold, Given } from './bench-cold.ts';
import { median } from './median.ts';
import { readFileArticle } from './read/read.ts';

/** A page with the article that is on it. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  readonly article: Article;
}

const document = (html: string) => parseHTML(html).document as unknown as Document;

/** What the matcher is held against: a page's parse by linkedom, and Readability's reading of it. */
export const readByReadability = (html: string) => new Readability(document(html)).parse();

/**
 * A page that has an article as news sites have theirs, by what saved ones come to: besides the paragraphs about fifty
 * elements (head, menu, related stories, foot), and as many phrases in bold.
 */
export function pageOf(name: string, article: Article): BenchPage {
  const links = (titles: readonly string[]) =>
    `<ul>${titles.map((title, i) => `<li><a href="/${i}">${title}</a></li>`).join('')}</ul>`;
  const metas = ['viewport', 'author', 'description', 'keywords', 'date', 'og:title', 'og:type'];
  const bold = (text: string) => `<p><strong>${text.slice(0, 12)}</strong>${text.slice(12)}</p>`;
  const html = `<!doctype html><html lang="${article.language}"><head><meta charset="utf-8"><title>${article.title}</title>
${metas.map((meta) => `<meta name="${meta}" content="${article.title}">`).join('')}<link rel="canonical" href="https://news.example/1">
<style>body{font:17px/1.8 sans-serif;margin:0}nav ul{display:flex;gap:18px}.wrap{display:flex;max-width:1120px}aside{flex:0 0 260px}</style></head>
<body><header><nav>${links(['首页', '快讯', '科技', '财经', '汽车', '视频', '专题', '更多'])}</nav></header>
<div class="wrap"><main><article><h1>${article.title}</h1><p class="meta">本站 · <time>${article.published}</time></p>
<div class="article-content">${article.blocks.map(({ text }) => bold(text)).join('\n')}</div></article></main>
<aside><h2>相关推荐</h2>${links(['铁路今起调整运行图', '新款手机本周开售', '多地明起降温', '周末看什么展'])}</aside></div>
<footer><p>关于我们 · 联系方式 · 版权声明</p></footer></body></html>`;
  return { name, html, article };
}

/** The pages that may lie beside the project. */
export const pagesBeside = (): BenchPage[] =>
  articlesBeside().map((file) => {
    const bytes = readFileSync(file);
    return { name: basename(file), html: bytes.toString(), article: readFileArticle(file, bytes).article };
  });

/** What is known of a page before anything is timed. */
export function shapeOf({ html, article }: BenchPage) {
  return {
    sentences: splitSentences(article).length,
    elements: document(html).querySelectorAll('*').length,
    kB: Math.round(Buffer.byteLength(html) / 1000),
  };
}

/** Medians of what the first article takes where nothing has run yet, each time in a new process; ms. */
export async function firstTimes(page: BenchPage, rows: readonly IndexRow[], times: number): Promise<Cold> {
  const all: Cold[] = [];
  for (let i = 0; i < times; i++) {
    const fresh = fork(fileURLToPath(new URL('./bench-cold.ts', import.meta.url)), { serialization: 'advanced' });
    const timed = new Promise<Cold>((done, fail) =>
      fresh.once('message', (times) => done(times as Cold)).once('error', fail),
    );
    fresh.send({ html: page.html, article: page.article, rows } satisfies Given);
    all.push(await timed);
  }
  return { matcher: median(all.map(({ matcher }) => matcher)), reader: median(all.map(({ reader }) => reader)) };
}

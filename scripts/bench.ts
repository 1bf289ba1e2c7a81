/**
 * `npm run bench`: the matcher, until marks can be drawn and until they are checked, beside MiniSearch and fuse.js with our
 * base, 10,000 and 100,000 claims, and beside Readability's own parse of a page of as many sentences, and of the pages that
 * may lie beside the project; medians in one run, with the memory that each index holds.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Claim, Pack } from '../lib/claims/record.ts';
import { annotate } from '../lib/match/annotate.ts';
import { buildIndex } from '../lib/match/index/build.ts';
import { type IndexReader, memoryReader } from '../lib/match/index/reader.ts';
import { find, match } from '../lib/match/matcher.ts';
import type { Article } from '../lib/text/article.ts';
import { splitSentences } from '../lib/text/sentences.ts';
import { firstTimes, pageOf, pagesBeside, readByReadability, shapeOf } from './bench-pages.ts';
import { loadPack } from './claims/load.ts';
import { random } from './eval/fit/boost.ts';
import { median } from './median.ts';

const base = loadPack();
const next = random(1);
const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

/** A base of any size: records put together from halves of our own, with fewer wordings than ours have. */
function packOf(size: number): Pack {
  const halves = (text: string) => [text.slice(0, text.length >> 1), text.slice(text.length >> 1)] as const;
  const mixed = (texts: (claim: Claim) => string) =>
    halves(texts(any(base.claims)))[0] + halves(texts(any(base.claims)))[1];
  const claims = Array.from({ length: size }, (_, i): Claim => {
    const own = base.claims[i];
    if (own) return own;
    const en = mixed(({ statement }) => statement.en ?? '');
    const zh = mixed(({ statement }) => statement.zh ?? '');
    const wording = (language: 'en' | 'zh') => [mixed(({ paraphrases }) => any(paraphrases[language]))];
    return {
      ...any(base.claims),
      id: `made-${i}`,
      statement: { en, zh },
      paraphrases: { en: wording('en'), zh: wording('zh') },
    };
  });
  return { ...base, claims };
}

/** An article of 250 sentences: statements of the base between sentences of other statements' halves. */
function articleOf(sentences: number): Article {
  const text = () => any(base.claims).statement.zh as string;
  const blocks = Array.from({ length: sentences / 5 }, () => ({
    kind: 'paragraph' as const,
    text: Array.from({ length: 5 }, (_, i) => (i ? `${text().slice(6, 30)}，${text().slice(0, 24)}。` : text())).join(
      '',
    ),
  }));
  return { title: 'OpenAI', language: 'zh-Hans', site: null, author: null, published: '2026-02-01', url: null, blocks };
}

async function time(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}
const ms = (value: number) => Number(value.toFixed(1));

/** What garbage collection leaves, in MB; needs --expose-gc. */
function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** The same once what was freed has been given back, too: buffers are, a while after their collection. */
async function restingHeap(): Promise<number> {
  heap();
  await new Promise((later) => setTimeout(later, 500));
  return heap();
}

/** Rows as the extension has them: structured clones, so that a run pays for what it reads and keeps. */
const cloning = (reader: IndexReader): IndexReader => ({
  readIndex: async (keys) => structuredClone(await reader.readIndex(keys)),
});

/** Until marks can be drawn, beside what Readability takes for the page, both in Node; by linkedom's DOM, as browsers' is not to be had there. */
async function besideReadability(): Promise<void> {
  const rows = buildIndex(base);
  const reader = cloning(memoryReader(new Map([[base.id, rows]])));
  console.log('Matcher until marks, and linkedom with Readability; warm, and the first time in a new process; ms');
  const table: Record<string, Record<string, number>> = {};
  for (const page of [pageOf('made', article), ...pagesBeside()]) {
    const cold = await firstTimes(page, rows, 5);
    table[page.name] = {
      ...shapeOf(page),
      matcher: ms(await time(9, () => annotate(page.article, reader))),
      Readability: ms(await time(9, () => readByReadability(page.html))),
      'matcher, first': ms(cold.matcher),
      'Readability, first': ms(cold.reader),
    };
  }
  console.table(table);
}

const article = articleOf(250);
const sentences = splitSentences(article);
await besideReadability();

const sizes = (process.argv[2] ?? `${base.claims.length},10000,100000`).split(',').map(Number);
const table: Record<string, Record<string, number | string>> = {};
for (const size of sizes) {
  const pack = packOf(size);
  const started = performance.now();
  const rows = buildIndex(pack);
  const build = performance.now() - started;
  const reader = cloning(memoryReader(new Map([[pack.id, rows]])));
  await match(article, sentences, reader);
  const runs = size > 20_000 ? 5 : 9;
  const matcher = await time(runs, () => find(article, sentences, reader));
  const checked = await time(runs, () => match(article, sentences, reader));
  const before = await restingHeap();
  let peak = 0;
  // What is live while an article is matched, looked at whenever rows have been read.
  const watched: IndexReader = {
    readIndex: async (keys) => {
      const answer = await reader.readIndex(keys);
      peak = Math.max(peak, heap() - before);
      return answer;
    },
  };
  await match(article, sentences, watched);
  const texts = pack.claims.map((claim, id) => ({ id, text: [claim.statement.zh, ...claim.paraphrases.zh].join(' ') }));
  // Pairs of characters: MiniSearch's own tokens are runs between spaces, which Chinese has not.
  const pairs = (text: string) =>
    text.match(/[A-Za-z0-9.]+|(?=([\p{Script=Han}]{2}))/gu)?.length
      ? Array.from(text.matchAll(/[A-Za-z0-9.]+|(?=([\p{Script=Han}]{2}))/gu), (found) => found[1] ?? found[0])
      : [];
  const mini = new MiniSearch({ fields: ['text'], tokenize: pairs });
  mini.addAll(texts);
  const miniSearch = await time(1, () => sentences.map(({ text }) => mini.search(text).slice(0, 12)));
  const few = size > 20_000 ? 1 : size > 5000 ? 2 : 10;
  const fuse = new Fuse(texts, { keys: ['text'], ignoreLocation: true, threshold: 0.6 });
  const fuzzy = await time(1, () =>
    sentences.slice(0, few).map(({ text }) => fuse.search(text.slice(0, 32), { limit: 12 })),
  );
  const perArticle = (fuzzy * sentences.length) / few;
  table[size] = {
    'index built, ms': Math.round(build),
    'matcher, ms': ms(matcher),
    'and checked, ms': ms(checked),
    'held, MB': Math.round(peak),
    'MiniSearch, ms': ms(miniSearch),
    'times as long': ms(miniSearch / matcher),
    'fuse.js, ms (from a few sentences)': Math.round(perArticle),
    ' times as long': Math.round(perArticle / matcher),
  };
  console.table({ [size]: table[size] });
}

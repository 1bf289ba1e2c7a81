/** `npm run -s annotate -- FILE...`: the pipeline of the extension over files; one JSON line a file on standard output. */
import { readFileSync } from 'node:fs';
import { buildIndex } from '../lib/match/index/build.ts';
import { memoryReader } from '../lib/match/index/reader.ts';
import { match, mostSentences } from '../lib/match/matcher.ts';
import { recognise } from '../lib/page/recognise.ts';
import type { Sentence } from '../lib/text/article.ts';
import { splitSentences } from '../lib/text/sentences.ts';
import { loadPack } from './claims/load.ts';
import { type FileArticle, readFileArticle } from './read/read.ts';

const pack = loadPack();
const index = memoryReader(new Map([[pack.id, buildIndex(pack)]]));

/** The sentence as the input has it; without offsets (HTML) as it was read. */
function placed(sentence: Sentence, { offsets, source }: FileArticle): { text: string; start?: number; end?: number } {
  const places = offsets?.[sentence.block];
  if (!places) return { text: sentence.text };
  const start = places[sentence.start] as number;
  const end = (places[sentence.end - 1] as number) + 1;
  return { text: source.slice(start, end), start, end };
}

async function annotate(file: string): Promise<object> {
  const ms: Record<string, number> = {};
  let last = performance.now();
  const lap = (stage: string) => {
    const now = performance.now();
    ms[stage] = Math.round((now - last) * 10) / 10;
    last = now;
  };
  const read = readFileArticle(file === '-' ? '/dev/stdin' : file, file === '-' ? readFileSync(0) : readFileSync(file));
  const { article } = read;
  lap('read');
  const text = article.blocks.map((block) => block.text).join('\n');
  const { recognised, score } = recognise({ title: article.title, description: '', text });
  lap('recognise');
  const sentences = splitSentences(article);
  lap('split');
  if (!read.whole || sentences.length > mostSentences)
    console.error(
      `${file}: longer than is read; compared: its first ${Math.min(sentences.length, mostSentences)} sentences`,
    );
  const matches = recognised ? await match(article, sentences, index) : [];
  lap('match');
  return {
    file,
    article: { recognised, score: Math.round(score * 1000) / 1000, language: article.language, title: article.title },
    sentences: sentences.length,
    matches: matches.map(({ sentence, difference, score, standing: _, ...rest }) => ({
      sentence: placed(sentences[sentence] as Sentence, read),
      ...rest,
      score: Math.round(score * 1000) / 1000,
      note: null,
    })),
    ms,
  };
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run -s annotate -- FILE...   (.html, .md or .txt; - for standard input)');
  process.exitCode = 2;
}
for (const file of files) {
  try {
    console.log(JSON.stringify(await annotate(file)));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s*\n\s*/g, ' ') : String(error);
    console.error(`${file}: ${reason}`);
    process.exitCode = 2;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMarkdown } from '../read/markdown.ts';
import type { Label, LabelledArticle } from './labels.ts';

/** What stands behind a sentence: claims that it states, `~` those that it only touches, `!` what it gets wrong. */
const mark = /\[\[([^\]]*)\]\]/g;

/** Our own labelled articles, the labels in their text: those to learn from, or those that nothing is fitted to. */
export function ownArticles(which: 'articles' | 'unseen' = 'articles'): LabelledArticle[] {
  const folder = fileURLToPath(new URL(which, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ownArticle(join(folder, name)));
}

function ownArticle(file: string): LabelledArticle {
  const [head = '', ...rest] = readFileSync(file, 'utf8').split('\n\n');
  const front = head
    .replace(/^published:/m, 'date:')
    .replace(/^site:/m, 'publisher:')
    .replace(mark, '');
  const read = readMarkdown(`---\n${front}\n---\n\n${rest.join('\n\n')}`);
  const labels: (Label & { readonly block: number })[] = [];
  const blocks = read.article.blocks.map((block, at) => {
    let text = '';
    let from = 0;
    for (const found of block.text.matchAll(mark)) {
      text += block.text.slice(from, found.index);
      from = found.index + found[0].length;
      labels.push({
        ...labelOf(found[1] ?? ''),
        quote: '',
        block: at,
        start: text.trimEnd().length - 1,
        end: text.length,
      });
    }
    return { ...block, text: text + block.text.slice(from) };
  });
  return {
    name: `own ${basename(file, '.txt')}`,
    ours: true,
    file,
    read: { ...read, article: { ...read.article, blocks } },
    labels,
    at: (sentence) =>
      labels.filter(({ block, start }) => block === sentence.block && start >= sentence.start && start < sentence.end),
  };
}

function labelOf(words: string): Pick<Label, 'same' | 'related'> & { readonly fidelity: string } {
  const all = words.trim().split(/\s+/);
  return {
    same: all.filter((word) => /^[^~!]/.test(word)),
    related: all.filter((word) => word.startsWith('~')).map((word) => word.slice(1)),
    fidelity: all.find((word) => word.startsWith('!'))?.slice(1) ?? 'faithful',
  };
}

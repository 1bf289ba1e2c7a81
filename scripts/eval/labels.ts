import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentence } from '../../lib/text/article.ts';
import { readMarkdown } from '../read/markdown.ts';
import type { FileArticle } from '../read/read.ts';

/** A sentence that someone labelled: the claims it states, and those that are fair as context. */
export interface Label {
  readonly quote: string;
  readonly same: readonly string[];
  readonly related: readonly string[];
  readonly fidelity?: string;
  readonly unsure?: boolean;
  /** Where it stands in the squashed text. */
  readonly start: number;
  readonly end: number;
}

export interface LabelledArticle {
  readonly name: string;
  /** Written by us, to learn from. */
  readonly ours: boolean;
  readonly file: string;
  readonly read: FileArticle;
  readonly labels: readonly Label[];
  /** The labels of a sentence. */
  readonly at: (sentence: Sentence) => readonly Label[];
}

/** Spaces, Markdown signs and quotation marks do not count when a quote is looked up. */
const ignored = /[\s*_#\\>[\]`"'“”‘’「」『』]/u;

/** A text without what does not count, and where each unit of the original falls in it. */
function squash(text: string): { text: string; places: Uint32Array } {
  const places = new Uint32Array(text.length + 1);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    places[i] = out.length;
    const unit = (text[i] as string).normalize('NFKC');
    for (const c of unit) if (!ignored.test(c)) out += c;
  }
  places[text.length] = out.length;
  return { text: out, places };
}

const lines = (file: string): { file: string; quote?: string; same?: string[]; related?: string[] }[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Reads the labelled articles of a folder with `articles` and `labels`; null where there is none. */
export function labelledArticles(folder: string): LabelledArticle[] | null {
  if (!existsSync(join(folder, 'labels'))) return null;
  return readdirSync(join(folder, 'labels'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => {
      const rows = lines(join(folder, 'labels', name));
      const file = join(folder, 'articles', rows[0]?.file as string);
      const read = readMarkdown(readFileSync(file, 'utf8'));
      const whole = read.article.blocks.map((block) => block.text).join('\n');
      const squashed = squash(whole);
      const starts: number[] = [];
      let at = 0;
      for (const block of read.article.blocks) {
        starts.push(at);
        at += block.text.length + 1;
      }
      const labels = rows.flatMap((row): Label[] => {
        if (!row.quote) return [];
        const quote = squash(row.quote.replace(/\]\([^)]*\)/g, ']')).text;
        const start = squashed.text.indexOf(quote);
        if (start < 0) console.error(`${name}: quote not in the article as read: ${row.quote.slice(0, 60)}`);
        return start < 0
          ? []
          : [
              {
                ...row,
                quote: row.quote,
                same: row.same ?? [],
                related: row.related ?? [],
                start,
                end: start + quote.length,
              },
            ];
      });
      return {
        name: name.replace('.jsonl', ''),
        ours: false,
        file,
        read,
        labels,
        at: (sentence) => {
          const offset = starts[sentence.block] as number;
          const start = squashed.places[offset + sentence.start] as number;
          const end = squashed.places[offset + sentence.end] as number;
          return labels.filter(
            (label) =>
              Math.min(end, label.end) - Math.max(start, label.start) >=
              0.5 * Math.min(end - start, label.end - label.start),
          );
        },
      };
    });
}

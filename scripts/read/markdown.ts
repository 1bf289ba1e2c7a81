import type { Language } from '../../lib/text/article.ts';
import { languageOf } from '../../lib/text/language.ts';
import { BlockBuilder } from './blocks.ts';
import type { FileArticle } from './read.ts';

const field = (front: string, name: string): string | null => {
  const value = front.match(new RegExp(`^${name}:[ \\t]*(.+)$`, 'm'))?.[1]?.trim() ?? '';
  return value.replace(/^(["'])(.*)\1$/, '$2').trim() || null;
};

/** Markdown signs inside a line that carry no text: emphasis, code marks, link and image targets, HTML tags. */
const marks =
  /!?\[(?=[^\]]*\]\()|\]\([^)\s]*(?:\s+"[^"]*")?\)|\*\*|__|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`+|<\/?[a-z][^<>]*>|\\(?=[\\`*_{}[\]()#+.!>~-])/gi;

function languageFrom(value: string | null, text: string): Language {
  if (/hant|tw|hk/i.test(value ?? '')) return 'zh-Hant';
  return languageOf(text);
}

/** Reads Markdown, or plain text: front matter gives title, address, date and author; blocks are paragraphs, headings, list items and quotes. */
export function readMarkdown(source: string): FileArticle {
  const front = source.match(/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/);
  const head = front?.[1] ?? '';
  const builder = new BlockBuilder();
  let at = front?.[0].length ?? 0;
  let fenced = false;
  // Hard-wrapped English lines make one paragraph; a Chinese line is one already.
  let open: { kind: 'paragraph' | 'list' | 'quote'; start: number; end: number } | null = null;
  const removedIn = (start: number, end: number) => {
    const removed: [number, number][] = [];
    for (const match of source.slice(start, end).matchAll(marks)) {
      removed.push([start + match.index, start + match.index + match[0].length]);
    }
    for (const match of source.slice(start, end).matchAll(/\n[ \t]*(?:>[ \t]?)+/g))
      removed.push([start + match.index + 1, start + match.index + match[0].length]);
    return removed.sort((a, b) => a[0] - b[0]);
  };
  const close = () => {
    if (open) builder.add(open.kind, source, open.start, open.end, removedIn(open.start, open.end));
    open = null;
  };
  let title: string | null = field(head, 'title');
  while (at < source.length) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, newline < 0 ? source.length : newline).replace(/\r$/, '');
    const start = at;
    const end = at + line.length;
    at = next;
    if (/^\s*(?:```|~~~)/.test(line)) {
      close();
      fenced = !fenced;
      continue;
    }
    if (fenced) continue;
    if (
      /^\s*$/.test(line) ||
      /^\s*(?:[-*_]\s*){3,}$/.test(line) ||
      /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/.test(line)
    ) {
      close();
      continue;
    }
    const heading = line.match(/^\s{0,3}#{1,6}\s+/);
    if (heading) {
      close();
      builder.add('heading', source, start + heading[0].length, end, removedIn(start, end));
      title ??= line.slice(heading[0].length).trim();
      continue;
    }
    const quote = line.match(/^\s{0,3}(?:>\s?)+/);
    const item = line.slice(quote?.[0].length ?? 0).match(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/);
    const from = start + (quote?.[0].length ?? 0) + (item?.[0].length ?? 0);
    const kind = item ? 'list' : quote ? 'quote' : /^\s*\|/.test(line) ? 'list' : 'paragraph';
    const wrapped =
      open &&
      !item &&
      kind === open.kind &&
      !/^\s*\|/.test(line) &&
      /[a-z,;]\s*$/.test(source.slice(open.start, open.end)) &&
      /^\s*[\p{Ll}\d("“'‘]/u.test(source.slice(from, end));
    if (wrapped && open) {
      open.end = end;
      continue;
    }
    close();
    open = { kind, start: from, end };
  }
  close();
  const { blocks, offsets } = builder.done();
  const text = blocks.map((block) => block.text).join('\n');
  return {
    source,
    offsets,
    whole: true,
    article: {
      title: title ?? '',
      language: languageFrom(field(head, 'lang'), text),
      site: field(head, 'publisher') ?? field(head, 'site'),
      author: field(head, 'author'),
      published: (field(head, 'date') ?? field(head, 'published'))?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null,
      url: field(head, 'url') ?? field(head, 'link'),
      blocks,
    },
  };
}

import { strToU8, zipSync } from 'fflate';
import Mustache from 'mustache';
import { byArticle, type Labels, type Selection } from './labels.ts';
import { type ArticleView, articleView } from './view.ts';

/** The template that is used unless the reader has written one. */
export function defaultTemplate(labels: Labels): string {
  return `{{frontMatter}}

# {{title}}

{{#notes}}
{{quote}}

{{#note}}
{{note}}

{{/note}}
{{#claim}}
**${labels.onRecord}:** {{statement}}
{{speaker}}, {{saidOn}}. {{#source}}${labels.source}: {{source}}{{/source}}
${labels.outcome}: {{outcome}}{{#outcomeWhenSaved}}; ${labels.whenSaved}: {{outcomeWhenSaved}}{{/outcomeWhenSaved}}
${labels.base}: {{base}}

{{/claim}}
{{kind}}, ${labels.saved} {{saved}} {{tags}}

---

{{/notes}}`;
}

/**
 * One Markdown text an article, keyed by file name. Throws with a message that says where when the template has an
 * unclosed section or the like.
 */
export function markdownFiles(from: Selection, template = defaultTemplate(from.labels)): Map<string, string> {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  for (const notes of byArticle(from.notes)) {
    const view = articleView(notes, from);
    files.set(freeName(notes[0]?.article.title || from.labels.untitled, taken), render(template, view));
  }
  return files;
}

/** All articles in one file; only the first keeps its front matter, as only the top of a file is read as such. */
export function markdownFile(from: Selection, template = defaultTemplate(from.labels)): string {
  return byArticle(from.notes)
    .map((notes) => articleView(notes, from))
    .map((view, i) => render(template, i === 0 ? view : { ...view, frontMatter: '' }))
    .join('\n');
}

export function markdownZip(from: Selection, template?: string): Uint8Array<ArrayBuffer> {
  const files = [...markdownFiles(from, template)].map(([name, body]) => [name, strToU8(body)] as const);
  return zipSync(Object.fromEntries(files), { mtime: from.made });
}

function render(template: string, view: ArticleView): string {
  return `${Mustache.render(template, view, {}, { escape: String }).trim()}\n`;
}

/** A name that every file system takes, and that is not taken yet, in whatever case; it is taken now. */
function freeName(title: string, taken: Set<string>): string {
  const clean = title
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...clean].slice(0, 80).join('').trim() || 'article';
  const base = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `${short}_` : short;
  for (let n = 1; ; n++) {
    const name = `${base}${n === 1 ? '' : ` ${n}`}.md`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

import type { Note } from '../note.ts';
import { settledSince } from '../noted.ts';
import { byArticle, outcomeOf, type Selection, statementOf } from './labels.ts';

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;color:#1e1c19;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin:2.5rem 0 .25rem;break-after:avoid}
.cap{color:#69645b;font-size:.85rem;margin:.25rem 0}article{margin:1.25rem 0;break-inside:avoid}
blockquote{margin:0;padding-left:1rem;border-left:3px solid #8b857a;font-size:1.05rem}
.text{white-space:pre-wrap;margin:.5rem 0}.claim{background:#f4f2ec;padding:.5rem .75rem;margin:.5rem 0}.claim p{margin:0}
a{color:#234a75}@media print{body{margin:0;max-width:none}.claim{background:none;border:1px solid #8b857a}}`;

/** One page to print or to pass on: no script, nothing from elsewhere. */
export function htmlPage(from: Selection): string {
  const { labels, made } = from;
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${text(labels.notes)} ${made.toISOString().slice(0, 10)}</title>
<style>${style}</style>
</head>
<body>
<h1>${text(labels.notes)}</h1>
${byArticle(from.notes)
  .map((notes) => section(notes, from))
  .join('\n')}
</body>
</html>
`;
}

function section(notes: readonly Note[], from: Selection): string {
  const article = notes[0]?.article;
  if (!article) return '';
  const title = text(article.title || from.labels.untitled);
  const about = [article.site, article.author, article.published].filter(Boolean).join(' · ');
  const language = article.language ? ` lang="${text(article.language)}"` : '';
  return `<section>
<h2${language}>${link(article.url, title)}</h2>
<p class="cap">${text(about)}</p>
${notes.map((note) => entry(note, language, from)).join('\n')}
</section>`;
}

function entry(note: Note, language: string, from: Selection): string {
  const { labels } = from;
  const tail = [`${labels.saved} ${note.created.slice(0, 10)}`, ...note.tags.map((tag) => `#${tag}`)].join(' · ');
  return `<article id="${text(note.id)}">
<blockquote${language} class="text">${text(note.selector.exact)}</blockquote>
${note.text && `<p class="text note">${text(note.text)}</p>`}
${record(note, from)}
<p class="cap">${text(labels.tones[note.tone ?? 'own'])} · ${text(tail)}</p>
</article>`;
}

function record(note: Note, { labels, claims }: Selection): string {
  if (!note.claim) return '';
  const now = claims.get(note.claim.id);
  const claim = now ?? note.claim;
  const { source } = claim;
  const since = settledSince(note.claim, now) ? ` · ${labels.whenSaved}: ${outcomeOf(note.claim, labels)}` : '';
  return `<div class="claim"><p>${text(labels.onRecord)}: ${text(statementOf(claim, labels.language))}</p>
<p class="cap">${text(claim.speaker)}, ${text(claim.saidOn)}${source ? ` · ${text(labels.source)}: ${link(source.url, text([source.title, source.publisher].filter(Boolean).join(', ')))}` : ''}</p>
<p class="cap">${text(`${labels.outcome}: ${outcomeOf(claim, labels)}${since}`)}</p>
<p class="cap">${text(`${labels.base}: ${claim.base}`)}</p></div>`;
}

/** Addresses were checked to be http(s) when the note was kept. */
function link(url: string | null, label: string): string {
  return url ? `<a href="${text(url)}" rel="noreferrer">${label}</a>` : label;
}

function text(value: string): string {
  return value.replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

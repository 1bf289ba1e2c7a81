import type { Note } from '../note.ts';
import { claimLine } from './csv.ts';
import { byArticle, type Selection } from './labels.ts';

/** CSL-JSON 1.0: one item an article, for Zotero and its kin; passages, notes and claims stand in `note`. */
export function cslJson(from: Selection): string {
  return `${JSON.stringify(
    byArticle(from.notes).map((notes) => item(notes, from)),
    null,
    2,
  )}\n`;
}

function item(notes: readonly Note[], from: Selection): Record<string, unknown> {
  const article = notes[0]?.article;
  if (!article) throw new Error('an article without notes');
  const tags = [...new Set(notes.flatMap((note) => note.tags))];
  return {
    id: article.key,
    type: 'webpage',
    title: article.title || from.labels.untitled,
    ...(article.site && { 'container-title': article.site }),
    ...(article.author && { author: [{ literal: article.author }] }),
    ...(article.published && { issued: dateParts(article.published) }),
    ...(article.url && { URL: article.url }),
    ...(article.language && { language: article.language }),
    accessed: dateParts(notes[0]?.created.slice(0, 10) ?? ''),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    note: notes.map((note) => passage(note, from)).join('\n\n'),
  };
}

function passage(note: Note, from: Selection): string {
  const own = note.text && `${from.labels.note}: ${note.text}`;
  return [`“${note.selector.exact}”`, own, claimLine(note, from)].filter(Boolean).join('\n');
}

/** `2026`, `2026-01` or `2026-01-28`; anything else is kept as it is written. */
function dateParts(date: string): Record<string, unknown> {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? { 'date-parts': [date.split('-').map(Number)] } : { literal: date };
}

import type { Note, NotedClaim } from '../note.ts';
import { settledSince } from '../noted.ts';
import { outcomeOf, type Selection, statementOf } from './labels.ts';
import { address, frontMatter, inline, quoted } from './markdown-text.ts';

/** What a Markdown template can name. Every text but `note` (the reader's own Markdown) is escaped. */
export interface ArticleView {
  readonly frontMatter: string;
  readonly title: string;
  readonly url: string;
  readonly site: string;
  readonly author: string;
  readonly published: string;
  readonly notes: readonly NoteView[];
}

export interface NoteView {
  readonly id: string;
  /** The passage, as a block quote. */
  readonly quote: string;
  readonly note: string;
  /** `#ads #to-check` */
  readonly tags: string;
  readonly saved: string;
  readonly kind: string;
  readonly colour: string;
  readonly claim: ClaimView | null;
}

export interface ClaimView {
  readonly id: string;
  readonly statement: string;
  readonly speaker: string;
  readonly saidOn: string;
  /** A link where the source has an address. */
  readonly source: string;
  readonly outcome: string;
  /** Empty unless the outcome has changed since. */
  readonly outcomeWhenSaved: string;
  readonly base: string;
  readonly baseWhenSaved: string;
}

/** `notes` are of one article, the earliest first. */
export function articleView(notes: readonly Note[], from: Selection): ArticleView {
  const [first] = notes;
  if (!first) throw new Error('an article without notes');
  const { article } = first;
  const title = article.title || from.labels.untitled;
  return {
    frontMatter: frontMatter({
      title,
      source: article.url,
      author: article.author,
      site: article.site,
      published: article.published,
      created: first.created.slice(0, 10),
      tags: [...new Set(notes.flatMap((note) => note.tags))].map(obsidianTag),
    }),
    title: inline(title),
    url: address(article.url ?? ''),
    site: inline(article.site ?? ''),
    author: inline(article.author ?? ''),
    published: inline(article.published ?? ''),
    notes: notes.map((note) => noteView(note, from)),
  };
}

function noteView(note: Note, from: Selection): NoteView {
  const { labels, claims } = from;
  return {
    id: note.id,
    quote: quoted(note.selector.exact),
    note: note.text,
    tags: note.tags.map((tag) => `#${obsidianTag(tag)}`).join(' '),
    saved: note.created.slice(0, 10),
    kind: labels.tones[note.tone ?? 'own'],
    colour: note.colour,
    claim: note.claim && claimView(note.claim, claims.get(note.claim.id), labels),
  };
}

function claimView(saved: NotedClaim, current: NotedClaim | undefined, labels: Selection['labels']): ClaimView {
  const now = current ?? saved;
  const { source } = now;
  const name = source && inline([source.title, source.publisher, source.date].filter(Boolean).join(', '));
  return {
    id: inline(saved.id),
    statement: inline(statementOf(now, labels.language)),
    speaker: inline(now.speaker),
    saidOn: inline(now.saidOn),
    source: source?.url ? `[${name}](<${address(source.url)}>)` : (name ?? ''),
    outcome: inline(outcomeOf(now, labels)),
    outcomeWhenSaved: settledSince(saved, current) ? inline(outcomeOf(saved, labels)) : '',
    base: inline(now.base),
    baseWhenSaved: inline(saved.base),
  };
}

/** Obsidian knows tags of letters, digits, `-`, `_` and `/`. */
function obsidianTag(tag: string): string {
  return tag.replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}/_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'tag';
}

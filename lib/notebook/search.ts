import Fuse from 'fuse.js';
import { fold } from '../text/fold.ts';
import { PairIndex } from '../text/pair-index.ts';
import type { Note } from './note.ts';

/** How many notes Fuse ranks: it is exact but slow, some 20 µs a field. */
const shortlist = 100;

interface Entry {
  readonly note: Note;
  readonly quote: string;
  readonly text: string;
  readonly tags: string;
  readonly title: string;
  readonly claim: string;
}

/**
 * Full-text search over notes that forgives typos, 简/繁 and accents. Pairs of letters pick the notes that have most of
 * the query's pairs, exact words first; Fuse ranks those. Notes that changed after the index was built are looked
 * through one by one.
 */
export class NoteSearch {
  /** null where a note was taken out. */
  private readonly entries: (Entry | null)[] = [];
  private readonly texts: string[] = [];
  private readonly places = new Map<string, number>();
  /** Places whose pairs in the index are no longer, or not yet, what the note says. */
  private readonly stale = new Set<number>();
  private readonly pairs = new PairIndex();
  /** What the query before had as typed: whoever types on narrows it down. */
  private last: { readonly query: string; readonly places: readonly number[] } | null = null;

  private constructor() {}

  static of(notes: readonly Note[]): NoteSearch {
    const search = new NoteSearch();
    for (const _ of search.index(notes));
    return search;
  }

  /** As `of`, in steps of a few ms with `pause` between them, so that a page stays usable meanwhile. */
  static async build(notes: readonly Note[], pause: () => Promise<unknown>): Promise<NoteSearch> {
    const search = new NoteSearch();
    for (const _ of search.index(notes)) await pause();
    return search;
  }

  /** Whether so much has changed that it is time to build anew. */
  get outdated(): boolean {
    return this.stale.size > 500;
  }

  /** Brings the index up to date. */
  update(put: readonly Note[], removed: readonly string[]): void {
    this.last = null;
    for (const id of removed) {
      const place = this.places.get(id);
      if (place === undefined) continue;
      this.entries[place] = null;
      this.texts[place] = '';
    }
    for (const note of put) {
      const place = this.places.get(note.id) ?? this.entries.length;
      this.place(note, place);
      this.stale.add(place);
    }
  }

  /** Brings the index to the notes as they are now: what was written, and deleted, while it was being built. */
  catchUp(now: ReadonlyMap<string, Note>): void {
    const indexed = (id: string) => this.entries[this.places.get(id) ?? -1]?.note;
    const removed = [...this.places.keys()].filter((id) => !now.has(id));
    this.update(
      [...now.values()].filter((note) => indexed(note.id) !== note),
      removed,
    );
  }

  private place(note: Note, place: number): void {
    const entry = entryOf(note);
    this.entries[place] = entry;
    this.texts[place] = [entry.quote, entry.text, entry.tags, entry.title, entry.claim].join('\n');
    this.places.set(note.id, place);
  }

  private *index(notes: readonly Note[]): Generator<void> {
    for (const [place, note] of notes.entries()) {
      this.place(note, place);
      if (place % 500 === 499) yield;
    }
    yield* this.pairs.build(notes.length, (place) => this.texts[place] ?? '');
  }

  /** Notes that match, the best first. An empty query matches nothing. */
  find(query: string): Note[] {
    const wanted = searchable(query).trim();
    if (wanted === '') return [];
    const exact = this.asTyped(wanted);
    // So many words as typed need no guesses; they stay in the order in which they were given.
    if (exact.length > shortlist) return this.at(exact).map(({ note }) => note);
    const stale = new Map([...this.stale].map((place) => [place, this.texts[place] ?? '']));
    const alike = this.pairs.alike(wanted, shortlist, stale);
    return rank(this.at([...new Set([...exact, ...alike])]), wanted, exact.length);
  }

  /** The notes that have every word of the query. */
  private asTyped(query: string): readonly number[] {
    const { texts, last } = this;
    const words = query.split(' ');
    const fits = (place: number) => words.every((word) => texts[place]?.includes(word));
    const places = last && query.startsWith(last.query) ? last.places : texts.keys();
    const found: number[] = [];
    for (const place of places) if (fits(place)) found.push(place);
    this.last = { query, places: found };
    return found;
  }

  private at(places: readonly number[]): Entry[] {
    return places.flatMap((place) => this.entries[place] ?? []);
  }
}

/** Fuse forgives single letters; notes that have every word as typed stay before the others. */
function rank(entries: readonly Entry[], query: string, exact: number): Note[] {
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'tags', weight: 2 },
      { name: 'text', weight: 2 },
      { name: 'quote', weight: 2 },
      { name: 'title', weight: 1 },
      { name: 'claim', weight: 1 },
    ],
    ignoreLocation: true,
    includeScore: true,
    shouldSort: true,
    threshold: query.length <= 3 ? 0.1 : 0.34,
    isCaseSensitive: true,
  });
  const order = new Map(fuse.search(query).map(({ item }, place) => [item.note, place]));
  const asTyped = new Set(entries.slice(0, Math.min(exact, entries.length)).map(({ note }) => note));
  return entries
    .filter(({ note }) => asTyped.has(note) || order.has(note))
    .map(({ note }) => note)
    .sort((a, b) => Number(asTyped.has(b)) - Number(asTyped.has(a)) || (order.get(a) ?? 1e6) - (order.get(b) ?? 1e6));
}

function entryOf(note: Note): Entry {
  return {
    note,
    quote: searchable(note.selector.exact),
    text: searchable(note.text),
    tags: searchable(note.tags.join(' ')),
    title: searchable([note.article.title, note.article.site, note.article.author].filter(Boolean).join(' ')),
    claim: searchable(note.claim ? Object.values(note.claim.statement).join(' ') : ''),
  };
}

function searchable(text: string): string {
  return fold(text).text.toLowerCase();
}

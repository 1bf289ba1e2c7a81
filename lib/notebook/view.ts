import type { Note, NotedClaim } from './note.ts';
import { settledSince } from './noted.ts';

/** What is known now of a claim that notes link to. */
export interface RecordNow {
  readonly noted: NotedClaim;
  /** Ids of the threads that tell of it. */
  readonly threads: readonly string[];
}
export type Records = ReadonlyMap<string, RecordNow>;

/** One way to narrow the list down. */
export type Filter =
  | { readonly by: 'all' | 'own' | 'settled' | 'untagged' }
  | { readonly by: 'tone'; readonly value: NonNullable<Note['tone']> }
  | { readonly by: 'tag' | 'article' | 'claim' | 'thread' | 'month'; readonly value: string };

export function sameFilter(a: Filter, b: Filter): boolean {
  return a.by === b.by && ('value' in a ? a.value : '') === ('value' in b ? b.value : '');
}

/** Whether the record has settled since what a note links to. */
export function settled({ claim }: Note, records: Records): boolean {
  return claim !== null && settledSince(claim, records.get(claim.id)?.noted);
}

export function passes(note: Note, filter: Filter, records: Records): boolean {
  switch (filter.by) {
    case 'all':
      return true;
    case 'own':
      return note.tone === null;
    case 'settled':
      return settled(note, records);
    case 'untagged':
      return note.tags.length === 0;
    case 'tone':
      return note.tone === filter.value;
    case 'tag':
      return note.tags.includes(filter.value);
    case 'article':
      return note.article.key === filter.value;
    case 'claim':
      return note.claim?.id === filter.value;
    case 'thread':
      return note.claim !== null && (records.get(note.claim.id)?.threads.includes(filter.value) ?? false);
    case 'month':
      return note.created.startsWith(filter.value);
  }
}

/** One value to filter by and how many notes have it; `sample` is one of them, for its words. */
export interface Facet {
  readonly value: string;
  readonly count: number;
  readonly sample: Note;
}

export interface Facets {
  readonly all: number;
  readonly own: number;
  readonly settled: number;
  readonly untagged: number;
  readonly tone: ReadonlyMap<string, number>;
  readonly tag: readonly Facet[];
  readonly article: readonly Facet[];
  readonly claim: readonly Facet[];
  readonly thread: readonly Facet[];
  readonly month: readonly Facet[];
}

/** What the notes can be narrowed down by: the most frequent first, months the latest first. */
export function facetsOf(notes: readonly Note[], records: Records): Facets {
  const counters = {
    tag: new Counter(),
    article: new Counter(),
    claim: new Counter(),
    thread: new Counter(),
    month: new Counter(),
  };
  const tone = new Map<string, number>();
  const plain = { all: notes.length, own: 0, settled: 0, untagged: 0 };
  for (const note of notes) {
    if (note.tone === null) plain.own++;
    else tone.set(note.tone, (tone.get(note.tone) ?? 0) + 1);
    if (settled(note, records)) plain.settled++;
    if (note.tags.length === 0) plain.untagged++;
    for (const tag of note.tags) counters.tag.add(tag, note);
    counters.article.add(note.article.key, note);
    counters.month.add(note.created.slice(0, 7), note);
    if (!note.claim) continue;
    counters.claim.add(note.claim.id, note);
    for (const thread of records.get(note.claim.id)?.threads ?? []) counters.thread.add(thread, note);
  }
  const { tag, article, claim, thread, month } = counters;
  return {
    ...plain,
    tone,
    tag: tag.list(),
    article: article.list(),
    claim: claim.list(),
    thread: thread.list(),
    month: month.list().sort((a, b) => (a.value < b.value ? 1 : -1)),
  };
}

class Counter {
  private readonly found = new Map<string, { value: string; count: number; sample: Note }>();

  add(value: string, sample: Note): void {
    const facet = this.found.get(value);
    if (facet) facet.count++;
    else this.found.set(value, { value, count: 1, sample });
  }

  list(): Facet[] {
    return [...this.found.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

/** The newest first. */
export function byCreated(notes: Iterable<Note>): Note[] {
  return [...notes].sort((a, b) => (a.created < b.created ? 1 : a.created > b.created ? -1 : a.id < b.id ? -1 : 1));
}

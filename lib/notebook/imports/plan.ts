import { likeness } from '../anchor-text.ts';
import type { Note } from '../note.ts';
import type { Template } from '../store.ts';
import type { ReadBackup } from './backup.ts';
import type { Imported } from './read.ts';
import type { Row } from './rows.ts';

/** What an import would do. Nothing is written before the reader agrees. */
export interface Plan {
  readonly add: readonly Note[];
  readonly change: readonly { readonly from: Note; readonly to: Note }[];
  /** Rows that would change nothing. */
  readonly skip: readonly { readonly row: number; readonly why: 'same' | 'older' | 'twice' }[];
  readonly bad: readonly Extract<Row, { problem: unknown }>[];
  /** Markdown templates of a backup that are not here yet. */
  readonly templates: readonly Template[];
}

/**
 * Compares a file with the notebook. A note of the same id is replaced when the file's is the newer one. A passage
 * from another tool that is already kept under another id gets the tags and the text that it lacks.
 */
export function plan(
  present: readonly Note[],
  imported: Pick<Imported, 'format' | 'rows'> & Partial<Pick<Imported, 'backup'>>,
  templates: readonly Template[] = [],
): Plan {
  const foreign = imported.format === 'hypothesis' || imported.format === 'readwise';
  const byId = new Map(present.map((note) => [note.id, note]));
  const byPassage = new Map<string, Note[]>();
  if (foreign) for (const note of present) append(byPassage, passage(note), note);
  const seen = new Set<string>();
  const add: Note[] = [];
  const change = new Map<string, { from: Note; to: Note }>();
  /** A kept note with what rows before have changed of it. */
  const now = (kept: Note) => change.get(kept.id)?.to ?? kept;
  const skip: Plan['skip'][number][] = [];
  const bad: Plan['bad'][number][] = [];
  for (const entry of imported.rows) {
    if (!('note' in entry)) {
      bad.push(entry);
      continue;
    }
    const { row, note } = entry;
    const there = (byPassage.get(passage(note)) ?? []).filter((other) => sameContext(other, note));
    // Of several notes on a passage, the one that has it all already.
    const known = byId.get(note.id) ?? there.find((other) => joined(now(other), note) === now(other)) ?? there[0];
    const from = known && now(known);
    const to = from && (from.id === note.id ? note : joined(from, note));
    if (seen.has(note.id)) skip.push({ row, why: 'twice' });
    else if (!from || !to || !known) {
      add.push(note);
    } else if (same(from, to)) skip.push({ row, why: 'same' });
    else if (to === note && note.modified <= from.modified) skip.push({ row, why: 'older' });
    else change.set(known.id, { from: known, to });
    seen.add(note.id);
  }
  const more = imported.backup ? templatesOf(imported.backup, templates) : [];
  return { add, change: [...change.values()], skip, bad, templates: more };
}

/** Templates of a backup that are not here; one of a known name with other words gets the backup's day to its name. */
function templatesOf({ made, templates }: ReadBackup, present: readonly Template[]): Template[] {
  const here = new Map(present.map(({ name, body }) => [name, body]));
  return templates.flatMap(({ name, body }) => {
    const free = here.has(name) ? `${name} (${made.slice(0, 10)})` : name;
    return here.get(name) === body || here.get(free) === body ? [] : [{ name: free, body }];
  });
}

function passage(note: Note): string {
  return `${note.article.key}\n${note.selector.exact}`;
}

/** Whether the same words are the same place, as far as both say. */
function sameContext({ selector: a }: Note, { selector: b }: Note): boolean {
  const side = (one: string, other: string) => {
    const length = Math.min(one.length, other.length, 16);
    return length < 4 || likeness(one.slice(0, length), other.slice(0, length)) >= 0.5;
  };
  const backwards = (text: string) => [...text].reverse().join('');
  return side(backwards(a.prefix), backwards(b.prefix)) && side(a.suffix, b.suffix);
}

/** A kept note with what another tool's adds to it. */
function joined(kept: Note, other: Note): Note {
  const tags = [...new Set([...kept.tags, ...other.tags])];
  const text = kept.text.includes(other.text) ? kept.text : [kept.text, other.text].filter(Boolean).join('\n\n');
  if (text === kept.text && tags.length === kept.tags.length) return kept;
  const [, modified = kept.modified] = [kept.modified, other.modified].sort();
  return { ...kept, text, tags, modified };
}

function same(a: Note, b: Note): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function append(map: Map<string, Note[]>, key: string, note: Note): void {
  const list = map.get(key);
  if (list) list.push(note);
  else map.set(key, [note]);
}

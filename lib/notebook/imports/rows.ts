import * as v from 'valibot';
import { articleKey } from '../address.ts';
import { colours, type Note, readNote, readTags } from '../note.ts';

/** Why a row could not be taken; the interface has words for each. */
export type Problem =
  /** No passage: a note on a page as a whole, a reply, an empty cell. */
  | 'no-passage'
  /** Not of the shape that its format asks for; `detail` names the field. */
  | 'invalid';

/** One entry of a file, numbered as the reader would count: from 1, in a table without the line of names. */
export type Row = { row: number; note: Note } | { row: number; problem: Problem; detail: string };

/** Why a whole file could not be read. */
export type FileTrouble = 'not-json' | 'unknown' | 'newer' | 'no-highlights' | 'empty';

export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly trouble: FileTrouble;

  constructor(trouble: FileTrouble) {
    super(`the file can't be read: ${trouble}`);
    this.trouble = trouble;
  }
}

/** Thrown while one row is read. */
export class RowError extends Error {
  override readonly name = 'RowError';
  readonly problem: Problem;

  constructor(problem: Problem, detail = '') {
    super(detail || problem);
    this.problem = problem;
  }
}

/** Reads every entry by itself, so that a bad one does not stop the rest. */
export function readRows<T>(entries: readonly T[], read: (entry: T) => unknown): Row[] {
  return entries.map((entry, index) => {
    const row = index + 1;
    try {
      return { row, note: readNote(read(entry)) };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { row, problem: error instanceof RowError ? error.problem : 'invalid', detail };
    }
  });
}

/** What another tool's file says of a passage. */
export interface Foreign {
  id: string;
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  position?: { start: number; end: number } | null;
  url?: string | undefined;
  title?: string | undefined;
  author?: string | undefined;
  text?: string | undefined;
  tags?: readonly string[] | undefined;
  colour?: string | undefined;
  created?: string | undefined;
  modified?: string | undefined;
}

/** A note from another tool's words for it; what is left empty there is empty here. */
export function adopt(from: Foreign): Note {
  if (from.exact.trim() === '') throw new RowError('no-passage');
  const created = moment(from.created) ?? new Date(0).toISOString();
  const url = from.url && /^https?:\/\/\S+$/i.test(from.url) ? from.url : null;
  return {
    id: from.id,
    article: {
      url,
      key: articleKey(url ?? `file: ${from.title ?? ''}`),
      title: from.title ?? '',
      site: url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null,
      author: from.author || null,
      published: null,
      language: null,
    },
    selector: {
      exact: from.exact,
      prefix: from.prefix ?? '',
      suffix: from.suffix ?? '',
      repeated: false,
      position: from.position ?? null,
    },
    claim: null,
    tone: null,
    colour: colours.find((colour) => colour === from.colour) ?? 'grey',
    tags: readTags((from.tags ?? []).join(',')),
    text: from.text ?? '',
    created,
    modified: moment(from.modified) ?? created,
  };
}

/** A date in any usual form as the notebook writes it. */
function moment(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** An id that is the same whenever the same entry is read again (FNV-1a twice, 64 bits). */
export function stableId(origin: string, ...parts: readonly string[]): string {
  const hash = (seed: number) => {
    let h = seed;
    for (const character of parts.join('\u0000')) h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (h >>> 0).toString(16).padStart(8, '0');
  };
  return `${origin}-${hash(0x811c9dc5)}${hash(0x9747b28c)}`;
}

/** Checks the part of a foreign entry that is read. Throws a `RowError` that names the field. */
export function shaped<S extends v.GenericSchema>(schema: S, entry: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, entry);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new RowError('invalid', `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
}

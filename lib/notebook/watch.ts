import { liveQuery } from 'dexie';
import { asNotebookError, type NotebookError } from './errors.ts';
import type { Note } from './note.ts';
import type { Notebook } from './store.ts';

export interface Change {
  readonly put: readonly Note[];
  readonly removed: readonly string[];
  /** Whether every note is known now; the first change brings only the newest. */
  readonly complete: boolean;
}

/** Every note's id and when it was changed; at first the notes themselves. */
interface Stamps {
  readonly ids: readonly string[];
  readonly times: readonly string[];
  readonly all: readonly Note[] | null;
}

/** As many notes as fill the first screen. */
const screenful = 40;

/**
 * Follows the notebook, whoever writes it: first the newest notes, then all others, then what changes. Only ids and
 * times are compared, so that one edit among 20,000 notes does not read them all again.
 */
export function watch(
  notebook: Notebook,
  tell: (change: Change) => void,
  fail: (error: NotebookError) => void,
): () => void {
  const { notes } = notebook.db;
  const known = new Map<string, string>();
  let begun = false;
  const look = async (): Promise<Stamps> => {
    if (begun) {
      const ids = await notes.orderBy('modified').primaryKeys();
      return { ids, times: (await notes.orderBy('modified').keys()) as string[], all: null };
    }
    begun = true;
    const newest = await notes.orderBy('created').reverse().limit(screenful).toArray();
    tell({ put: newest, removed: [], complete: false });
    const all = await notes.toArray();
    return { ids: all.map(({ id }) => id), times: all.map(({ modified }) => modified), all };
  };
  const take = async ({ ids, times, all }: Stamps) => {
    const changed = ids.filter((id, i) => known.get(id) !== times[i]);
    const present = new Set(ids);
    const removed = [...known.keys()].filter((id) => !present.has(id));
    for (const [i, id] of ids.entries()) known.set(id, times[i] ?? '');
    for (const id of removed) known.delete(id);
    try {
      const put = all ?? (await notes.bulkGet(changed)).filter((note) => note !== undefined);
      tell({ put, removed, complete: true });
    } catch (error) {
      fail(asNotebookError(error));
    }
  };
  // In turn: to read many takes longer than to read the one that was changed after them.
  let turn: Promise<void> = Promise.resolve();
  const live = liveQuery(() => notebook.db.transaction('r', notes, look)).subscribe({
    next: (stamps) => {
      turn = turn.then(() => take(stamps));
    },
    error: (error: unknown) => fail(asNotebookError(error)),
  });
  return () => live.unsubscribe();
}

/**
 * Backups into a folder that the reader picks, where the browser has such a thing (Chromium; Firefox has not). The
 * browser lets us keep the folder's handle, and asks the reader again where its leave has run out.
 */
import Dexie, { type Table } from 'dexie';

/** What TypeScript's own types leave out. */
interface Folder extends FileSystemDirectoryHandle {
  queryPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: { id: string; mode: 'readwrite'; startIn: 'documents' }) => Promise<Folder>;

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
const mode = 'readwrite';
const key = 'backups';

export const canPick = (): boolean => picker() !== undefined;

/** Asks for a folder, straight from a click, and keeps it. `null` where the reader picks none. */
export async function pickFolder(): Promise<string | null> {
  try {
    const folder = await picker()?.({ id: 'backups', mode, startIn: 'documents' });
    if (!folder) return null;
    await handles((table) => table.put(folder, key));
    return folder.name;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}

export function forgetFolder(): Promise<void> {
  return handles((table) => table.delete(key));
}

/** Whether the folder may be written to. `ask`: asks the reader, straight from a click. */
export async function mayWrite(ask: boolean): Promise<boolean> {
  const folder = await readFolder();
  if (!folder) return false;
  if ((await folder.queryPermission({ mode })) === 'granted') return true;
  return ask && (await folder.requestPermission({ mode })) === 'granted';
}

/** Writes a file whole or not at all, and removes the oldest beyond `keep` that `ours` says are ours. */
export async function writeIntoFolder(name: string, body: string, keep: number, ours: RegExp): Promise<void> {
  const folder = await readFolder();
  if (!folder) throw new Error('no folder is picked');
  const file = await folder.getFileHandle(name, { create: true });
  // The file changes when the stream is closed.
  const stream = await file.createWritable();
  await stream.write(body);
  await stream.close();
  const names: string[] = [];
  for await (const found of folder.keys()) if (ours.test(found)) names.push(found);
  for (const old of names.sort().slice(0, -keep)) await folder.removeEntry(old);
}

function readFolder(): Promise<Folder | undefined> {
  return handles((table) => table.get(key));
}

/** A database of its own: the notebook's holds what backups hold, and a handle means something in this browser only. */
async function handles<T>(work: (table: Table<Folder, string>) => PromiseLike<T>): Promise<T> {
  const db = new Dexie('backup-folder', { cache: 'disabled' });
  db.version(1).stores({ handles: '' });
  try {
    return await work(db.table('handles'));
  } finally {
    db.close();
  }
}

import { browser } from '#imports';
import { readSettings } from '../../lib/browser/kept.ts';
import { writeBackup } from '../../lib/notebook/backup.ts';
import type { Contents, Notebook } from '../../lib/notebook/store.ts';

/** How it stands with the automatic backup. */
export interface Daily {
  readonly on: boolean;
  /** When the last one was written, and when one last failed: ISO, or null. */
  readonly last: string | null;
  readonly failed: string | null;
  /** What the last one held, to leave out days without a change. */
  readonly stamp?: string | undefined;
}

const stored = 'daily-backup';
const alarm = 'daily-backup';
const keep = 10;
const off: Daily = { on: false, last: null, failed: null };

export async function readDaily(): Promise<Daily> {
  const found = (await browser.storage.local.get(stored))[stored] as Partial<Daily> | undefined;
  return { ...off, ...found };
}

async function note(change: Partial<Daily>): Promise<Daily> {
  const daily = { ...(await readDaily()), ...change };
  await browser.storage.local.set({ [stored]: daily });
  return daily;
}

/**
 * Turns the daily backup on, and writes the first at once, or off. Must be called straight from a click: the browser
 * asks for leave to put files into the downloads folder. Without leave it stays off.
 */
export async function setDaily(on: boolean, notebook: Notebook): Promise<Daily> {
  if (!on) {
    await browser.alarms.clear(alarm);
    return note({ on: false });
  }
  if (!(await browser.permissions.request({ permissions: ['downloads'] }))) return readDaily();
  await note({ on: true, stamp: undefined });
  await browser.alarms.create(alarm, { periodInMinutes: 24 * 60 });
  return backUp(notebook);
}

/** The background's part: writes when the day has come. */
export function serveDailyBackup(notebook: () => Promise<Notebook>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== alarm || !(await readDaily()).on) return;
    await backUp(await notebook()).catch(() => note({ failed: new Date().toISOString() }));
  });
}

/** Writes a backup into the downloads folder, unless nothing has changed since the last, and leaves ten of ours there. */
async function backUp(notebook: Notebook): Promise<Daily> {
  const made = new Date();
  const contents = await notebook.contents();
  const stamp = stampOf(contents);
  if ((await readDaily()).stamp === stamp) return note({ last: made.toISOString(), failed: null });
  const body = writeBackup(contents, await readSettings(), made);
  const name = `said-and-done/backup-${made.toISOString().slice(0, 10)}.json`;
  const address = addressOf(body);
  try {
    const id = await browser.downloads.download({
      url: address,
      filename: name,
      saveAs: false,
      conflictAction: 'overwrite',
    });
    await finished(id);
  } catch {
    return note({ failed: made.toISOString() });
  } finally {
    if (address.startsWith('blob:')) URL.revokeObjectURL(address);
  }
  await thin();
  return note({ last: made.toISOString(), failed: null, stamp });
}

/** Chrome's background has no object addresses, Firefox downloads no data addresses. */
function addressOf(body: string): string {
  if (typeof URL.createObjectURL === 'function')
    return URL.createObjectURL(new Blob([body], { type: 'application/json' }));
  return `data:application/json;charset=utf-8,${encodeURIComponent(body)}`;
}

/** Resolves when a download is complete, rejects when it was interrupted: no room, no leave, no folder. */
async function finished(id: number): Promise<void> {
  for (let wait = 0; wait < 600; wait++) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return;
    if (!item || item.state === 'interrupted') throw new Error(item?.error ?? 'the download is gone');
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('the download takes too long');
}

/** Removes the oldest of our own backups; files that were moved or renamed are not touched. */
async function thin(): Promise<void> {
  const ours = (await browser.downloads.search({ orderBy: ['-startTime'], exists: true })).filter(
    ({ byExtensionId, filename, state }) =>
      byExtensionId === browser.runtime.id && state === 'complete' && /backup-\d{4}-\d\d-\d\d\.json$/.test(filename),
  );
  const files = [...new Map(ours.map((item) => [item.filename, item])).values()];
  for (const { id } of files.slice(keep)) {
    await browser.downloads.removeFile(id).catch(() => {});
    await browser.downloads.erase({ id }).catch(() => {});
  }
}

function stampOf({ notes, deleted, templates }: Contents): string {
  const newest = notes
    .map(({ modified }) => modified)
    .sort()
    .at(-1);
  return [notes.length, newest, deleted.length, ...templates.map(({ name, body }) => `${name} ${body.length}`)].join(
    ' ',
  );
}

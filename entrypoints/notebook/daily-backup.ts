import { browser } from '#imports';
import type { DailyBackup } from '../../components/notebook/props.ts';
import { readStored } from '../../lib/browser/kept.ts';
import { writeBackup } from '../../lib/notebook/backup.ts';
import type { Contents, Notebook } from '../../lib/notebook/store.ts';
import { writeIntoDownloads } from './backup-downloads.ts';
import { canPick, forgetFolder, mayWrite, pickFolder, writeIntoFolder } from './backup-folder.ts';

interface Daily extends DailyBackup {
  /** What the last one held, to leave out days without a change. */
  readonly stamp?: string | undefined;
}

const stored = 'daily-backup';
const alarm = 'daily-backup';
const day = { minutes: 24 * 60, ms: 24 * 3600 * 1000 };
const keep = 10;
const ours = /^backup-\d{4}-\d\d-\d\d\.json$/;
const off: Daily = { on: false, folder: null, blocked: false, last: null, failed: null };

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
 * asks for leave to write. Without leave it stays as it is.
 */
export async function setDaily(on: boolean, notebook: Notebook): Promise<Daily> {
  if (!on) {
    await browser.alarms.clear(alarm);
    return note({ on: false });
  }
  // Firefox wants to be asked at once, with nothing awaited before.
  const inFolder = canPick() && (await readDaily()).folder !== null;
  const leave = inFolder ? mayWrite(true) : browser.permissions.request({ permissions: ['downloads'] });
  return (await leave) ? begin(notebook) : readDaily();
}

/** Has the reader pick a folder, straight from a click, and backs up into it from now on. */
export async function setFolder(notebook: Notebook): Promise<Daily> {
  const folder = await pickFolder();
  if (folder === null) return readDaily();
  await note({ folder });
  return begin(notebook);
}

/** Back to the downloads folder; must be called straight from a click. */
export async function setDownloads(notebook: Notebook): Promise<Daily> {
  if (!(await browser.permissions.request({ permissions: ['downloads'] }))) return readDaily();
  await forgetFolder();
  await note({ folder: null });
  return begin(notebook);
}

async function begin(notebook: Notebook): Promise<Daily> {
  await note({ on: true, blocked: false, stamp: undefined });
  await browser.alarms.create(alarm, { periodInMinutes: day.minutes });
  return backUp(notebook);
}

/** The background's part: writes when the day has come. */
export function serveDailyBackup(notebook: () => Promise<Notebook>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== alarm || !(await readDaily()).on) return;
    await notebook()
      .then(backUp)
      .catch(() => note({ failed: new Date().toISOString() }));
  });
  setAlarm().catch((error: unknown) => console.error('Said & Done: the daily backup', error));
}

/** Sets the alarm where the browser has forgotten it: Firefox does whenever it ends, Chrome may over a restart or an update. */
async function setAlarm(): Promise<void> {
  const { on, last } = await readDaily();
  if (!on || (await browser.alarms.get(alarm))) return;
  const due = last === null ? 0 : Date.parse(last) + day.ms;
  await browser.alarms.create(alarm, { when: Math.max(due, Date.now()), periodInMinutes: day.minutes });
}

/** Writes a backup, unless nothing has changed since the last, and leaves the last ten. */
async function backUp(notebook: Notebook): Promise<Daily> {
  const made = new Date().toISOString();
  const { folder, stamp: before } = await readDaily();
  const contents = await notebook.contents();
  const stamp = stampOf(contents);
  if (before === stamp) return note({ last: made, failed: null });
  if (folder !== null && !(await mayWrite(false))) return note({ failed: made, blocked: true });
  const body = writeBackup(contents, await readStored(), new Date(made));
  const write = folder === null ? writeIntoDownloads : writeIntoFolder;
  try {
    await write(`backup-${made.slice(0, 10)}.json`, body, keep, ours);
  } catch (error) {
    console.error('Said & Done: the backup could not be written.', error);
    return note({ failed: made });
  }
  return note({ last: made, failed: null, blocked: false, stamp });
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

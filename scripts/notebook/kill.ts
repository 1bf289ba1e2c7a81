/**
 * `npm run test:kill [-- chrome|firefox] [-- rounds]`: the browser is killed at random moments while notes are saved,
 * edited and deleted. After each start every change that was shown as saved must be there, and none half done.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readNote } from '../../lib/notebook/note.ts';
import { buildExtension } from '../../tests/support/build.ts';
import { launchChrome } from '../../tests/support/chrome.ts';
import type { BrowserKind, Driver } from '../../tests/support/driver.ts';
import { launchFirefox } from '../../tests/support/firefox.ts';
import { readNotes } from '../../tests/support/notes.ts';
import { findBrowser } from '../browsers.mjs';
import { type Dice, dice } from '../anchors/edits.ts';

const changes = 500;
const rounds = 10;

/** What was promised of one note: the last text shown as saved, or that it is deleted; and what was under way. */
interface Promised {
  saved: string | null;
  underway: string | null | undefined;
}

const wanted = process.argv.slice(2).filter((word): word is BrowserKind => word === 'chrome' || word === 'firefox');
let lost = 0;
for (const kind of wanted.length > 0 ? wanted : (['chrome', 'firefox'] as const)) {
  const program = findBrowser(kind);
  if (program) lost += await tryOut(kind, program.path);
  else console.log(`${kind}: not installed`);
}
process.exitCode = lost === 0 ? 0 : 1;

async function tryOut(kind: BrowserKind, path: string): Promise<number> {
  const extension = await buildExtension(kind);
  const profile = await mkdtemp(join(tmpdir(), 'said-and-done-kill-'));
  const roll = dice(Date.now());
  const promised = new Map<string, Promised>();
  let [made, shown, wrong, kills] = [0, 0, 0, 0];
  const start = (): Promise<Driver> =>
    (kind === 'chrome' ? launchChrome : launchFirefox)({ extension, headless: true, path, profile, language: 'en-US' });
  try {
    for (let round = 0; round < rounds || made < changes; round++) {
      const driver = await start();
      const page = await driver.openOwn('notebook.html');
      wrong += check(await readNotes(page), promised, kind);
      const until = made + Math.ceil(changes / rounds) + roll(20) - 10;
      const killed = after(roll, until - made, () => driver.kill());
      while (!killed.done && made < changes + rounds * 10) {
        made++;
        if (await change(page, promised, roll, made).catch(() => false)) shown++;
        killed.tick();
      }
      await killed.finished;
      kills++;
    }
    const driver = await start();
    wrong += check(await readNotes(await driver.openOwn('notebook.html')), promised, kind);
    await driver.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  console.log(`${kind}: ${made} changes, ${shown} shown as saved, ${kills} kills; ${wrong} lost or half done`);
  return wrong;
}

/** Kills in the midst of the change that comes after `count` others. */
function after(roll: Dice, count: number, kill: () => Promise<void>) {
  const state = { done: false, finished: Promise.resolve(), tick };
  let left = count;
  function tick() {
    if (--left > 0 || state.done) return;
    // While the next changes are under way, at any moment of them.
    const wait = new Promise((next) => setTimeout(next, roll(40)));
    state.finished = wait.then(() => {
      state.done = true;
      return kill();
    });
    left = Number.POSITIVE_INFINITY;
  }
  return state;
}

/** One save, edit or deletion through the page's own code. True once the page would show it as saved. */
async function change(page: Page, promised: Map<string, Promised>, roll: Dice, turn: number): Promise<boolean> {
  const alive = [...promised].filter(([, { saved, underway }]) => saved !== null && underway === undefined);
  const kind = alive.length < 5 ? 0 : roll(3);
  const [id, entry] =
    kind === 0
      ? ([`note-${turn}`, { saved: null, underway: undefined }] as [string, Promised])
      : (alive[roll(alive.length)] as [string, Promised]);
  const text = `${turn} ${'言行 👩‍👩‍👧 '.repeat(roll(400))}`;
  promised.set(id, entry);
  entry.underway = kind === 2 ? null : text;
  await page.evaluate(
    async (what, note, words) => {
      const { notebook } = globalThis as unknown as { notebook: Doors };
      if (what === 0) await notebook.save(note, words);
      else if (what === 1) await notebook.edit(note, words);
      else await notebook.remove(note);
    },
    kind,
    id,
    text,
  );
  entry.saved = kind === 2 ? null : text;
  entry.underway = undefined;
  return true;
}

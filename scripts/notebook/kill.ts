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
import { readAll } from '../../tests/support/notes.ts';
import { findBrowser } from '../browsers.mjs';
import { type Dice, dice } from '../dice.ts';

const changes = 500;
const rounds = 10;

/** What was promised of a note, by its quote: its last text that was shown as saved (null: deleted), and what was under way. */
interface Promised {
  saved: string | null | undefined;
  underway?: string | null;
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
    while (made < changes) {
      const driver = await start();
      const page = await driver.openOwn('notebook.html');
      wrong += await check(page, promised, kind);
      const killed = after(roll, 1 + roll((2 * changes) / rounds), () => driver.kill());
      while (!killed.done) {
        made++;
        killed.tick();
        const done = change(page, promised, roll, made).then(
          () => true,
          () => false,
        );
        // A page that is gone may never answer.
        if (await Promise.race([done, dead(killed)])) shown++;
      }
      await killed.finished;
      kills++;
      // Puppeteer tidies up the profile of a dead Firefox, and says not when it is done.
      await new Promise((next) => setTimeout(next, 1_000));
    }
    const driver = await start();
    wrong += await check(await driver.openOwn('notebook.html'), promised, kind);
    await driver.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  console.log(`${kind}: ${made} changes, ${shown} shown as saved, ${kills} kills; ${wrong} lost or half done`);
  return wrong;
}

/** False soon after the browser is dead. */
async function dead(killed: { readonly done: boolean; readonly finished: Promise<void> }): Promise<boolean> {
  while (!killed.done) await new Promise((next) => setTimeout(next, 20));
  await killed.finished;
  await new Promise((next) => setTimeout(next, 100));
  return false;
}

/** Kills at a random moment of the changes that come after `count` others. */
function after(roll: Dice, count: number, kill: () => Promise<void>) {
  let left = count;
  const state = {
    done: false,
    finished: Promise.resolve(),
    tick: () => {
      if (--left !== 0) return;
      state.finished = new Promise<void>((next) => setTimeout(next, roll(120))).then(async () => {
        state.done = true;
        await kill();
      });
    },
  };
  return state;
}

/** One save, edit or deletion as a reader does it. Resolves once it is shown as saved. */
async function change(page: Page, promised: Map<string, Promised>, roll: Dice, turn: number): Promise<void> {
  const rows = roll(3) === 0 ? [] : await page.evaluate(visibleQuotes);
  // The list may still show what was deleted a moment ago.
  const known = rows.filter((quote) => typeof promised.get(quote)?.saved === 'string');
  if (known.length < 3) {
    const quote = `Passage ${turn} ${'言行'.repeat(roll(200))}`;
    const entry: Promised = { saved: undefined, underway: '' };
    promised.set(quote, entry);
    await page.evaluate(savePassage, quote);
    settle(entry);
    return;
  }
  const quote = known[roll(known.length)] as string;
  const entry = promised.get(quote) as Promised;
  const text = roll(4) === 0 ? null : `Text ${turn} ${'👩‍👩‍👧 =1, "x"\n'.repeat(roll(300))}`;
  entry.underway = text;
  await page.evaluate(text === null ? deleteNote : editNote, quote, text ?? '');
  settle(entry);
}

function settle(entry: Promised): void {
  entry.saved = entry.underway ?? null;
  delete entry.underway;
}

/** Counts what is not as it was promised, and says what; what was under way may be done or not, but not half. */
async function check(page: Page, promised: Map<string, Promised>, kind: BrowserKind): Promise<number> {
  const { notes, deleted } = await readAll(page);
  const there = new Map(notes.map((note) => [readNote(note).selector.exact, note]));
  const bin = new Set(deleted.map(({ note }) => note.selector.exact));
  let wrong = 0;
  for (const [quote, entry] of promised) {
    const text = there.get(quote)?.text ?? (bin.has(quote) ? null : undefined);
    const allowed = 'underway' in entry ? [entry.saved, entry.underway] : [entry.saved];
    if (!allowed.includes(text) || (there.has(quote) && bin.has(quote))) {
      wrong++;
      console.log(`${kind}: “${quote.slice(0, 20)}” should be ${JSON.stringify(allowed)}, is ${JSON.stringify(text)}`);
    }
    promised.set(quote, { saved: text });
  }
  if (there.size !== notes.length) wrong++;
  return wrong;
}

// What follows runs in the notebook page.

function visibleQuotes(): string[] {
  return [...document.querySelectorAll('.row .quote')].map((quote) => quote.textContent ?? '');
}

async function savePassage(exact: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<{ answer?: string }> } };
  };
  const article = {
    title: 'Killed',
    site: null,
    author: null,
    published: null,
    url: `https://news.example/${exact.length}`,
    language: null,
  };
  const selector = { exact, prefix: '', suffix: '', repeated: false, position: null };
  const reply = await chrome.runtime.sendMessage({
    name: 'save',
    sent: { passage: { article, selector, record: null } },
  });
  if (!reply.answer) throw new Error('not saved');
}

async function editNote(quote: string, text: string): Promise<void> {
  const open = [...document.querySelectorAll<HTMLElement>('.row')].find(
    (row) => row.querySelector('.quote')?.textContent === quote,
  );
  open?.click();
  const wait = async (what: () => boolean) => {
    for (const end = Date.now() + 5_000; !what(); ) {
      if (Date.now() > end) throw new Error('the page shows nothing of it');
      await new Promise((next) => setTimeout(next, 5));
    }
  };
  await wait(() => document.querySelector('.open blockquote')?.textContent === quote);
  const field = document.querySelector<HTMLTextAreaElement>('.open textarea');
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await wait(() => document.querySelector('.open .state')?.textContent === 'Saving…');
  field.dispatchEvent(new FocusEvent('blur'));
  await wait(() => document.querySelector('.open .state')?.textContent === 'Saved');
}

async function deleteNote(quote: string): Promise<void> {
  const wait = async (what: () => boolean) => {
    for (const end = Date.now() + 5_000; !what(); ) {
      if (Date.now() > end) throw new Error('the page shows nothing of it');
      await new Promise((next) => setTimeout(next, 5));
    }
  };
  const open = [...document.querySelectorAll<HTMLElement>('.row')].find(
    (row) => row.querySelector('.quote')?.textContent === quote,
  );
  open?.click();
  await wait(() => document.querySelector('.open blockquote')?.textContent === quote);
  document.querySelector<HTMLElement>('.toast button:last-child')?.click();
  await wait(() => document.querySelector('.toast')?.textContent === '');
  document.querySelector<HTMLElement>('.open footer button:last-child')?.click();
  await wait(() => /deleted/.test(document.querySelector('.toast')?.textContent ?? ''));
}

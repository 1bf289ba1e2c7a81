/** `npm run bench:notebook [-- chrome|firefox]`: how the notebook page does with 20,000 notes, in ms. */
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../tests/support/build.ts';
import { type BrowserKind, launch } from '../../tests/support/driver.ts';
import { listed, reload, seed } from '../../tests/support/notes.ts';
import { until } from '../../tests/support/wait.ts';
import { findBrowser } from '../browsers.mjs';
import { median } from '../median.ts';
import { manyNotes } from './many.ts';

const count = 20_000;
const queries = ['advert sub', '成本的价格', 'gardne forecst', '董事会投漂', 'quarter 17'];
const wanted = process.argv.slice(2).filter((word): word is BrowserKind => word === 'chrome' || word === 'firefox');

for (const kind of wanted.length > 0 ? wanted : (['chrome', 'firefox'] as const)) {
  if (!findBrowser(kind)) console.log(`${kind}: not installed`);
  else await measure(kind);
}

async function measure(kind: BrowserKind): Promise<void> {
  const driver = await launch(kind, { extension: await buildExtension(kind), headless: true, language: 'en-US' });
  try {
    const page = await driver.openOwn('notebook.html');
    await listed(page);
    await seed(page, manyNotes(count));
    const opens: Record<string, number>[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await reload(page);
      opens.push(await marks(page));
    }
    for (const name of ['first notes', 'all notes', 'search ready'])
      say(
        kind,
        `opened: ${name}`,
        opens.map((open) => open[name] ?? Number.NaN),
      );
    await page.evaluate('globalThis.__name ??= (named) => named');
    for (const query of queries) say(kind, `search “${query}”, each key`, await page.evaluate(typeQuery, query));
    for (const { name, ms, bytes } of await page.evaluate(exportAll))
      console.log(`${kind}  export: ${name}: ${ms.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`);
  } finally {
    await driver.close();
  }
}

function say(kind: string, what: string, all: readonly number[]): void {
  console.log(`${kind}  ${what}: median ${median(all).toFixed(0)} ms, at most ${Math.max(...all).toFixed(0)} ms`);
}

/** Waits until search is ready, and gives the page's own marks in ms since its navigation. */
function marks(page: Page): Promise<Record<string, number>> {
  return until(
    'search',
    () =>
      page.evaluate(() =>
        Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])),
      ),
    (found) => found['search ready'] !== undefined,
    60_000,
  );
}

// What follows runs in the notebook page.

/** Types a query letter by letter; for each key the ms until its result is laid out. */
async function typeQuery(query: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no field');
  const times: number[] = [];
  for (let length = 1; length <= query.length; length++) {
    const before = document.querySelector('.cnt');
    const start = performance.now();
    field.value = query.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // Preact draws in the next frame at the latest; the layout is asked for, so that it counts too.
    await new Promise((next) => setTimeout(next));
    before?.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((next) => setTimeout(next, 60));
  }
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return times;
}

/** Exports all notes in every format, without the download. */
async function exportAll(): Promise<{ name: string; ms: number; bytes: number }[]> {
  const pause = () => new Promise((next) => setTimeout(next, 300));
  let bytes = 0;
  const createObjectURL = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    bytes = file.size;
    return '#';
  };
  HTMLAnchorElement.prototype.click = () => {};
  const results: { name: string; ms: number; bytes: number }[] = [];
  for (let format = 0; format < 7; format++) {
    const open = [...document.querySelectorAll<HTMLElement>('.tools .link')].at(-1);
    open?.click();
    await pause();
    const fieldset = document.querySelectorAll('dialog fieldset')[1];
    const radio = fieldset?.querySelectorAll<HTMLInputElement>('input')[format];
    radio?.click();
    await pause();
    const start = performance.now();
    document.querySelector<HTMLElement>('dialog .btn.main')?.click();
    results.push({
      name: radio?.parentElement?.firstChild?.nextSibling?.textContent ?? '',
      ms: performance.now() - start,
      bytes,
    });
    await pause();
  }
  URL.createObjectURL = createObjectURL;
  return results;
}

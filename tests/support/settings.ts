import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Panel } from './driver.ts';
import { until } from './wait.ts';

/** A pack on its way in, as the settings page shows it. */
export interface JobShown {
  readonly state: string;
  readonly text: string;
  /** 0 to 1; `null` where there is no bar, or one that does not know. */
  readonly progress: number | null;
}

export function jobShown(page: Page): Promise<JobShown | null> {
  return page.evaluate(() => {
    const job = document.querySelector<HTMLElement>('.job');
    const bar = job?.querySelector('progress');
    return (
      job && {
        state: job.dataset.state ?? '',
        // biome-ignore lint/performance/useDomNodeTextContent: what people see, line by line.
        text: job.innerText,
        progress: bar?.hasAttribute('value') ? bar.value : null,
      }
    );
  });
}

/** Waits until the one pack on its way in is at one of these states, and gives what is shown. */
export async function jobAt(page: Page, states: readonly string[], timeout = 30_000): Promise<JobShown> {
  const job = await until(
    `the pack to be ${states.join(' or ')}`,
    () => jobShown(page),
    (shown) => shown !== null && states.includes(shown.state),
    timeout,
  );
  return job as JobShown;
}

/** The installed packs, as listed: a line each. */
export function packsShown(page: Page): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: what people see, line by line.
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.packs > li')].map((row) => row.innerText));
}

/** Chooses a file with this text in the settings page. */
export async function choosePack(page: Page, text: string, name = 'pack.json'): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'said-and-done-pack-')), name);
  writeFileSync(file, text);
  await choosePackFile(page, file);
}

export async function choosePackFile(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** Clicks the button of a job or of a pack's row, by its place among those there. */
export async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector);
  await button?.click();
}

/** Clears away a job that has ended or is being asked about. */
export async function dismiss(page: Page): Promise<void> {
  await press(page, '.job .acts button:last-child');
  await until(
    'the pack’s box to go',
    () => jobShown(page),
    (job) => job === null,
  );
}

/** Puts values into the extension's storage, as settings and backups do. */
export function store(panel: Panel, values: Record<string, unknown>): Promise<void> {
  return panel.evaluate(async (now) => {
    await (
      globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
    ).chrome.storage.local.set(now);
  }, values);
}

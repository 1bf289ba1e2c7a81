/**
 * npm run bench:packs [-- --records N] [--browser chrome|firefox]: a pack of 100,000 records through the settings page of
 * real browsers: looked over, installed, called off in the middle, and with the browser killed in the middle. Prints
 * times, disk, and how long an open page's main thread was held up meanwhile, beside the same with nothing going on.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../tests/support/build.ts';
import { launchChrome } from '../tests/support/chrome.ts';
import type { Driver } from '../tests/support/driver.ts';
import { launchFirefox } from '../tests/support/firefox.ts';
import { choosePackFile, jobAt, jobShown, packsShown, press } from '../tests/support/settings.ts';
import { Site } from '../tests/support/site.ts';
import { until } from '../tests/support/wait.ts';
import { type BrowserKind, findBrowser } from './browsers.mjs';
import { loadPack } from './claims/load.ts';
import { sealed } from './claims/write-pack.ts';
import { manyRecords } from './packs/many.ts';

const { values } = parseArgs({
  options: { records: { type: 'string', default: '100000' }, browser: { type: 'string' } },
});
const records = Number(values.records);
const hour = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'said-and-done-packs-'));
const file = join(folder, 'many.json');
try {
  writeFileSync(file, await sealed(manyRecords(loadPack(), records), null));
  console.log(`A pack of ${records} records, ${megabytes(statSync(file).size)}`);
  for (const kind of ['chrome', 'firefox'] as const) {
    const program = findBrowser(kind);
    if ((values.browser ?? kind) !== kind) continue;
    if (program) await bench(kind, program.path);
    else console.log(`${kind}: not installed`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(kind: BrowserKind, path: string): Promise<void> {
  const extension = await buildExtension(kind);
  const profile = mkdtempSync(join(tmpdir(), 'said-and-done-packs-'));
  const site = await Site.open();
  const start = (): Promise<Driver> =>
    (kind === 'chrome' ? launchChrome : launchFirefox)({
      extension,
      headless: true,
      path,
      profile,
      proxy: site.proxy,
      language: 'en-US',
    });
  try {
    let driver = await start();
    console.log(`\n${driver.version}`);
    let settings = await openSettings(driver);
    const page = await driver.open(site.serve('http://www.example/', '<!doctype html><title>-</title><p>Open'));
    const before = await diskOf(profile);

    const rest = await longestHold(page, 30_000);
    let began = performance.now();
    await lookOver(settings);
    report('looked over', began);
    began = performance.now();
    const holding = holdMeter(page);
    await press(settings, '.job .btn.main');
    await page.bringToFront();
    const shares = await followBar(settings);
    report('installed', began);
    const held = await holding();
    console.log(
      `  the bar moved ${shares.size} times; an open page was held up ${held} ms at most (${rest} ms at rest)`,
    );
    console.log(`  disk: ${megabytes((await diskOf(profile)) - before)}`);
    began = performance.now();
    await removeIt(settings);
    report('removed', began);

    await lookOver(settings);
    await installTo(settings, 0.3);
    began = performance.now();
    await press(settings, '.job .acts button:last-child');
    await until(
      'nothing to be left',
      () => leftOf(settings),
      (rows) => rows === 0,
      hour,
    );
    report('called off at 30 %, and all of it gone', began);

    await lookOver(settings);
    await installTo(settings, 0.3);
    await driver.kill();
    // Puppeteer tidies up the profile of a dead Firefox, and says not when it is done.
    await new Promise((next) => setTimeout(next, 1000));
    began = performance.now();
    driver = await start();
    settings = await openSettings(driver);
    await jobAt(settings, ['done'], hour);
    report('killed at 30 %, and complete after the next start', began);
    const listed = (await packsShown(settings)).at(-1) ?? '';
    if (!listed.includes(records.toLocaleString('en-GB'))) throw new Error(`not all of it is there: ${listed}`);
    await driver.close();
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function openSettings(driver: Driver): Promise<Page> {
  const page = await driver.openOwn('options.html');
  await until(
    'the base to be listed',
    () => packsShown(page),
    (packs) => packs.length > 0,
    hour,
  );
  return page;
}

async function lookOver(settings: Page): Promise<void> {
  await settings.bringToFront();
  await choosePackFile(settings, file);
  await jobAt(settings, ['ready'], hour);
}

async function installTo(settings: Page, share: number): Promise<void> {
  await press(settings, '.job .btn.main');
  await until(
    'the bar',
    () => jobShown(settings),
    (job) => (job?.progress ?? 0) >= share,
    hour,
  );
}

/** Everything that the bar showed on its way; it never goes back. */
async function followBar(settings: Page): Promise<ReadonlySet<number>> {
  const shares = new Set<number>();
  await until(
    'the pack to be installed',
    async () => {
      const job = await jobShown(settings);
      const last = [...shares].at(-1) ?? 0;
      if (job?.progress != null && job.progress < last) throw new Error(`the bar went back from ${last}`);
      if (job?.progress != null) shares.add(job.progress);
      if (job?.state === 'refused') throw new Error(job.text);
      return job?.state;
    },
    (state) => state === 'done',
    hour,
  );
  return shares;
}

async function removeIt(settings: Page): Promise<void> {
  await settings.bringToFront();
  await press(settings, '.job .acts button');
  await press(settings, '.packs > li:last-child button:last-of-type');
  await press(settings, 'dialog .btn.main');
  await until(
    'the pack to go',
    () => leftOf(settings),
    (rows) => rows === 0,
    hour,
  );
}

/** Generations in the database beside our own base's. */
function leftOf(settings: Page): Promise<number> {
  return settings.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('claims');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('generations').objectStore('generations').count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result - 1);
          };
        };
      }),
  );
}

/** Measures until called again: the longest that the page's main thread kept a message waiting, in ms. */
function holdMeter(page: Page): () => Promise<number> {
  const started = page.evaluate(() => {
    const ticks = 'setInterval(() => postMessage(performance.timeOrigin + performance.now()), 10)';
    const worker = new Worker(URL.createObjectURL(new Blob([ticks])));
    const meter = globalThis as unknown as { held: number };
    meter.held = 0;
    worker.onmessage = ({ data }) => {
      meter.held = Math.max(meter.held, performance.timeOrigin + performance.now() - data);
    };
  });
  return async () => {
    await started;
    return page.evaluate(() => Math.round((globalThis as unknown as { held: number }).held));
  };
}

async function longestHold(page: Page, ms: number): Promise<number> {
  const stop = holdMeter(page);
  await new Promise((done) => setTimeout(done, ms));
  return stop();
}

async function diskOf(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const sizes = entries.map((entry) =>
    entry.isFile()
      ? stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        )
      : 0,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function report(what: string, began: number): void {
  console.log(`  ${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

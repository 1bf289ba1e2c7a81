/**
 * npm run bench:page [-- --loads N] [--browser chrome|firefox] [FILE…]: how long a page takes from its load to its marks.
 * Each load is cold: a new tab, the background stopped. Prints medians in ms. Without files: the extra articles that may
 * lie beside the project, or our own pages.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { articlesBeside } from '../tests/support/article.ts';
import { buildExtension } from '../tests/support/build.ts';
import { demoFacts, demoFolder, demoPages } from '../tests/support/demo.ts';
import { type Driver, launch, type Panel } from '../tests/support/driver.ts';
import { timingsOf } from '../tests/support/panel.ts';
import { Site } from '../tests/support/site.ts';
import { until } from '../tests/support/wait.ts';
import { type BrowserKind, findBrowser } from './browsers.mjs';
import { median } from './median.ts';
import { layoutOf, traced } from './page/main-thread.ts';

/**
 * `html`, `load`, `reader` and `marks` count from the start of the navigation: the document is parsed, its `load` event is
 * over, the reader runs, the marks are painted. The others are how long a stage took; a stage of another's is named after it. Below, what it costs the page.
 */
const stages = [
  'html',
  'load',
  'reader',
  'recognise',
  'read',
  'match',
  'paint',
  'marks',
  'html to marks',
  'load to marks',
];
type Load = Readonly<Record<string, number>>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { loads: { type: 'string', default: '7' }, browser: { type: 'string' } },
});
const loads = Number(values.loads);
const files = positionals.length > 0 ? positionals : defaultFiles();
const kinds = (['chrome', 'firefox'] as const).filter((kind) => (values.browser ?? kind) === kind && findBrowser(kind));

for (const kind of kinds) await bench(kind);

async function bench(kind: BrowserKind): Promise<void> {
  const extension = await buildExtension(kind);
  const site = await Site.open();
  const driver = await launch(kind, { extension, headless: true, proxy: site.proxy });
  try {
    const busy = `machine load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`;
    console.log(`\n${driver.version}: medians of ${loads} cold loads, ms (${busy})`);
    const first = await driver.open(site.serve('http://www.huxiu.com/', '<!doctype html><title>-</title>'));
    const panel = await driver.openPanel(first);
    for (const file of files) {
      const address = site.serve(`http://www.huxiu.com/article/${basename(file)}`, {
        body: readFileSync(file),
        type: 'text/html',
      });
      const taken: Load[] = [];
      // Not counted: the first may still have to put the claim base in place.
      await coldLoad(driver, panel, address);
      for (let load = 0; load < loads; load++) taken.push(await coldLoad(driver, panel, address));
      console.log(`${basename(file, '.html').padEnd(22)} ${table(taken)}`);
      console.log(`${''.padEnd(22)} ${await weigh(driver, panel, site, file, taken)}`);
    }
  } finally {
    await driver.close();
    await site.close();
  }
}

async function coldLoad(driver: Driver, panel: Panel, address: string): Promise<Load> {
  await driver.stopBackground();
  await gone();
  const page = await driver.open(address);
  const timings = await until(
    'marks',
    () => timingsOf(panel),
    (now) => now?.painted !== undefined,
  );
  const { html, load } = await loadOf(page);
  await page.close();
  const { started = 0, painted = 0, ...rest } = timings ?? {};
  const toMarks = { 'html to marks': painted - html, 'load to marks': painted - load };
  return { ...rest, html, load, reader: started, marks: painted, ...toMarks };
}

/**
 * What our code costs the page's main thread: by the reader's own clock, the median and the worst of all loads; in Chrome
 * by its trace too, which knows compiling as well. And by how much text stands elsewhere than where nobody reads the page.
 */
async function weigh(driver: Driver, panel: Panel, site: Site, file: string, taken: readonly Load[]): Promise<string> {
  const cost = (name: string) => {
    const all = taken.map((load) => load[name] ?? 0);
    return `${median(all).toFixed(0)} (worst ${Math.max(...all).toFixed(0)})`;
  };
  const clock = `ours on the main thread ${cost('busy')}, longest at once ${cost('longest')}`;
  const page = { body: readFileSync(file), type: 'text/html' };
  const alone = await driver.open(site.serve(`http://www.unread.example/${basename(file)}`, page));
  await alone.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const before = await layoutOf(alone);
  await alone.close();
  const read = await driver.open('about:blank');
  const load = async () => {
    await read.goto(`http://www.huxiu.com/article/${basename(file)}`, { waitUntil: 'domcontentloaded' });
    await until(
      'marks',
      () => timingsOf(panel),
      (now) => now?.painted !== undefined,
    );
    await read.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  };
  let trace = '';
  if (driver.kind === 'chrome') {
    const { total, longest } = await traced(read, load);
    trace = `; by Chrome’s trace ${total.toFixed(0)}, longest task ${longest.toFixed(0)}`;
  } else await load();
  const after = await layoutOf(read);
  await read.close();
  const moved = before.places.filter((place, at) => Math.abs(place - (after.places[at] ?? Number.NaN)) > 0.5).length;
  const shift = Math.max(0, after.shifts - before.shifts).toFixed(3);
  return `${clock}${trace}; layout shift ${shift}, elements that moved ${moved} of ${before.places.length}`;
}

/** The medians, in the order of the way a page takes. */
function table(taken: readonly Load[]): string {
  const names = new Set(taken.flatMap((load) => Object.keys(load)));
  const inner = [...names].filter((name) => !stages.includes(name)).sort();
  const all = stages.flatMap((stage) => [stage, ...inner.filter((name) => name.startsWith(`${stage} `))]);
  return all.map((name) => `${name} ${median(taken.map((load) => load[name] ?? 0)).toFixed(0)}`).join('  ');
}

function loadOf(page: Page): Promise<{ html: number; load: number }> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { html: navigation?.domContentLoadedEventEnd ?? 0, load: navigation?.loadEventEnd ?? 0 };
  });
}

function defaultFiles(): string[] {
  const beside = articlesBeside();
  if (beside.length > 0) return beside;
  return demoPages.filter((page) => demoFacts(page).about).map((page) => `${demoFolder}${page}.html`);
}

/** A browser that is still putting a background away is slow to start the next one: readers' have been gone for long. */
function gone(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1_000));
}

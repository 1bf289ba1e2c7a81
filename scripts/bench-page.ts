/**
 * npm run bench:page [-- --loads N] [--browser chrome|firefox] [FILE…]: how long a page takes from its load to its marks.
 * Each load is cold: a new tab, the background stopped. Prints medians in ms. Without files: the extra articles that may
 * lie beside the project, or our own pages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../tests/support/build.ts';
import { demoFolder } from '../tests/support/demo.ts';
import { type Driver, launch, type Panel } from '../tests/support/driver.ts';
import { timingsOf } from '../tests/support/panel.ts';
import { Site } from '../tests/support/site.ts';
import { until } from '../tests/support/wait.ts';
import { type BrowserKind, findBrowser } from './browsers.mjs';

/** Since the navigation began: `html` the document is parsed, `reader` the reader runs, `marks` they are painted. */
const columns = ['html', 'reader', 'recognise', 'read', 'match', 'paint', 'marks', 'marks-html'] as const;
type Row = Record<(typeof columns)[number], number>;

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
    console.log(`\n${driver.version}: medians of ${loads} cold loads, ms`);
    console.log(line('', columns));
    const first = await driver.open(site.serve('http://www.huxiu.com/', '<!doctype html><title>-</title>'));
    const panel = await driver.openPanel(first);
    for (const file of files) {
      const address = site.serve(`http://www.huxiu.com/article/${basename(file)}`, {
        body: readFileSync(file),
        type: 'text/html',
      });
      const rows: Row[] = [];
      for (let load = 0; load < loads; load++) rows.push(await coldLoad(driver, panel, address));
      const medians = columns.map((column) => median(rows.map((row) => row[column])).toFixed(0));
      console.log(line(basename(file, '.html'), medians));
    }
  } finally {
    await driver.close();
    await site.close();
  }
}

async function coldLoad(driver: Driver, panel: Panel, address: string): Promise<Row> {
  await driver.stopBackground();
  const page = await driver.open(address);
  const timings = await until(
    'marks',
    () => timingsOf(panel),
    (now) => now?.painted !== undefined,
  );
  const html = await parsedAt(page);
  await page.close();
  const { started = 0, recognise = 0, read = 0, match = 0, paint = 0, painted = 0 } = timings ?? {};
  return { html, reader: started, recognise, read, match, paint, marks: painted, 'marks-html': painted - html };
}

function parsedAt(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.domContentLoadedEventEnd ?? 0;
  });
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(11)).join('');
}

function defaultFiles(): string[] {
  const extra = fileURLToPath(new URL('../../shared/articles/', import.meta.url));
  const folder = existsSync(extra) ? extra : demoFolder;
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && !name.includes('ultraman'));
  return pages.map((name) => folder + name);
}

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../tests/support/build.ts';
import { type Driver, launch, type Panel } from '../../tests/support/driver.ts';
import { readingOf, settled } from '../../tests/support/panel.ts';
import { isAddress, readOptions, type StartOptions } from './options.ts';
import { report } from './report.ts';
import { serveFile } from './serve.ts';

const demoPage = fileURLToPath(new URL('../../tests/pages/en-ads.html', import.meta.url));
const shots = 'shots';

try {
  await start(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(options: StartOptions): Promise<void> {
  const extension = await buildExtension(options.browser, { demo: true });
  const served =
    options.page && isAddress(options.page) ? null : await serveFile(options.page ?? demoPage, 'news.localhost');
  const driver = await launch(options.browser, { extension, headless: options.headless });
  // The first Ctrl-C ends everything in order.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => driver.close());
  try {
    const page = await driver.open(served?.address ?? (options.page as string));
    const panel = await driver.openPanel(page);
    if (options.headless) {
      await show(driver, page, panel);
      await driver.close();
    } else {
      console.log('Said & Done is at work in the browser. Close it, or press Ctrl-C here, to end.');
      await driver.closed;
    }
  } finally {
    served?.close();
    await driver.close().catch(() => {});
  }
}

/** With no display: prints what was found and saves what there would be to see. */
async function show(driver: Driver, page: Page, panel: Panel): Promise<void> {
  const view = await settled(panel);
  console.log(report(view, await readingOf(panel)));
  await mkdir(shots, { recursive: true });
  const pictures = {
    'page.png': await page.screenshot(),
    'panel.png': await panel.screenshot(),
    'page-and-panel.png': await driver.picture(page, panel),
  };
  for (const [name, picture] of Object.entries(pictures)) await writeFile(`${shots}/${name}`, picture);
  console.log(
    `\nPictures: ${Object.keys(pictures)
      .map((name) => `${shots}/${name}`)
      .join(', ')}`,
  );
}

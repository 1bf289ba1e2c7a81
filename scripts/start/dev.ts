// npm run dev [-- FILE|URL] [--browser chrome|firefox]: as npm start, but at each change of the code the extension is
// built anew and the page loaded again.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { createServer } from 'wxt';
import { launch } from '../../tests/support/driver.ts';
import { isAddress, readOptions } from './options.ts';
import { serveFile } from './serve.ts';

/** ms that a browser takes to have loaded the extension again. */
const settling = 1_500;

const root = fileURLToPath(new URL('../..', import.meta.url));
const demoPage = fileURLToPath(new URL('../../tests/pages/en-ads.html', import.meta.url));

const options = readOptions(process.argv.slice(2));
let page: Page | undefined;
const server = await createServer({
  root,
  browser: options.browser,
  configFile: 'tests/support/demo.config.ts',
  outDirTemplate: 'dev-{{browser}}',
  // We open the browser ourselves: WXT's own way needs one more package.
  webExt: { disabled: true },
  hooks: {
    'build:done': () => {
      setTimeout(() => page?.reload().catch(() => {}), settling);
    },
  },
});
await server.start();
const served =
  options.page && isAddress(options.page) ? null : await serveFile(options.page ?? demoPage, 'news.localhost');
const extension = fileURLToPath(new URL(`../../.output/dev-${options.browser}`, import.meta.url));
const driver = await launch(options.browser, { extension, headless: options.headless });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => driver.close());
try {
  page = await driver.open(served?.address ?? (options.page as string));
  await driver.openPanel(page);
  console.log('Change the code: extension and page follow. Close the browser, or press Ctrl-C here, to end.');
  await driver.closed;
} finally {
  served?.close();
  await server.stop();
  process.exit();
}

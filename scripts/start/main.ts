import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../tests/support/build.ts';
import { launch } from '../../tests/support/driver.ts';
import { isAddress, readOptions, type StartOptions } from './options.ts';
import { serveFile } from './serve.ts';
import { show } from './show.ts';

const demoPage = fileURLToPath(new URL('../../tests/pages/en-ads.html', import.meta.url));

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

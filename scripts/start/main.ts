import { buildExtension } from '../../tests/support/build.ts';
import { launch } from '../../tests/support/driver.ts';
import { readOptions, type StartOptions } from './options.ts';
import { servePage } from './serve.ts';
import { show } from './show.ts';

try {
  await start(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(options: StartOptions): Promise<void> {
  const extension = await buildExtension(options.browser, { demo: true });
  const served = await servePage(options.page);
  const driver = await launch(options.browser, { extension, headless: options.headless });
  // The first Ctrl-C ends everything in order.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => driver.close());
  try {
    const page = await driver.open(served.address);
    const panel = await driver.openPanel(page);
    if (options.headless) {
      await show(driver, page, panel);
      await driver.close();
    } else {
      console.log('Said & Done is at work in the browser. Close it, or press Ctrl-C here, to end.');
      await driver.closed;
    }
  } finally {
    served.close();
    await driver.close().catch(() => {});
  }
}

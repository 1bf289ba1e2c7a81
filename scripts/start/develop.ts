import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { createServer } from 'wxt';
import { type Driver, launch, type Panel } from '../../tests/support/driver.ts';
import type { StartOptions } from './options.ts';
import { servePage } from './serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A browser at work on what is being developed. */
export interface Development {
  readonly driver: Driver;
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Builds the extension, opens a browser with it on a page, and keeps both up to date. What is drawn on the extension's own
 * pages is replaced in place by Vite. At any other change the extension is installed anew, the page read by it, and the
 * panel opened again.
 * @param shown told each time that the page has been opened or loaded again; the next change waits for it
 */
export async function develop(
  options: StartOptions,
  shown: (page: Page, panel: Panel, driver: Driver) => unknown,
): Promise<Development> {
  const server = await createServer({
    root,
    browser: options.browser,
    configFile: 'tests/support/demo.config.ts',
    outDirTemplate: 'dev-{{browser}}',
    // We open the browser ourselves: WXT's own way needs one more package.
    webExt: { disabled: true },
  });
  await server.start();
  const served = await servePage(options.page);
  const extension = fileURLToPath(new URL(`../../.output/dev-${options.browser}`, import.meta.url));
  const driver = await launch(options.browser, { extension, headless: options.headless });
  const close = async () => {
    await driver.close().catch(() => {});
    served.close();
    await server.stop();
  };
  try {
    const page = await driver.open(served.address);
    const show = async () => shown(page, await driver.openPanel(page), driver);
    const again = async () => {
      await driver.update();
      await page.reload({ waitUntil: 'domcontentloaded' });
      await show();
    };
    let work = show();
    // WXT would have the extension reload itself, which leaves the page as it is.
    server.reloadExtension = () => {
      work = work.then(again).catch((error: unknown) => console.error(error));
    };
    await work;
    return { driver, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.mjs';
import { demoHtml } from './demo.ts';
import { type Driver, type LaunchOptions, launch } from './driver.ts';
import { highlightCount } from './marks.ts';
import { Site } from './site.ts';
import { productOf, usedProfileOf } from './used-profile.ts';
import { until } from './wait.ts';

export const browsers: readonly BrowserKind[] = ['chrome', 'firefox'];

/** A browser with the product in it, and everything it can reach. */
export interface Session {
  readonly driver: Driver;
  readonly site: Site;
  /** Opens a page in a new tab and closes the tab that was visited before. */
  visit(address: string): Promise<Page>;
}

/** How the browser is started, where not in the usual way. */
interface SessionOptions extends Partial<LaunchOptions> {
  /** The product comes into an empty profile, as into a reader's; else its base is in place already. */
  readonly fresh?: boolean;
}

/** One browser for the tests of a describe block: started before the first, closed after the last. */
export function useSession(kind: BrowserKind, { fresh = false, ...options }: SessionOptions = {}): Session {
  let driver: Driver | undefined;
  let site: Site | undefined;
  let last: Page | undefined;
  beforeAll(async () => {
    site = await Site.open();
    driver = await launch(kind, {
      extension: productOf(kind),
      // Another folder's extension is another one to Chrome, and has stored nothing there.
      from: fresh || options.extension ? undefined : usedProfileOf(kind),
      headless: true,
      proxy: site.proxy,
      language: 'en-US',
      theme: 'light',
      still: true,
      ...options,
    });
    // In an empty profile the claim base is put in place first: on a busy machine that takes its time.
    const page = await session.visit(site.serve('http://www.huxiu.com/', demoHtml('en-ads')));
    await until('the first marks', () => highlightCount(page), Boolean, 100_000);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  const session: Session = {
    get driver() {
      if (!driver) throw new Error('the browser has not started');
      return driver;
    },
    get site() {
      if (!site) throw new Error('the browser has not started');
      return site;
    },
    visit: async (address) => {
      const page = await session.driver.open(address);
      await last?.close();
      last = page;
      return page;
    },
  };
  return session;
}

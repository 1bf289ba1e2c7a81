import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { manyNotes } from '../../scripts/notebook/many.ts';
import { faultsOf } from '../support/axe.ts';
import { listed, seed } from '../support/notes.ts';
import { useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** What stands on each page when it has come to rest. */
const pages = {
  'welcome.html': '.beside ol button',
  'options.html': '#packs .packs',
  'notebook.html': '.row',
  'record.html': '.tabs a',
  'method.html': 'h2',
} as const;

/** The extension's own pages with all their parts, in the browser; what axe finds does not depend on which. */
describe.each(['en', 'zh-Hans', 'zh-Hant'] as const)('our own pages in %s', (language) => {
  const session = useSession('chrome');

  test.each(Object.entries(pages))('%s: axe finds no fault, and all of it is in that language', async (path, rest) => {
    const page = await session.driver.openOwn(path);
    try {
      await page.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
      await until(
        'the language',
        () => page.evaluate(() => document.documentElement.lang),
        (lang) => lang === language,
      );
      if (path === 'notebook.html') await filled(page);
      await page.waitForSelector(rest);
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 800 });
      expect(await faultsOf(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

async function filled(page: Page): Promise<void> {
  await listed(page).catch(() => '');
  await seed(page, manyNotes(12));
  await page.reload();
  await listed(page);
  await page.waitForSelector('.row');
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.row')[2]?.click());
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gallery, openGallery, settle } from '../gallery/drive.ts';
import { pages } from '../gallery/pages.tsx';
import { framesOf, scenes } from '../gallery/scenes.ts';
import { faultsOf } from '../support/axe.ts';

let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.browser.newPage();
});
afterAll(() => gallery?.close());

/** Each scene in each language at its narrowest, with light and dark in turn; `shoot.ts` looks at all of them in both. */
const languages = ['en', 'zh-Hans', 'zh-Hant'];
const looks = scenes.flatMap((scene, index) =>
  languages.map((language, at) => ({
    scene,
    language,
    theme: (index + at) % 2 === 0 ? 'light' : 'dark',
    width: Math.min(...framesOf(scene).map(({ width }) => width)),
  })),
);

test.each(looks)(
  'axe finds no fault with “$scene” ($language, $theme, $width px), and nothing scrolls sideways',
  async ({ scene, language, theme, width }) => {
    await page.setViewport({ width, height: 800 });
    await page.goto(`${gallery.address}?scene=${scene}&lang=${language}&theme=${theme}`);
    await settle(page.mainFrame(), scene);
    expect(await faultsOf(page)).toEqual([]);
  },
);

/** WCAG 1.4.4: text twice as large, in a panel of 280 px and on a page of 1280 px. Both reflow as if half as wide. */
test.each(['open', 'list', 'welcome', 'settings', 'method', 'record-claim'])(
  '“%s” can be read with text at 200 %%',
  async (scene) => {
    const width = scene in pages ? 640 : 280;
    await page.setViewport({ width, height: 800 });
    await page.goto(`${gallery.address}?scene=${scene}&lang=en&theme=light`);
    await settle(page.mainFrame(), scene);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await faultsOf(page)).toEqual([]);
  },
);

/** Of a group of radio buttons the Tab key reaches the one that is chosen; arrow keys go from there. */
const reachable = 'a[href], button:not(:disabled), input:not([type=radio]:not(:checked)), select, textarea, summary';

test.each(['open', 'welcome', 'settings', 'none', 'paused'])(
  'everything that can be done in “%s” is reached by the Tab key, in the order of the page',
  async (scene) => {
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(`${gallery.address}?scene=${scene}&lang=en&theme=light`);
    await settle(page.mainFrame(), scene);
    const count = await page.evaluate((selector) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
      for (const [at, one] of all.entries()) one.dataset.at = String(at);
      (document.activeElement as HTMLElement | null)?.blur();
      return all.length;
    }, reachable);
    const reached: number[] = [];
    for (let i = 0; i < count; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.at)));
    }
    expect(reached).toEqual(Array.from({ length: count }, (_, at) => at));
  },
);

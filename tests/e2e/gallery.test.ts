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

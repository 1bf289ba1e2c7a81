import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf, type Gallery, openGallery, settle } from '../gallery/drive.ts';
import { framesOf, scenes } from '../gallery/scenes.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** Each scene at its narrowest, with language and theme in turn; `shoot.ts` looks at all of them in all. */
const languages = ['en', 'zh-Hans', 'zh-Hant'];
const looks = scenes.map((scene, index) => ({
  scene,
  language: languages[index % 3],
  theme: index % 2 === 0 ? 'light' : 'dark',
  width: Math.min(...framesOf(scene).map(({ width }) => width)),
}));

test.each(looks)(
  'axe finds no fault with “$scene” ($language, $theme, $width px), and nothing scrolls sideways',
  async (look) => {
    const page = await gallery.browser.newPage();
    try {
      await page.setViewport({ width: look.width, height: 800 });
      await page.goto(`${gallery.address}?scene=${look.scene}&lang=${look.language}&theme=${look.theme}`);
      await settle(page.mainFrame(), look.scene);
      expect(await faultsOf(page.mainFrame())).toEqual([]);
    } finally {
      await page.close();
    }
  },
);

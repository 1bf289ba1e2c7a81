/**
 * npm run pictures:store [-- en zh-Hans zh-Hant]: what the stores' listings show, into .output/store/<language>/, made
 * by the real extension on our own demo pages: screenshots of 1280 × 800 in both browsers, Chrome's two promotional tiles.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { buildExtension } from '../../tests/support/build.ts';
import { type DemoPage, demoFolder } from '../../tests/support/demo.ts';
import { type Driver, launch } from '../../tests/support/driver.ts';
import { keptNotes } from '../notebook/kept.ts';
import { besidePage } from '../page/beside.ts';
import { serveFile } from '../start/serve.ts';
import { Easel } from './easel.ts';
import { cardPicture, notebookPicture, ownPage } from './scenes.ts';
import { tile, tiles } from './tiles.ts';

export interface Look {
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  /** As the browser calls it. */
  readonly interface: string;
  readonly page: DemoPage;
  /** A sentence of the page whose item is unfolded. */
  readonly unfold: RegExp;
  readonly thread: string;
  /** As the page has it. */
  readonly theme: 'light' | 'dark';
}

const looks: readonly Look[] = [
  {
    language: 'en',
    interface: 'en-US',
    page: 'en-ads',
    unfold: /last resort/,
    thread: 'ads-in-chatgpt',
    theme: 'light',
  },
  {
    language: 'zh-Hans',
    interface: 'zh-CN',
    page: 'zh-hans-work',
    unfold: /放慢扩员/,
    thread: 'jobs',
    theme: 'dark',
  },
  {
    language: 'zh-Hant',
    interface: 'zh-TW',
    page: 'zh-hant-sora',
    unfold: /創意領域/,
    thread: 'sora-and-copyright',
    theme: 'light',
  },
];
const wanted = process.argv.slice(2);

for (const look of looks) {
  if (wanted.length > 0 && !wanted.includes(look.language)) continue;
  const folder = `.output/store/${look.language}`;
  await mkdir(folder, { recursive: true });
  const write = async (name: string, png: Uint8Array) => {
    await writeFile(`${folder}/${name}.png`, png);
    console.log(`${folder}/${name}.png`);
  };
  for (const kind of ['chrome', 'firefox'] as const) {
    const extension = await buildExtension(kind, { demo: true });
    const served = await serveFile(`${demoFolder}${look.page}.html`);
    const options = { extension, headless: true, language: look.interface, theme: look.theme, still: true };
    const driver: Driver = await launch(kind, { ...options, scale: 2 });
    const easel = await Easel.open();
    try {
      // Firefox leaves the masthead out of a picture of a panel that has scrolled below it: there the first item is unfolded.
      const [unfold, width] = kind === 'firefox' ? [/./, 380] : [look.unfold, undefined];
      const { page, panel } = await besidePage(driver, served.address, unfold, width);
      if (kind === 'firefox') {
        await panel.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        await new Promise((rest) => setTimeout(rest, 1_000));
      }
      const beside = await driver.picture(page, panel);
      await write(`${kind}-1-panel`, await easel.fit(beside));
      if (kind === 'firefox') continue;
      for (const [name, size] of Object.entries(tiles))
        await write(`${kind}-${name}`, await easel.draw(tile(look, size, beside), size));
      await write(`${kind}-2-card`, await easel.fit(await cardPicture(driver, page, look.unfold)));
      await write(`${kind}-3-record`, await easel.fit(await ownPage(driver, `record.html#/threads/${look.thread}`)));
      const notes = keptNotes().filter(({ article }) => article.language === look.language);
      await write(`${kind}-4-notebook`, await easel.fit(await notebookPicture(driver, notes)));
    } finally {
      await easel.close();
      await driver.close();
      served.close();
    }
  }
}

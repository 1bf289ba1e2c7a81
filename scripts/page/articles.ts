import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { addressOf } from '../../tests/support/article.ts';
import { cardOn } from '../../tests/support/card.ts';
import { type BrowserKind, type Driver, launch, type Panel } from '../../tests/support/driver.ts';
import { bare, highlightCount, marksOf } from '../../tests/support/marks.ts';
import { clickItem, settled } from '../../tests/support/panel.ts';
import { Site } from '../../tests/support/site.ts';
import { until } from '../../tests/support/wait.ts';

/** A page as dark as the reader's system, whatever the article's own style sheet says. */
const dark = '<style>*{background-color:#181715!important;color:#ddd!important}</style>';

/** Windows as readers have them: page and panel wide; both narrow. CSS pixels. */
const widths = [
  { name: 'wide', page: 900, panel: 380 },
  { name: 'narrow', page: 420, panel: 280 },
];

/** Page, card and panel on articles of real sites, wide and narrow, on light and dark, one picture each, into shots/. */
export async function articlePictures(
  kind: BrowserKind,
  extension: string,
  files: readonly string[],
  languages: readonly string[],
): Promise<void> {
  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      const site = await Site.open();
      const driver = await launch(kind, { extension, headless: true, proxy: site.proxy, language, theme, still: true });
      let beside: Panel | null = null;
      let last: Page | null = null;
      try {
        for (const file of files) {
          // Byte by byte, for the article's encoding is its own.
          const html = await readFile(file, 'latin1');
          const name = basename(file, extname(file));
          const shown = theme === 'dark' ? html.replace(/<\/head>|$/i, (end) => dark + end) : html;
          const served = { body: Buffer.from(shown, 'latin1'), type: 'text/html' };
          const page = await driver.open(site.serve(addressOf(basename(file), html), served));
          // The panel goes with the last tab.
          await last?.close().catch(() => {});
          last = page;
          await until('marks', () => highlightCount(page), Boolean, 100_000);
          beside ??= await driver.openPanel(page);
          for (const width of widths) {
            if (driver.kind === 'chrome') await page.setViewport({ width: width.page, height: 900 });
            await beside.resize(width.panel);
            const picture = `shots/article-${kind}-${language}-${theme}-${name}-${width.name}.png`;
            await writeFile(picture, await take(driver, page, beside));
            console.log(picture);
          }
        }
      } finally {
        await driver.close();
        await site.close();
      }
    }
  }
}

/** With the card of a mark in the middle of the article open, and the item that the panel has for it. */
async function take(driver: Driver, page: Page, panel: Panel): Promise<Uint8Array> {
  const { items } = await settled(panel);
  for (const { annotation } of items.filter(({ open }) => open)) await clickItem(panel, annotation);
  const sure = items.filter((item) => item.sure);
  const later = sure.slice(Math.floor(sure.length / 3));
  const item = later.find(({ kind }) => kind !== later[0]?.kind) ?? later[0];
  if (!item) throw new Error('nothing is listed');
  // The page goes to its sentence; a click there brings the item up in the panel and opens it.
  await clickItem(panel, item.annotation);
  await clickItem(panel, item.annotation);
  await new Promise((rest) => setTimeout(rest, 900));
  const mark = (await marksOf(page)).find(
    ({ text, y }) => y > 0 && y < 900 && bare(item.quote).includes(bare(text).slice(0, 12)),
  );
  if (!mark) throw new Error(`“${item.quote}” is not in view`);
  await page.bringToFront();
  await page.mouse.click(mark.x, mark.y);
  await until('the card', () => cardOn(driver, page), Boolean, 5_000);
  await new Promise((rest) => setTimeout(rest, 400));
  const picture = await driver.picture(page, panel);
  await page.keyboard.press('Escape');
  return picture;
}

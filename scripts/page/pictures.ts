/**
 * `npm run pictures:card [-- chrome|firefox]`: the card with each kind of news beside our own pages, in three languages, on
 * light and dark pages, in a wide and a narrow window. One sheet a language, into shots/. With `--articles FILE...`: page,
 * card and panel on these instead. `--language zh-CN`: in this one only.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../tests/support/build.ts';
import { cardOn } from '../../tests/support/card.ts';
import { type DemoPage, demoFolder, demoHtml } from '../../tests/support/demo.ts';
import { type BrowserKind, type Driver, launch } from '../../tests/support/driver.ts';
import { highlightCount, marksOf } from '../../tests/support/marks.ts';
import { Site } from '../../tests/support/site.ts';
import { until } from '../../tests/support/wait.ts';
import { articlePictures } from './articles.ts';

const looks: readonly { language: string; page: DemoPage }[] = [
  { language: 'en-US', page: 'en-ads' },
  { language: 'zh-CN', page: 'zh-hans-gpt5' },
  { language: 'zh-TW', page: 'zh-hant-sora' },
];
const windows = [
  { width: 1000, height: 640 },
  { width: 360, height: 640 },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'boolean' }, language: { type: 'string' } },
});
const browsers = positionals.filter((word): word is BrowserKind => word === 'chrome' || word === 'firefox');
const [kind = 'chrome'] = browsers;
const wanted = looks.filter(({ language }) => (values.language ?? language) === language);
const extension = await buildExtension(kind);
await mkdir('shots', { recursive: true });
if (values.articles) {
  const files = positionals.slice(browsers.length);
  const languages = wanted.map(({ language }) => language);
  await articlePictures(kind, extension, files, languages);
}
for (const { language, page } of values.articles ? [] : wanted) {
  const site = await Site.open();
  site.serve('http://www.huxiu.com/meridian.css', {
    body: await readFile(`${demoFolder}meridian.css`),
    type: 'text/css',
  });
  const driver = await launch(kind, { extension, headless: true, proxy: site.proxy, language, still: true });
  try {
    const pictures: string[] = [];
    for (const paper of ['day', 'night']) {
      const html = demoHtml(page).replace('data-paper="day"', `data-paper="${paper}"`);
      const shown = await driver.open(site.serve(`http://www.huxiu.com/${paper}.html`, html));
      await until('marks', () => highlightCount(shown), Boolean, 100_000);
      await shown.bringToFront();
      for (const window of windows) {
        await shown.setViewport(window);
        pictures.push(...(await cards(driver, shown)));
      }
      await shown.close().catch(() => {});
    }
    const file = `shots/card-${kind}-${language}.png`;
    await writeFile(file, await sheet(driver, pictures));
    console.log(file);
  } finally {
    await driver.close();
    await site.close();
  }
}

/** The window with the first card of each kind in it, as base64. */
async function cards(driver: Driver, page: Page): Promise<string[]> {
  const taken = new Map<string, string>();
  const count = (await marksOf(page)).length;
  for (let at = 0; at < Math.min(count, 16) && taken.size < 4; at++) {
    const place = (await marksOf(page))[at]?.y ?? 0;
    await page.evaluate((y) => scrollBy({ top: y - innerHeight / 3, behavior: 'instant' }), place);
    const mark = (await marksOf(page))[at];
    if (!mark) continue;
    await page.mouse.click(mark.x, mark.y);
    const card = await until('the card', () => cardOn(driver, page), Boolean, 5_000).catch(() => null);
    if (!card) continue;
    if (!taken.has(card.kind)) taken.set(card.kind, await page.screenshot({ encoding: 'base64' }));
    await page.keyboard.press('Escape');
  }
  return [...taken.values()];
}

async function sheet(driver: Driver, pictures: readonly string[]): Promise<Uint8Array> {
  const page = await driver.open('about:blank');
  await page.setViewport({ width: 1500, height: 900 });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}" height="440">`).join(' ');
  await page.setContent(`<body style="margin:8px;background:#888">${images}`);
  return page.screenshot({ fullPage: true });
}

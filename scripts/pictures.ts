/** npm run pictures: makes the pictures of the README, page and panel side by side, from our own demo pages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { buildExtension } from '../tests/support/build.ts';
import { type DemoPage, demoFolder } from '../tests/support/demo.ts';
import { type Driver, launch, type Panel } from '../tests/support/driver.ts';
import { clickItem, settled } from '../tests/support/panel.ts';
import { serveFile } from './start/serve.ts';

const pictures: readonly { name: string; page: DemoPage; language: string; theme: 'light' | 'dark'; unfold: RegExp }[] =
  [
    { name: 'english-light', page: 'en-ads', language: 'en-US', theme: 'light', unfold: /last resort/ },
    { name: 'simplified-dark', page: 'zh-hans-work', language: 'zh-CN', theme: 'dark', unfold: /放慢扩员/ },
    { name: 'traditional-light', page: 'zh-hant-sora', language: 'zh-TW', theme: 'light', unfold: /創意領域/ },
  ];

const extension = await buildExtension('chrome', { demo: true });
await mkdir('docs', { recursive: true });
for (const picture of pictures) {
  const served = await serveFile(`${demoFolder}${picture.page}.html`, 'news.localhost');
  const driver = await launch('chrome', { extension, headless: true, ...picture });
  try {
    await writeFile(`docs/${picture.name}.png`, await take(driver, served.address, picture.unfold));
    console.log(`docs/${picture.name}.png`);
  } finally {
    await driver.close();
    served.close();
  }
}

/** Unfolds one item in the panel, which brings its sentence into view on the page. */
async function take(driver: Driver, address: string, unfold: RegExp): Promise<Uint8Array> {
  const page = await driver.open(address);
  const panel: Panel = await driver.openPanel(page);
  const { items } = await settled(panel);
  const item = items.find(({ quote }) => unfold.test(quote));
  if (!item) throw new Error(`nothing is marked for ${unfold} at ${address}`);
  await clickItem(panel, item.annotation);
  // The page scrolls smoothly, and the panel unfolds in its time; then its item goes right under the masthead.
  await new Promise((rest) => setTimeout(rest, 1_500));
  await panel.evaluate((id) => {
    const masthead = document.querySelector('.mast')?.getBoundingClientRect().height ?? 0;
    const item = document.querySelector(`[data-annotations~="${CSS.escape(id)}"]`);
    scrollBy({ top: (item?.getBoundingClientRect().top ?? 0) - masthead, behavior: 'instant' });
  }, item.annotation);
  return driver.picture(page, panel);
}

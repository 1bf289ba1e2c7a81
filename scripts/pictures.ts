/** npm run pictures: makes the pictures of the README, page and panel side by side, from our own demo pages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { buildExtension } from '../tests/support/build.ts';
import { type DemoPage, demoFolder } from '../tests/support/demo.ts';
import { launch } from '../tests/support/driver.ts';
import { besidePage } from './page/beside.ts';
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
  const served = await serveFile(`${demoFolder}${picture.page}.html`);
  const driver = await launch('chrome', { extension, headless: true, ...picture });
  try {
    const { page, panel } = await besidePage(driver, served.address, picture.unfold);
    await writeFile(`docs/${picture.name}.png`, await driver.picture(page, panel));
    console.log(`docs/${picture.name}.png`);
  } finally {
    await driver.close();
    served.close();
  }
}

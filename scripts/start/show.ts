import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Driver, Panel } from '../../tests/support/driver.ts';
import { readingOf, settled } from '../../tests/support/panel.ts';
import { report } from './report.ts';

const shots = 'shots';

/** For who has no display: prints what was found and saves what there would be to see. */
export async function show(driver: Driver, page: Page, panel: Panel): Promise<void> {
  const view = await settled(panel);
  console.log(report(view, await readingOf(panel)));
  await mkdir(shots, { recursive: true });
  const pictures = {
    'page.png': await page.screenshot(),
    'panel.png': await panel.screenshot(),
    'page-and-panel.png': await driver.picture(page, panel),
  };
  for (const [name, picture] of Object.entries(pictures)) await writeFile(`${shots}/${name}`, picture);
  console.log(
    `\nPictures: ${Object.keys(pictures)
      .map((name) => `${shots}/${name}`)
      .join(', ')}`,
  );
}

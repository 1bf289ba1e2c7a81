import type { Page } from 'puppeteer-core';
import type { Note } from '../../lib/notebook/note.ts';
import { cardOn } from '../../tests/support/card.ts';
import type { Driver } from '../../tests/support/driver.ts';
import { marksOf } from '../../tests/support/marks.ts';
import { listed, reload, seed } from '../../tests/support/notes.ts';
import { until } from '../../tests/support/wait.ts';
import type { Size } from './easel.ts';

const window: Size = { width: 1280, height: 800 };

/** The page by itself, with the card open beside the sentence. */
export async function cardPicture(driver: Driver, page: Page, sentence: RegExp): Promise<Uint8Array> {
  await page.bringToFront();
  await page.setViewport({ ...window, deviceScaleFactor: 2 });
  await page.evaluate(() => scrollTo(0, 0));
  const wanted = async () => (await marksOf(page)).find(({ text }) => sentence.test(text));
  const mark = await until('the mark', wanted);
  if (!mark) throw new Error(`nothing is marked for ${sentence}`);
  await page.evaluate((y) => scrollTo({ top: y - 260, behavior: 'instant' }), mark.y);
  const { x, y } = (await wanted()) ?? mark;
  await page.mouse.move(x, y - 40);
  await page.mouse.move(x, y);
  await until('the card', () => cardOn(driver, page));
  // It comes in gently.
  await new Promise((rest) => setTimeout(rest, 700));
  return page.screenshot();
}

/** The notebook with what someone has kept, the latest note open. */
export async function notebookPicture(driver: Driver, notes: readonly Note[]): Promise<Uint8Array> {
  const page = await driver.openOwn('notebook.html');
  await page.setViewport({ ...window, deviceScaleFactor: 2 });
  await listed(page);
  await seed(page, notes);
  await reload(page);
  await listed(page);
  await page.waitForSelector('.row').then((found) => found?.click());
  await new Promise((rest) => setTimeout(rest, 2_000));
  return page.screenshot();
}

/** One of the extension's own pages. */
export async function ownPage(driver: Driver, path: string): Promise<Uint8Array> {
  const page = await driver.openOwn(path);
  await page.setViewport({ ...window, deviceScaleFactor: 2 });
  await new Promise((rest) => setTimeout(rest, 2_000));
  return page.screenshot();
}

import type { Page } from 'puppeteer-core';
import { cardOn } from '../../tests/support/card.ts';
import type { Driver, Panel } from '../../tests/support/driver.ts';
import { marksOf } from '../../tests/support/marks.ts';
import { clickItem, look } from '../../tests/support/panel.ts';
import { until } from '../../tests/support/wait.ts';
import type { Size } from './easel.ts';

const window: Size = { width: 1280, height: 800 };
/** Sentences that are kept, so that the notebook has something to show. */
const most = 7;

/** Keeps the first sentences of the panel's list, as a reader does. */
export async function keepSome(panel: Panel): Promise<void> {
  const { items } = await look(panel);
  for (const { annotation } of items.slice(0, most)) {
    const press = () =>
      panel.evaluate((id) => {
        const item = document.querySelector(`[data-annotations~="${CSS.escape(id)}"]`);
        const buttons = [...(item?.querySelectorAll<HTMLButtonElement>('.acts .link') ?? [])];
        buttons[1]?.click();
        return buttons.length > 1;
      }, annotation);
    if (!items.find((item) => item.annotation === annotation)?.open) await clickItem(panel, annotation);
    await until('the button', press);
    const kept = () => panel.evaluate(() => document.querySelectorAll('.kept li').length);
    const before = await kept();
    await until('the note', kept, (count) => count > before, 10_000).catch(() => {});
  }
}

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

/** One of the extension's own pages; what `click` names is clicked first. */
export async function ownPage(driver: Driver, path: string, click?: string): Promise<Uint8Array> {
  const page = await driver.openOwn(path);
  await page.setViewport({ ...window, deviceScaleFactor: 2 });
  if (click) await page.waitForSelector(click).then((found) => found?.click());
  await new Promise((rest) => setTimeout(rest, 2_000));
  return page.screenshot();
}

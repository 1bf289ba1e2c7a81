import type { Page } from 'puppeteer-core';
import type { Driver, Panel } from '../../tests/support/driver.ts';
import { clickItem, settled } from '../../tests/support/panel.ts';

/**
 * A page with the panel beside it, one item unfolded and its sentence in view, ready for a picture.
 * @param width of the panel in CSS px, where it is not to be the browser's own
 */
export async function besidePage(
  driver: Driver,
  address: string,
  unfold: RegExp,
  width?: number,
): Promise<{ page: Page; panel: Panel }> {
  const page = await driver.open(address);
  const panel = await driver.openPanel(page);
  if (width !== undefined) await panel.resize(width);
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
  return { page, panel };
}

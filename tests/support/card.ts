import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './wait.ts';

/** What a reader sees of the card. */
export interface CardView {
  readonly kind: string;
  /** All that is said in it, also to those who can't see. */
  readonly text: string;
  readonly theme: string;
  readonly buttons: readonly string[];
  /** Lines that tell how things went. */
  readonly status: readonly string[];
  readonly focused: boolean;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The card that is shown beside a mark of the page; null when there is none. */
export function cardOn(driver: Driver, page: Page): Promise<CardView | null> {
  return driver.inCard(page, (root) => {
    const card = root?.querySelector<HTMLElement>('[role=dialog]');
    if (!root || !card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      kind: card.querySelector('.kind')?.textContent ?? '',
      text: card.textContent ?? '',
      theme: card.dataset.theme ?? '',
      buttons: [...card.querySelectorAll('.foot button')].map((button) => button.textContent ?? ''),
      status: [...card.querySelectorAll('[role=status]')].map((line) => line.textContent ?? '').filter(Boolean),
      focused: root.activeElement !== null,
      box: { left, top, right, bottom },
    };
  });
}

/** Clicks a button of the card with the mouse, by its place among those at its foot. */
export async function pressInCard(driver: Driver, page: Page, button: number): Promise<void> {
  const where = () =>
    driver.inCard(
      page,
      (root, at) => {
        const box = root?.querySelectorAll('.foot button')[at]?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      },
      button,
    );
  // It may be on its way to where it belongs.
  let last = await where();
  const spot = await until('the card to rest', async () => {
    const now = await where();
    const rests = now !== null && now.x === last?.x && now.y === last.y;
    last = now;
    return rests ? now : null;
  });
  if (!spot) throw new Error(`the card has no button ${button}`);
  await page.mouse.click(spot.x, spot.y);
}

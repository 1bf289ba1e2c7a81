import { describe, expect, test } from 'vitest';
import { cardOn } from '../support/card.ts';
import { highlightCount, marksOf } from '../support/marks.ts';
import { listing } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { sitePage } from '../support/sites.ts';
import { until } from '../support/wait.ts';

/** The page runs right to left, and so does the browser's own window; our words are English or Chinese all the same. */
describe.each(browsers)('where everything else runs right to left, in %s', (kind) => {
  const session = useSession(kind, { language: 'ar' });

  test('panel and card read from the left, and lie within their windows', async () => {
    const { driver, site } = session;
    const address = site.serve('http://www.huxiu.com/article/rtl.html', sitePage('right-to-left', 'en-ads'));
    const page = await session.visit(address);
    await until('marks', () => highlightCount(page));
    const panel = await driver.openPanel(page);
    expect((await listing(panel)).items.length).toBeGreaterThan(3);
    const beside = await panel.evaluate(() => ({
      language: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
      sideways: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(beside).toEqual({ language: 'en', direction: 'ltr', sideways: false });

    await page.bringToFront();
    const [first] = await marksOf(page);
    await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), first?.y ?? 0);
    const mark = (await marksOf(page))[0] ?? { x: 0, y: 0 };
    await page.mouse.click(mark.x, mark.y);
    const card = await until('the card', () => cardOn(driver, page));
    const direction = await driver.inCard(page, (root) => {
      const dialog = root?.querySelector('[role=dialog]');
      return dialog ? getComputedStyle(dialog).direction : '';
    });
    expect(direction).toBe('ltr');
    const { left = -1, right = 0, top = 0, bottom = 0 } = card?.box ?? {};
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(await page.evaluate(() => document.documentElement.clientWidth));
    expect(mark.y > bottom || mark.y < top).toBe(true);
  });
});

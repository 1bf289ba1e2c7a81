import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { demoHtml } from '../support/demo.ts';
import { bare, highlightCount, keptOn } from '../support/marks.ts';
import { browsers, useSession } from '../support/session.ts';
import { store } from '../support/settings.ts';
import { until } from '../support/wait.ts';

describe.each(browsers)('the button beside a selection, in %s', (kind) => {
  const session = useSession(kind);
  const offer = (page: Page) =>
    session.driver.inCard(page, (root) => {
      const box = root?.querySelector('.offer button')?.getBoundingClientRect();
      return (
        box && {
          x: box.left + box.width / 2,
          y: box.top + box.height / 2,
          status: root?.querySelector('[role=status]')?.textContent ?? '',
        }
      );
    });
  /** Selects the third paragraph of the article, and says how low it reaches. */
  const select = (page: Page) =>
    page.evaluate(async () => {
      // The same selection again is no change to Firefox.
      getSelection()?.removeAllRanges();
      await new Promise((drawn) => setTimeout(drawn, 50));
      const paragraph = document.querySelectorAll('article p')[3] as Element;
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.selectAllChildren(paragraph);
      return paragraph.getBoundingClientRect().bottom;
    });
  const open = async (name: string) => {
    const page = await session.visit(session.site.serve(`http://www.huxiu.com/article/${name}`, demoHtml('en-ads')));
    await until('marks', () => highlightCount(page));
    await page.bringToFront();
    return page;
  };

  test('is not there unless it has been turned on', async () => {
    const page = await open('off');
    await select(page);
    await new Promise((later) => setTimeout(later, 800));
    expect(await offer(page)).toBeFalsy();
  });

  test('keeps what is selected, says so when it is on disk, and goes with the selection', async () => {
    const page = await open('on');
    const panel = await session.driver.openPanel(page);
    await store(panel, { settings: { saveButton: true } });
    await page.bringToFront();
    // Selected anew where nothing comes of it: the page may not have heard yet that the button is turned on.
    const button = await until('the button', async () => {
      await select(page);
      return until('it to come', () => offer(page), Boolean, 5_000).catch(() => null);
    });
    const bottom = await page.evaluate(
      () => (document.querySelectorAll('article p')[3] as Element).getBoundingClientRect().bottom,
    );
    expect(button?.y).toBeGreaterThan(bottom);
    await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    await until(
      'it to say so',
      () => offer(page),
      (now) => now?.status === 'Saved',
    );
    const words = await page.evaluate(() => document.querySelectorAll('article p')[3]?.textContent ?? '');
    await until('the tint of what is kept', async () => (await keptOn(page)) === bare(words));
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await until(
      'the button to go',
      () => offer(page),
      (now) => !now,
    );
  });
});

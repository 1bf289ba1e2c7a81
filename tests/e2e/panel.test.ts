import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { median } from '../../scripts/median.ts';
import { demoFacts, demoHtml } from '../support/demo.ts';
import type { Panel } from '../support/driver.ts';
import { highlightCount, marksOf } from '../support/marks.ts';
import { clickItem, listing, look, type PanelView, readingOf, settled } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
};

const address = 'http://www.huxiu.com/article/ads.html';

/** Presses the first button of these words in the panel; false where there is none. */
const press = (panel: Panel, words: string) =>
  panel.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
    button?.click();
    return button !== undefined;
  }, words);
const siteText = (panel: Panel) => panel.evaluate(() => document.querySelector('.site')?.textContent ?? '');

describe.each(browsers)('the panel in %s', (kind) => {
  const session = useSession(kind, { fresh: true });
  let beside: Panel | null = null;

  let visits = 0;
  /** Each time under another title: the list of the page before looks the same, and may stand a while longer. */
  async function open(): Promise<{ page: Page; panel: Panel }> {
    const { title } = demoFacts('en-ads');
    const own = `${title}, part ${++visits}`;
    const page = await session.visit(session.site.serve(address, demoHtml('en-ads').replaceAll(title, own)));
    beside ??= await session.driver.openPanel(page);
    const panel = beside;
    await listing(panel, own);
    await until('the marks', () => highlightCount(page));
    return { page, panel };
  }

  test('an installation opens the first page', () => {
    expect(session.driver.welcomed).toBe(true);
  });

  test('the button counts the statements on record, in its own tab only', async () => {
    const { panel } = await open();
    const reading = await readingOf(panel);
    if (reading?.state !== 'read') throw new Error('not read');
    const statements = new Set(reading.annotations.filter(({ sure }) => sure).map(({ claim }) => claim)).size;
    const badge = () =>
      panel.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return [await chrome.action.getBadgeText({ tabId: tab?.id }), await chrome.action.getBadgeText({})];
      });
    expect(await until('the badge', badge, ([own]) => own !== '')).toEqual([String(statements), '']);
    const { summary } = await look(panel);
    expect(summary).toMatch(new RegExp(`^${statements} statements on record`));
  });

  test('as the page scrolls, the list goes along; as the list scrolls, the page does', async () => {
    const { page, panel } = await open();
    const last = (await look(panel)).items.filter(({ sure }) => sure).at(-1);
    if (!last) throw new Error('nothing is listed');
    const scroll = (up: number) =>
      page.evaluate(
        (by) => scrollTo({ top: document.documentElement.scrollHeight - innerHeight - by, behavior: 'instant' }),
        up,
      );
    await until(
      'the list to follow',
      // Again and again, for the line between the two may be drawn only now.
      async () => {
        await scroll(400);
        await scroll(0);
        await new Promise((rest) => setTimeout(rest, 400));
        return look(panel);
      },
      ({ items }) => items.findIndex(({ current }) => current) > items.length / 3,
    );
    await panel.evaluate(() => new Promise((rest) => setTimeout(rest, 1_500)));
    await panel.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const [first] = await marksOf(page);
    if (!first) throw new Error('nothing is marked');
    await until(
      'the page to follow',
      async () => (await marksOf(page))[0]?.y ?? -1,
      (y) => y > 0 && y < 900,
    );
  });

  test('“not this” takes a match from list and page until it is undone', async () => {
    const { page, panel } = await open();
    const before = await look(panel);
    const [item] = before.items;
    if (!item) throw new Error('nothing is listed');
    const marks = (await marksOf(page)).length;
    await clickItem(panel, item.annotation);
    await until('the button', () => press(panel, 'Not this'));
    await until(
      'the item to go',
      () => look(panel),
      ({ items }) => items.length === before.items.length - 1,
    );
    await until('its mark to go', async () => (await marksOf(page)).length < marks);
    await until('the way back', () => press(panel, 'Undo'));
    await until(
      'the item to come back',
      () => look(panel),
      ({ items }) => items.length === before.items.length,
    );
    await until('its mark to come back', async () => (await marksOf(page)).length >= marks);
  });

  test('a site can be paused and resumed from the panel', async () => {
    const { page, panel } = await open();
    await until(
      'the site',
      () => siteText(panel),
      (text) => /huxiu\.com/.test(text),
    );
    expect(await press(panel, 'Pause on this site')).toBe(true);
    await until(
      'the words',
      () => siteText(panel),
      (text) => /Paused: nothing on this site/.test(text),
    );
    await until('the marks to go', async () => (await highlightCount(page)) === 0);
    await until(
      'the panel to say so',
      () => look(panel),
      ({ title }) => title === 'Paused',
    );
    expect(await press(panel, 'Resume on this site')).toBe(true);
    await until('the marks to come back', () => highlightCount(page));
  });

  test('a background that was stopped does not stop the panel', async () => {
    const { page, panel } = await open();
    await session.driver.stopBackground();
    await page.evaluate(() =>
      document.querySelector('article')?.replaceWith(document.querySelector('article')!.cloneNode(true)),
    );
    const { items } = await look(panel);
    await clickItem(panel, items[1]?.annotation ?? '');
    await until(
      'the item to unfold',
      () => look(panel),
      (view) => view.items[1]?.open === true,
    );
    await session.visit(session.site.serve('http://www.huxiu.com/article/work.html', demoHtml('zh-hans-work')));
    await until(
      'the next page',
      () => settled(panel),
      (view) => view.items.length > 3 && /[一-龥]/.test(view.title),
    );
  });

  test('the panel follows to another tab and back', async () => {
    const { panel, page } = await open();
    const { title } = await look(panel);
    const other = await session.driver.open(
      session.site.serve('http://www.huxiu.com/article/sora.html', demoHtml('zh-hant-sora')),
    );
    await until(
      'the other page',
      () => settled(panel),
      (view) => view.items.length > 0 && view.title !== title,
    );
    await page.bringToFront();
    await until(
      'the first page',
      () => settled(panel),
      (view) => view.items.length > 0 && view.title === title,
    );
    await other.close();
  });

  test('the panel follows as the tab goes on, back and reloads', async () => {
    const { panel, page } = await open();
    const { title } = await look(panel);
    const listed = (own: boolean) => (view: PanelView) => view.items.length > 0 && (view.title === title) === own;
    await page.goto(session.site.serve('http://www.huxiu.com/article/work.html', demoHtml('zh-hans-work')));
    await until('the next page', () => settled(panel), listed(false));
    // By the page itself: Firefox's protocol waits for an event that a page kept by the browser never gives.
    await page.evaluate(() => history.back()).catch(() => {});
    await until('the page before', () => settled(panel), listed(true));
    // What is to be seen there afterwards was there before: on the page it has to go first.
    await page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
    await page.evaluate(() => location.reload()).catch(() => {});
    const marksAnew = () =>
      page.evaluate(() => !document.documentElement.hasAttribute('data-before') && CSS.highlights.size > 0);
    await until('the marks anew', () => marksAnew().catch(() => false));
    await until('the page anew', () => settled(panel), listed(true));
  });

  test('more than a hundred items can stand open, and the last unfold about as fast as the first', async () => {
    const long = demoHtml('en-ads').replace(/(<article[^>]*>)([\s\S]*?)(<\/article>)/, (_, head, body, foot) =>
      [head, body.repeat(12), foot].join(''),
    );
    const { panel } = await open();
    await session.visit(session.site.serve('http://www.huxiu.com/article/long.html', long));
    await until(
      'the long list',
      () => settled(panel),
      ({ items }) => items.length > 100,
    );
    const { count, times } = await panel.evaluate(async () => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.item > h3 > [aria-expanded="false"]')];
      const times: number[] = [];
      for (const button of buttons) {
        const start = performance.now();
        button.click();
        await new Promise((drawn) => setTimeout(drawn));
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return { count: document.querySelectorAll('.item > .body').length, times };
    });
    expect(count).toBeGreaterThan(100);
    const [first, last] = [median(times.slice(0, 30)), median(times.slice(-30))];
    console.log(
      `${kind}: ${count} items unfolded, the first in ${first.toFixed(1)} ms, the last in ${last.toFixed(1)}`,
    );
    expect(last).toBeLessThan(first * 5 + 5);
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { demoHtml } from '../support/demo.ts';
import type { Panel } from '../support/driver.ts';
import { highlightCount } from '../support/marks.ts';
import { look, settled } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }>; remove(what: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

const address = 'http://meridian.example/business/ads.html';
const pattern = '*://*.meridian.example/*';

const siteText = (panel: Panel) => panel.evaluate(() => document.querySelector('.site')?.textContent ?? '');
const siteSays = (panel: Panel, words: RegExp) =>
  until(
    `the site to say ${words}`,
    () => siteText(panel),
    (text) => words.test(text),
  );
/** What the browser lets the extension see of the site, and what it runs there by itself. */
const held = (panel: Panel) =>
  panel.evaluate(async () => {
    const { origins } = await chrome.permissions.getAll();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return [...origins, ...scripts.flatMap(({ matches }) => matches)].filter((one) => one.includes('meridian'));
  });
const holds = (panel: Panel, what: readonly string[]) =>
  until(
    `the browser to hold ${what}`,
    () => held(panel),
    (now) => now.join() === what.join(),
  );
const marked = (page: Page) => until('the marks', () => highlightCount(page));
const unmarked = (page: Page) =>
  until(
    'the marks to go',
    () => highlightCount(page),
    (count) => count === 0,
  );
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
/** Long enough for a reader to have come, where one comes. */
const staysUnmarked = async (page: Page) => {
  await new Promise((later) => setTimeout(later, 1_500));
  expect(await highlightCount(page)).toBe(0);
};

/** In this order: each test goes on where the one before ended. */
describe.each(browsers)('a site that a reader adds, in %s', (kind) => {
  const session = useSession(kind);
  let beside: Panel | null = null;
  const visit = (at = address) => session.visit(session.site.serve(at, demoHtml('en-ads')));
  /** The panel on a page that was asked for by the button, so that its site is known. */
  const open = async () => {
    const page = await visit();
    beside = await session.driver.openPanel(page);
    await marked(page);
    return { page, panel: beside };
  };
  /** Presses the site's button and says yes. In Chrome, whose own question is out of reach, until it counts. */
  const give = async (page: Page, panel: Panel, label: RegExp) => {
    const press = async () => {
      await page.bringToFront();
      await siteSays(panel, label);
      await panel.press('.site .btn');
    };
    const once = () => session.driver.answering('allow', pattern, press);
    if (kind === 'firefox') return once();
    await until('the site to be added', async () => {
      await Promise.race([once(), pause(5_000)]).catch(() => {});
      await pause(300);
      return /You added it/.test(await siteText(panel));
    });
  };
  const panel = () => {
    if (!beside) throw new Error('the panel is not open');
    return beside;
  };

  test('is read on demand until then; no is taken for no', async () => {
    // A listed site first: once it is marked, the background listens to the button.
    await marked(await visit('http://www.huxiu.com/article/first.html'));
    const { panel } = await open();
    await siteSays(panel, /Read only when you press the button/);
    if (kind === 'firefox') {
      await session.driver.answering('deny', pattern, () => panel.press('.site .btn'));
      await siteSays(panel, /was not given permission/);
    }
    expect(await held(panel)).toEqual([]);
    await staysUnmarked(await visit());
  });

  test('is read by itself from then on: pages, subdomains, frames, with a background just started', async () => {
    const { page, panel } = await open();
    await give(page, panel, /Always on meridian\.example/);
    await siteSays(panel, /You added it/);
    await holds(panel, [pattern, pattern]);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await marked(page);
    await marked(await visit('http://news.meridian.example/again.html'));
    await session.driver.stopBackground();
    await marked(await visit());
    session.site.serve('http://meridian.example/inside.html', demoHtml('en-ads'));
    const around = await session.visit(
      session.site.serve(
        'http://meridian.example/around.html',
        '<!doctype html><title>Today</title><iframe src="/inside.html" width="700" height="700"></iframe>',
      ),
    );
    const inside = await until('the frame', async () =>
      around.frames().find((one) => one.url().endsWith('/inside.html')),
    );
    await until('marks in the frame', async () => inside?.evaluate(() => CSS.highlights.size));
  });

  test('is paused and resumed like any other', async () => {
    const page = await visit();
    await marked(page);
    await siteSays(panel(), /You added it/);
    await panel().press('.site .acts button:first-child');
    await unmarked(page);
    await until(
      'the panel to say so',
      () => look(panel()),
      ({ title }) => title === 'Paused',
    );
    await staysUnmarked(await visit());
    await siteSays(panel(), /Paused: nothing on this site/);
    await panel().press('.site .acts button:first-child');
    await siteSays(panel(), /You added it/);
    await marked(await visit());
  });

  test('whose permission was taken back in the browser’s own pages is not read until it is given again', async () => {
    const before = await visit();
    await marked(before);
    await panel().evaluate((origins) => chrome.permissions.remove({ origins }), [pattern]);
    await holds(panel(), []);
    await unmarked(before);
    const page = await visit('http://news.meridian.example/again.html');
    await staysUnmarked(page);
    await session.driver.openPanel(page);
    await siteSays(panel(), /permission for this site is missing/);
    await give(page, panel(), /Give it again/);
    await siteSays(panel(), /You added it/);
    await holds(panel(), [pattern, pattern]);
    await marked(await visit());
  });

  test('that is withdrawn in settings is left alone at once, and when it is opened again', async () => {
    const page = await visit();
    await marked(page);
    const settings = await session.driver.openOwn('options.html');
    const withdraw = '[aria-label="Withdraw meridian.example"]';
    await settings.waitForSelector(withdraw);
    await settings.click(withdraw);
    await holds(panel(), []);
    await settings.close();
    await page.bringToFront();
    await unmarked(page);
    await until(
      'the panel to say so',
      () => settled(panel()),
      ({ title }) => title === 'Not read',
    );
    await staysUnmarked(await visit());
    await staysUnmarked(await visit('http://news.meridian.example/again.html'));
  });

  test('can be added in settings', async () => {
    const settings = await session.driver.openOwn('options.html');
    await settings.waitForSelector('[name=site]');
    await settings.type('[name=site]', 'https://www.meridian.example/some/page');
    await session.driver.answering('allow', pattern, async () => {
      await settings.bringToFront();
      await settings.keyboard.press('Enter');
    });
    await settings.waitForSelector('[aria-label="Withdraw meridian.example"]');
    await settings.close();
    await marked(await visit());
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoHtml } from '../support/demo.ts';
import { highlightCount, marksOf } from '../support/marks.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

/** Keeps the errors that reach the page. */
const watch = `<script>
  window.errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
</script>`;

describe.each(browsers)('an extension that is updated in the middle of reading, in %s', (kind) => {
  const extension = join(mkdtempSync(join(tmpdir(), 'said-and-done-update-')), 'extension');
  beforeAll(() => cpSync(`.output/${kind}-mv3`, extension, { recursive: true }));
  const session = useSession(kind, { extension });
  afterAll(() => rmSync(join(extension, '..'), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

  /** What a page is told, by its own scripts, its console or ours. */
  const heard = new Map<Page, string[]>();
  const listen = (page: Page) => {
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    heard.set(page, told);
  };
  const errorsOf = async (page: Page) => [
    ...(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)),
    // The demo pages ask for a style sheet that is not served here.
    ...(heard.get(page) ?? []).filter((text) => !/404|Failed to load resource|meridian\.css/.test(text)),
  ];
  const versionOf = async () => {
    const own = await session.driver.openOwn('options.html');
    const version = await own.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } };
      return chrome.runtime.getManifest().version;
    });
    await own.close();
    return version;
  };

  test('the open page has no error and loses its marks at most; the next page is read by the new version', async () => {
    const { driver, site } = session;
    const old = await session.visit(site.serve('http://www.huxiu.com/before', watch + demoHtml('en-ads')));
    await until('marks', () => highlightCount(old));
    listen(old);
    const manifest = join(extension, 'manifest.json');
    const before = await versionOf();
    const after = `${before}.1`;
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(`"version":"${before}"`, `"version":"${after}"`));
    await driver.update();
    expect(await versionOf()).toBe(after);

    // All that a reader does on a page that is open still; the script of the old version is there and can call nobody.
    await old.bringToFront();
    const [mark] = await marksOf(old);
    if (mark) {
      await old.mouse.move(mark.x, mark.y);
      await old.mouse.click(mark.x, mark.y);
    }
    await old.keyboard.down('Alt');
    for (const key of ['n', 'p', 's'] as const) await old.keyboard.press(key);
    await old.keyboard.up('Alt');
    await old.evaluate(() => {
      const paragraph = document.querySelector('article p') as Element;
      getSelection()?.selectAllChildren(paragraph);
      scrollTo(0, 2_000);
      document.querySelector('article')?.append('A line that came later.');
      history.pushState(null, '', '/before-no-more');
    });
    // Firefox ends the old script together with its extension: the lines that it drew stay until the page is loaded again.
    if (kind === 'chrome')
      await until(
        'the old marks to go',
        () => highlightCount(old),
        (count) => count === 0,
      );
    // What is asked of the background late would be refused late.
    await new Promise((rest) => setTimeout(rest, 1_000));
    expect(await errorsOf(old)).toEqual([]);

    const next = await driver.open(site.serve('http://www.huxiu.com/after', watch + demoHtml('en-compute')));
    listen(next);
    await until('marks on the next page', () => highlightCount(next), Boolean, 60_000);
    expect(await errorsOf(next)).toEqual([]);
    await next.close();

    await old.bringToFront();
    await old.goto('http://www.huxiu.com/before', { waitUntil: 'domcontentloaded' });
    await until('marks on the page that was loaded again', () => highlightCount(old));
  });
});

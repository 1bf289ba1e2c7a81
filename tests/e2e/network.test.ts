import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoHtml } from '../support/demo.ts';
import { type Driver, launch } from '../support/driver.ts';
import { highlightCount } from '../support/marks.ts';
import { listed } from '../support/notes.ts';
import { clickItem, listing } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { Site } from '../support/site.ts';
import { until } from '../support/wait.ts';

const article = 'http://www.theverge.com/2026/ads';

/** What browsers ask of their makers whatever is installed; each host was seen without the extension, too. */
const ofBrowsers =
  /^https?:\/\/(?:[\w-]+\.)*(?:mozilla\.(?:org|com|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(?:[:/]|$)/;

/** Requests that neither the pages nor the browser made. */
const others = (site: Site, pages: readonly string[]) =>
  site.requests.filter((address) => {
    if (ofBrowsers.test(address)) return false;
    const { origin, pathname } = new URL(address);
    // What the demo pages name themselves.
    return !/\/(?:favicon\.ico|meridian\.css)$/.test(pathname) && !pages.includes(origin + pathname);
  });

/** Presses the first button whose words match; false where there is none. */
const press = (words: string) => {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
    new RegExp(words).test(one.textContent ?? ''),
  );
  button?.click();
  return button !== undefined;
};

describe.each(browsers)('the network, in %s', (kind) => {
  describe('a session', () => {
    const session = useSession(kind, { fresh: true });

    test('of reading, keeping, looking up and exporting asks nobody for anything', async () => {
      const { driver, site } = session;
      const page = await session.visit(site.serve(article, demoHtml('en-ads')));
      await until('marks', () => highlightCount(page));
      const panel = await driver.openPanel(page);
      const [first] = (await listing(panel)).items;
      await clickItem(panel, first?.annotation ?? '');
      await until('the button', () => panel.evaluate(press, '^Save to notebook$'));
      await until('“Saved”', () => panel.evaluate(() => /Saved/.test(document.body.textContent ?? '')));

      await driver.stopBackground();
      for (const path of ['record.html', 'method.html', 'options.html']) {
        const own = await driver.openOwn(path);
        await until(path, () => own.evaluate(() => (document.body.textContent ?? '').length > 200));
        await own.close();
      }
      const notebook = await driver.openOwn('notebook.html');
      expect(await listed(notebook)).toMatch(/^1 /);
      await until('export', () => notebook.evaluate(press, '^Export$'));
      await until('the dialog', () => notebook.evaluate(() => document.querySelector('dialog[open]') !== null));
      await until('the file', () => notebook.evaluate(press, '^(Download|Save|Export)'));
      // Whatever was put off for a moment of rest.
      await new Promise((rest) => setTimeout(rest, 3_000));
      expect(others(site, [article, 'http://www.huxiu.com/'])).toEqual([]);
    });
  });

  describe('an extension that does ask', () => {
    let site: Site;
    let folder: string;
    let driver: Driver;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'said-and-done-leak-'));
      await cp(`.output/${kind}-mv3`, folder, { recursive: true });
      for (const part of ['background', 'sentinel'])
        await appendFile(join(folder, `${part}.js`), `\n;fetch('https://${part}.example/').catch(() => {});\n`);
      site = await Site.open();
      driver = await launch(kind, { extension: folder, headless: true, proxy: site.proxy });
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('is found out, whichever part of it does', async () => {
      await driver.open(site.serve(article, demoHtml('en-ads')));
      await until('both', async () => new Set(others(site, [article])).size === 2);
      expect(new Set(others(site, [article]))).toEqual(
        new Set(['https://background.example', 'https://sentinel.example']),
      );
    });
  });
});

import { statSync, utimesSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { type Development, develop } from '../../scripts/start/develop.ts';
import { highlightCount } from '../support/marks.ts';
import { listing } from '../support/panel.ts';
import { until } from '../support/wait.ts';

let development: Development | undefined;
afterEach(() => development?.close());

/** One is enough: the other differs in how an extension is updated, which update.test.ts tries in both. */
const kind = 'chrome';

test('npm run dev: a change of what runs in pages shows on the page, with the panel beside it', async () => {
  /** Items in the panel, each time that it was there. */
  const shown: number[] = [];
  development = await develop({ browser: kind, headless: true, page: null }, async (_, panel) => {
    shown.push((await listing(panel)).items.length);
  });
  const { page } = development;
  const built = () => statSync(`.output/dev-${kind}/reader.js`).mtimeMs;
  const before = built();
  await page.evaluate(() => document.documentElement.setAttribute('data-before', ''));

  // Saved as it was: that is a change to whoever watches files.
  utimesSync('entrypoints/reader/index.ts', new Date(), new Date());
  await until('the page to be read again', async () => shown.length === 2);

  expect(built()).toBeGreaterThan(before);
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-before'))).toBe(false);
  expect(await highlightCount(page)).toBeGreaterThan(0);
  expect(shown[0]).toBeGreaterThan(0);
  expect(shown[1]).toBe(shown[0]);
});

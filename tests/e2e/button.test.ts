import { describe, expect, test } from 'vitest';
import { demoHtml } from '../support/demo.ts';
import { highlightCount, marksOf } from '../support/marks.ts';
import { look, settled } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

const article = 'http://meridian.example/business/ads.html';
const listed = 'http://www.huxiu.com/channel/index.html';

describe.each(browsers)('pages that are not read by themselves, in %s', (kind) => {
  const session = useSession(kind);

  test('a page of a site that is not listed is read once the button is pressed', async () => {
    const { driver, site } = session;
    const page = await session.visit(site.serve(article, demoHtml('en-ads')));
    await pause(1500);
    expect(await highlightCount(page)).toBe(0);
    const panel = await driver.openPanel(page);
    await until('marks', () => highlightCount(page));
    const view = await until(
      'the list',
      () => look(panel),
      ({ items }) => items.length > 0,
    );
    expect(view.items.filter(({ sure }) => sure).length).toBeGreaterThan(3);
    expect((await marksOf(page)).length).toBeGreaterThan(3);
  });

  test('a listed site’s page that is no article about OpenAI is left alone, and the panel says so', async () => {
    const { driver, site } = session;
    const page = await session.visit(site.serve(listed, gardening));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const panel = await driver.openPanel(page);
    await settled(panel);
    expect(await highlightCount(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

const gardening = `<!doctype html><html lang="en"><title>Planting garlic in October</title><article><h1>Planting garlic in October</h1>
${'<p>Break the bulbs into cloves, keep the largest, and set each a hand apart in soil that drains well. Water once and wait for spring.</p>'.repeat(12)}
<p>An assistant of OpenAI suggested a fertiliser that does not exist.</p></article></html>`;

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

import { describe, expect, test } from 'vitest';
import { demoHtml } from '../support/demo.ts';
import { highlightCount, marksOf } from '../support/marks.ts';
import { look, type PanelView } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

const article = 'http://meridian.example/business/ads.html';
const listed = 'http://www.huxiu.com/channel/index.html';

describe.each(browsers)('pages read on demand, and pages with nothing to mark, in %s', (kind) => {
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

  test('with the panel open, a page that was not read says so and offers to read it', async () => {
    const { driver, site } = session;
    const first = await session.visit(site.serve(article, demoHtml('en-ads')));
    const panel = await driver.openPanel(first);
    await session.visit(site.serve('http://elsewhere.example/garlic.html', gardening));
    const view = await until('the state', () => look(panel), titled('Not read'));
    expect(view.buttons).toEqual(['Read this page']);
    expect(view.items).toEqual([]);
  });

  test('an article about OpenAI that repeats nothing on record says how far the record reaches', async () => {
    const { driver, site } = session;
    const page = await session.visit(site.serve('http://www.huxiu.com/article/office.html', office));
    const panel = await driver.openPanel(page);
    const view = await until('the state', () => look(panel), titled('Nothing on record'));
    expect(view.summary).toMatch(/\d+ sentences read; none repeats a statement we hold.*ends on/);
    expect(await highlightCount(page)).toBe(0);
  });

  test('a listed site’s page that is no article about OpenAI is left as it was', async () => {
    const { driver, site } = session;
    const page = await session.visit(site.serve(listed, gardening));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const panel = await driver.openPanel(page);
    // The button that opens the panel has it read all the same.
    await until('the state', () => look(panel), titled('Nothing on record'));
    expect(await highlightCount(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('a PDF is said not to be read', async () => {
    const { driver, site } = session;
    const page = await session.visit(site.serve(article, demoHtml('en-ads')));
    const panel = await driver.openPanel(page);
    const file = site.serve('http://www.huxiu.com/report.pdf', { body: onePage, type: 'application/pdf' });
    await page.goto(file, { waitUntil: 'domcontentloaded' }).catch(() => {});
    const view = await until('the state', () => look(panel), titled('A PDF is not read'));
    expect(view.items).toEqual([]);
  });

  test('the panel stays with its own window', async () => {
    const { driver, site } = session;
    const page = await session.visit(site.serve(article, demoHtml('en-ads')));
    const panel = await driver.openPanel(page);
    const listedIn = async () => (await look(panel)).items.map(({ quote }) => quote);
    await until('the list', listedIn, ({ length }) => length > 3);
    const before = await listedIn();
    const other = site.serve('http://www.huxiu.com/article/gpt5.html', demoHtml('zh-hans-gpt5'));
    const window = await panel.evaluate(async (url) => {
      const made = await chrome.windows.create({ url, focused: true });
      return made.id;
    }, other);
    try {
      const reads = () =>
        panel.evaluate(async (windowId) => {
          const [tab] = await chrome.tabs.query({ active: true, windowId });
          const message = { name: 'reading', sent: null };
          const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => null);
          return reply?.answer?.state;
        }, window);
      await until('the other window’s article', reads, (state) => state === 'read');
      expect(await listedIn()).toEqual(before);
    } finally {
      await panel.evaluate((id) => chrome.windows.remove(id), window);
    }
  });
});

declare const chrome: {
  windows: { create(made: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<{ answer?: { state: string } } | undefined>;
  };
};

/** The least that viewers take for a PDF file. */
const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const titled = (title: string) => (view: PanelView) => view.title === title;

/** About OpenAI, and about nothing that anybody said. */
const office = `<!doctype html><html lang="en"><title>OpenAI repaints its offices in San Francisco</title>
<article><h1>OpenAI repaints its offices in San Francisco</h1>
${[
  'OpenAI has had the walls of its offices in San Francisco repainted this week, from grey to a warm white.',
  'The painters worked at night, so that the staff of OpenAI could keep their desks by day.',
  'A new mural by the entrance shows the hills north of the bay, with a heron in the foreground.',
  'The canteen of OpenAI stayed closed on Tuesday while the paint was drying.',
  'Visitors to OpenAI are asked to use the side door until the scaffolding has come down.',
  'The carpet on the third floor, which was worn, will be replaced in the spring.',
]
  .map((sentence) => `<p>${sentence}</p>`)
  .join('')}</article></html>`;

const gardening = `<!doctype html><html lang="en"><title>Planting garlic in October</title><article><h1>Planting garlic in October</h1>
${'<p>Break the bulbs into cloves, keep the largest, and set each a hand apart in soil that drains well. Water once and wait for spring.</p>'.repeat(12)}
<p>An assistant of OpenAI suggested a fertiliser that does not exist.</p></article></html>`;

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

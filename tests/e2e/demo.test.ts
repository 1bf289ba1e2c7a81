import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/match/reading.ts';
import { type DemoPage, demoFacts, demoHtml, demoPages } from '../support/demo.ts';
import type { Panel } from '../support/driver.ts';
import { bare, highlightCount, marksOf } from '../support/marks.ts';
import { clickItem, look, readingOf, settled, unfold } from '../support/panel.ts';
import { browsers, type Session, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

const about = demoPages.filter((page) => demoFacts(page).about);
type Read = Extract<Reading, { state: 'read' }>;

describe.each(browsers)('our own pages in %s', (kind) => {
  const session = useSession(kind);
  let beside: Panel | null = null;

  test.each(about)('%s is read, marked and listed', async (name) => {
    const { page, panel, reading } = await open(name);
    const facts = demoFacts(name);
    expect(reading.article.language).toBe(facts.language);
    expect(reading.article.title).toBe(facts.title);

    const sure = reading.annotations.filter((annotation) => annotation.sure);
    const found = facts.states.filter(({ claim, sentence }) =>
      sure.some((one) => one.claim === claim && bare(one.sentence.text) === bare(sentence)),
    );
    expect(
      found.length / facts.states.length,
      'share of the recorded statements that are found',
    ).toBeGreaterThanOrEqual(0.75);
    const stated = new Set(facts.states.map(({ sentence }) => bare(sentence)));
    const strays = sure.filter(({ sentence }) => !stated.has(bare(sentence.text)));
    expect(strays.length, 'sentences marked that state nothing on record').toBeLessThanOrEqual(2);

    const kindOf = new Map(facts.states.map(({ sentence, differs }) => [bare(sentence), differs]));
    for (const { sentence, fidelity } of sure) {
      const planted = kindOf.get(bare(sentence.text));
      if (planted === 'number' || planted === 'date') expect(fidelity, sentence.text).toBe(planted);
      if (planted === undefined) expect(['faithful', 'unchecked'], sentence.text).toContain(fidelity);
    }

    const marked = (await marksOf(page)).map(({ text }) => bare(text)).join('');
    expect(marked).toBe(sure.map(({ sentence }) => bare(sentence.text)).join(''));
    const view = await look(panel);
    expect(view.items.flatMap(({ annotations }) => annotations).sort()).toEqual(
      reading.annotations.map(({ id }) => id).sort(),
    );
    const listed = view.items.filter((item) => item.sure).flatMap(({ annotations }) => annotations);
    expect(listed).toEqual(expect.arrayContaining(sure.map(({ id }) => id)));
    expect(view.items.map(({ finding }) => finding)).not.toContain('');
  });

  test.each(about)('%s: each item unfolds to its sources, and some to a story and an outcome', async (name) => {
    const { panel } = await open(name);
    const { items } = await look(panel);
    const bodies = await unfold(panel, items.length);
    expect(bodies.length).toBe(items.length);
    for (const { headings, sources } of bodies) {
      expect(headings).toContain('Sources');
      for (const source of sources) expect(source).toMatch(/^https?:/);
    }
    const headings = bodies.flatMap((body) => body.headings);
    expect(headings.some((heading) => heading.startsWith('The story so far'))).toBe(true);
    expect(headings).toContain('Outcome');
  });

  test('a click in the panel brings its sentence into view, a click on a mark opens its item', async () => {
    const { page, panel, reading } = await open('en-compute');
    const sure = reading.annotations.filter((annotation) => annotation.sure);
    const lowest = sure.at(-1);
    if (!lowest) throw new Error('nothing is marked');
    await clickItem(panel, lowest.id);
    const inView = async () => {
      const mark = (await marksOf(page)).find(({ text }) => bare(lowest.sentence.text).startsWith(bare(text)));
      const height = await page.evaluate(() => innerHeight);
      return mark && mark.y > 0 && mark.y < height ? mark : null;
    };
    await until('the sentence to be in view', inView);

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const [first] = await marksOf(page);
    const chosen = sure.find(({ sentence }) => bare(sentence.text).startsWith(bare(first?.text ?? '-')));
    if (!first || !chosen) throw new Error('the first mark is none of the annotations');
    await page.bringToFront();
    await page.mouse.click(first.x, first.y);
    await until(
      'the item to open',
      () => look(panel),
      ({ items }) => items.some(({ annotation, open }) => annotation === chosen.id && open),
    );
  });

  test('the page’s own document stays as it was', async () => {
    const page = await session.visit(serve(session, 'zh-hant-sora'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await until('marks', () => highlightCount(page));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('a toy review about Ultraman stays untouched', async () => {
    const { panel } = await open('en-ads');
    const page = await session.visit(serve(session, 'zh-ultraman'));
    const view = await until(
      'the panel to say so',
      () => look(panel),
      ({ title }) => title === 'Not an article about OpenAI',
    );
    expect(view.items).toEqual([]);
    expect(await readingOf(panel)).toBeNull();
    expect(await traces(page)).toEqual({ highlights: 0, sheets: 0, extension: [] });
  });

  /** Opens one of our pages at a news site's address, waits for its marks, and for the panel beside it. */
  async function open(name: DemoPage): Promise<{ page: Page; panel: Panel; reading: Read }> {
    const page = await session.visit(serve(session, name));
    await until('marks', () => highlightCount(page));
    beside ??= await session.driver.openPanel(page);
    const panel = beside;
    const { title } = demoFacts(name);
    await until(
      'the panel to follow',
      () => settled(panel),
      (view) => view.title === title && view.items.length > 0,
    );
    const reading = await readingOf(panel);
    if (reading?.state !== 'read') throw new Error(`the page is ${reading?.state}`);
    return { page, panel, reading };
  }
});

function serve({ site }: Session, name: DemoPage): string {
  return site.serve(`http://www.huxiu.com/article/${name}.html`, demoHtml(name));
}

/** What a page's own scripts could find of us. */
function traces(page: Page) {
  return page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    extension: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('extension:')),
  }));
}

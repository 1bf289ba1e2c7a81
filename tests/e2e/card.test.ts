import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardOn, pressInCard } from '../support/card.ts';
import { demoHtml } from '../support/demo.ts';
import { bare, highlightCount, marksOf } from '../support/marks.ts';
import { askReader, look } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { store } from '../support/settings.ts';
import { until } from '../support/wait.ts';

/** One statement in three sentences, of which the last alone has it otherwise. */
const passagePage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cheaper models from OpenAI, says Sam Altman</title>
<style>body { margin: 900px auto; max-width: 36rem } i { font-style: normal }</style><article><h1>Cheaper models from OpenAI</h1>
<p>OpenAI met its developers on Monday evening, and most of the questions that Sam Altman was asked were about money.</p>
<p><i>Altman guessed on stage that by the end of 2027 intelligence at the level of GPT-5.2 would cost a hundredth of what it did.</i>
<i>He told the developers that GPT-5.2-level intelligence should be at least 100 times cheaper by the end of 2027.</i>
<i>Repeating it, Altman said that by the end of 2027 GPT-5.2-level intelligence would be at least 10 times cheaper.</i></p>
<p>The developers in the hall had come from many countries, and several of them had paid for the journey themselves.</p></article>`;

describe.each(browsers)('the card beside a mark, in %s', (kind) => {
  const session = useSession(kind);
  const open = async (name: string) => {
    const address = session.site.serve(`http://www.huxiu.com/article/${name}`, demoHtml('en-ads'));
    const page = await session.visit(address);
    await until('marks', () => highlightCount(page));
    await page.bringToFront();
    return page;
  };
  const card = (page: Page) => cardOn(session.driver, page);
  const shown = (page: Page) => until('the card', () => card(page));
  const gone = (page: Page) =>
    until(
      'the card to go',
      () => card(page),
      (view) => view === null,
    );
  const rest = async (page: Page, at: number, down = 0.5) => {
    const mark = (await marksOf(page))[at];
    if (!mark) throw new Error(`there is no mark ${at}`);
    await page.evaluate(`scrollBy({ top: ${mark.y} - innerHeight * ${down}, behavior: 'instant' })`);
    const now = (await marksOf(page))[at] ?? mark;
    await page.mouse.move(now.x + 1, now.y);
    await page.mouse.move(now.x, now.y);
    return now;
  };

  test('comes where the pointer rests, beside the sentence, and goes with it; the page is as it was', async () => {
    const page = await open('hover');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const mark = await rest(page, 1);
    const view = await shown(page);
    expect(view?.kind).not.toBe('');
    expect(view?.focused).toBe(false);
    const { left, top, right, bottom } = view?.box ?? { left: -1, top: 0, right: 0, bottom: 0 };
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(window.width);
    expect(bottom).toBeLessThanOrEqual(window.height);
    expect(mark.y > bottom || mark.y < top).toBe(true);
    await page.mouse.move(1, 1);
    await gone(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('tells of a whole passage what the panel tells of it, and stands clear of its sentences', async () => {
    const page = await session.visit(session.site.serve('http://www.huxiu.com/article/passage', passagePage));
    await until('marks', async () => (await marksOf(page)).length === 3);
    const panel = await session.driver.openPanel(page);
    const { items } = await until(
      'one item that differs',
      () => look(panel),
      ({ items }) => items.length === 1 && items[0]?.kind.includes('Differs') === true,
    );
    await page.bringToFront();
    for (const at of [0, 1, 2]) {
      // Room for the whole card, however large the fonts of the machine make it.
      await rest(page, at, 0.75);
      const view = await shown(page);
      expect(view?.kind).toBe(items[0]?.kind);
      expect(view?.text).toContain('Mark 1 of 1');
      expect(view?.text).toContain('10 times');
      const covered = await page.evaluate(
        ({ left, top, right, bottom }) =>
          [...document.querySelectorAll('i')]
            .flatMap((sentence) => [...sentence.getClientRects()])
            .filter((line) => line.left < right && line.right > left && line.top < bottom && line.bottom > top).length,
        view?.box ?? { left: 0, top: 0, right: 0, bottom: 0 },
      );
      expect(covered).toBe(0);
      await page.keyboard.press('Escape');
      await gone(page);
    }
  });

  test('comes beside a sentence that fills a narrow column from top to bottom', async () => {
    const narrow = '<style>article * { max-width: 90px !important; margin-inline: 0 !important }</style></head>';
    const page = await session.visit(
      session.site.serve('http://www.huxiu.com/article/column', demoHtml('en-ads').replace('</head>', narrow)),
    );
    await page.setViewport({ width: 480, height: 240 });
    await until('marks', () => highlightCount(page));
    await page.bringToFront();
    const [mark] = await marksOf(page);
    if (!mark) throw new Error('nothing is marked');
    await page.evaluate((y) => scrollBy({ top: y - 20, behavior: 'instant' }), mark.y);
    await page.mouse.click(mark.x, 20);
    const { left = 0, right = 999, bottom = 999 } = (await shown(page))?.box ?? {};
    expect(left).toBeGreaterThan(mark.x + 40);
    expect(right).toBeLessThanOrEqual(480);
    expect(bottom).toBeLessThanOrEqual(240);
    await page.setViewport(null);
  });

  test('stays while it is pointed at, and goes with Escape', async () => {
    const page = await open('stays');
    const { x } = await rest(page, 1);
    const view = await shown(page);
    const { left = 0, top = 0, right = 0 } = view?.box ?? {};
    // Straight to it: a slow machine might let the pointer rest on the way, where it is on neither.
    await page.mouse.move(Math.min(Math.max(x, left + 10), right - 10), top + 20, { steps: 4 });
    await new Promise((later) => setTimeout(later, 700));
    expect(await card(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await gone(page);
  });

  test('goes from mark to mark by key, takes the focus, says where it is, and gives the focus back', async () => {
    const page = await open('keys');
    await page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('button'));
      link.focus({ preventScroll: true });
    });
    const panel = await session.driver.openPanel(page);
    await page.bringToFront();
    await askReader(panel, 'step', { forward: true });
    const first = await shown(page);
    expect(first?.focused).toBe(true);
    expect(first?.text).toMatch(/Mark 1 of \d/);
    await askReader(panel, 'step', { forward: true });
    await until(
      'the next card',
      () => card(page),
      (view) => /Mark 2 of/.test(view?.text ?? ''),
    );
    await askReader(panel, 'step', { forward: false });
    await until(
      'the card before',
      () => card(page),
      (view) => /Mark 1 of/.test(view?.text ?? ''),
    );
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
  });

  test('keeps the sentence, and says so when it is on disk', async () => {
    const page = await open('keep');
    await rest(page, 1);
    expect((await shown(page))?.status).toEqual([]);
    await pressInCard(session.driver, page, 1);
    await until(
      'it to say so',
      () => card(page),
      (view) => view?.status.includes('Saved') ?? false,
    );
    await page.mouse.move(1, 1);
    await gone(page);
    await rest(page, 1);
    expect((await shown(page))?.status).toEqual(['Saved']);
    await pressInCard(session.driver, page, 1);
    await until(
      'it to be taken back',
      () => card(page),
      (view) => view?.status.length === 0,
    );
  });

  test('“not this” takes the mark away, on other pages too, until it is undone', async () => {
    const page = await open('wrong');
    const texts = async (on: Page) => (await marksOf(on)).map(({ text }) => bare(text));
    const isMarked = (on: Page, text: string, expected: boolean) =>
      until(
        `the mark to ${expected ? 'come' : 'go'}`,
        () => texts(on),
        (now) => now.includes(text) === expected,
      );
    const wrong = bare((await rest(page, 1)).text);
    await shown(page);
    await pressInCard(session.driver, page, 2);
    await isMarked(page, wrong, false);
    await until(
      'the way back alone',
      () => card(page),
      (view) => view?.buttons.join() === 'Undo',
    );
    await pressInCard(session.driver, page, 0);
    await isMarked(page, wrong, true);
    await until(
      'the card to be as before',
      () => card(page),
      (view) => view?.buttons.length === 3,
    );
    await pressInCard(session.driver, page, 2);
    await isMarked(page, wrong, false);
    const other = await open('wrong-too');
    expect(await texts(other)).not.toContain(wrong);
    const panel = await session.driver.openPanel(other);
    await store(panel, { hidden: [] });
    await isMarked(other, wrong, true);
  });

  test('marks follow the settings as they are changed: kinds, strength, pause', async () => {
    const page = await open('settings');
    const panel = await session.driver.openPanel(page);
    const all = await marksOf(page);
    const none = { record: false, changed: false, outcome: false, differs: false };
    const count = (expected: number) =>
      until(
        `${expected} marks`,
        () => marksOf(page),
        (now) => now.length === expected,
      );
    await store(panel, { settings: { marks: { kinds: none } } });
    await count(0);
    await store(panel, { settings: { marks: { strength: 'strong' } } });
    await count(all.length);
    const thickness = () =>
      page.evaluate(() =>
        [...CSS.highlights.keys()].map((name) =>
          Number.parseFloat(getComputedStyle(document.body, `::highlight(${name})`).textDecorationThickness),
        ),
      );
    expect(Math.min(...(await thickness()))).toBeGreaterThanOrEqual(2);
    await store(panel, { settings: { sites: { pausedHosts: ['huxiu.com'] } } });
    await count(0);
    await until(
      'the panel to say so',
      () => look(panel),
      ({ title }) => title === 'Paused',
    );
    await store(panel, { settings: {} });
    await count(all.length);
  });
});

describe.each(browsers)('the story behind a card, in %s', (kind) => {
  const session = useSession(kind);

  test('opens in the panel, which comes with the click, at its item', async () => {
    const page = await session.visit(session.site.serve('http://www.huxiu.com/article/story', demoHtml('en-ads')));
    await until('marks', () => highlightCount(page));
    await page.bringToFront();
    const mark = (await marksOf(page))[0];
    if (!mark) throw new Error('nothing is marked');
    await page.mouse.click(mark.x, mark.y);
    await until('the card', () => cardOn(session.driver, page));
    await pressInCard(session.driver, page, 0);
    if (kind === 'chrome')
      await until('the panel', async () =>
        page
          .browser()
          .targets()
          .some((target) => target.url().endsWith('/sidepanel.html')),
      );
    const panel = await session.driver.openPanel(page);
    await until(
      'the item to open',
      () => look(panel),
      ({ items }) => items.some((item) => item.open),
    );
  });

  test('opens in the panel that stands beside the page', async () => {
    const page = await session.visit(session.site.serve('http://www.huxiu.com/article/beside', demoHtml('en-ads')));
    await until('marks', () => highlightCount(page));
    const panel = await session.driver.openPanel(page);
    await until(
      'the list',
      () => look(panel),
      ({ items }) => items.length > 0,
    );
    for (const at of [1, 2]) {
      await askReader(panel, 'step', { forward: true });
      await until(
        'the card',
        () => cardOn(session.driver, page),
        (view) => view?.text.includes(`Mark ${at} of`) ?? false,
      );
    }
    await page.bringToFront();
    await pressInCard(session.driver, page, 0);
    await until(
      'the item to open',
      () => look(panel),
      ({ items }) => items[1]?.open ?? false,
    );
  });
});

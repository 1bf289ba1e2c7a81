import type { Page } from 'puppeteer-core';
import type { Driver, Panel } from '../../tests/support/driver.ts';
import { contentOf, goInPlace } from '../../tests/support/in-place.ts';
import { readAll } from '../../tests/support/notes.ts';
import { listing, look, type PanelView } from '../../tests/support/panel.ts';
import type { Site } from '../../tests/support/site.ts';
import { until } from '../../tests/support/wait.ts';
import { type Dice, dice } from '../dice.ts';
import { articles } from './articles.ts';
import type { Sample } from './slope.ts';

/** Tabs that stay open, besides the one whose articles change in place. */
const tabs = 3;

export interface Endured {
  /** How many were marked. */
  readonly articles: number;
  readonly stops: number;
  /** How many sentences were shown as saved. */
  readonly kept: number;
  /** Those of them that are not in the notebook, once for each time. */
  readonly lost: readonly string[];
  /** MB by article; of the background by articles since it last started. */
  readonly memory: ReadonlyMap<string, readonly Sample[]>;
}

/**
 * Reads `count` articles one after the other. A third in new tabs, a third in tabs that had another, a third in place.
 * @throws {Error} when an article is not marked in time
 */
export async function endure(driver: Driver, site: Site, count: number): Promise<Endured> {
  const roll = dice(7);
  const all = articles();
  const htmlOf = (i: number) => all[i % all.length] as string;
  const address = (i: number) => `http://www.huxiu.com/endurance/${i}`;
  const memory = new Map<string, Sample[]>();
  const kept: string[] = [];
  let [stops, started] = [0, 0];

  const inPlace = await driver.open(site.serve(address(0), htmlOf(0)));
  await marked(inPlace, 0);
  const panel = await driver.openPanel(inPlace);
  const quotes = (view: PanelView) => view.items.map(({ quote }) => quote).join('\n');
  const first = quotes(await listing(panel));
  const others: Page[] = [];

  for (let i = 1; i < count; i++) {
    const stopping = roll(15) === 0 ? stopSoon(driver, roll) : null;
    site.serve(address(i), htmlOf(i));
    const page = await read(i);
    await marked(page, i);
    if (stopping) {
      await stopping;
      stops++;
      started = i;
    }
    if (i % 7 === 5) kept.push(await keep(panel));
    if (roll(3) === 0) await (others[roll(others.length)] ?? inPlace).bringToFront();
    // Always with the same article in front: each has its own needs.
    if (i % all.length !== 0) continue;
    await inPlace.bringToFront();
    await marked(inPlace, i);
    // Marks come before the list: until it stands, the panel holds what belonged to another article.
    await until(
      'the list of the first article',
      () => look(panel),
      (view) => !view.busy && quotes(view) === first,
    );
    for (const [part, value] of Object.entries(await driver.memory(inPlace))) {
      const at = part === 'background' ? i - started : i;
      memory.set(part, [...(memory.get(part) ?? []), { at, value }]);
    }
  }
  const { notes } = await readAll(await driver.openOwn('notebook.html'));
  const there = notes.map(({ selector }) => plain(selector.exact));
  const lost = kept.filter((quote) => {
    // An item of the list may quote several sentences in a row; the one that it tells of is kept.
    const at = there.findIndex((exact) => plain(quote).includes(exact));
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
  return { articles: count, stops, kept: kept.length, lost, memory };

  async function read(i: number): Promise<Page> {
    if (i % 3 === 0 || i % all.length === 0) {
      await inPlace.bringToFront();
      const { title, body } = contentOf(htmlOf(i));
      await goInPlace(inPlace, address(i), title, body);
      return inPlace;
    }
    const old = i % 3 === 1 ? undefined : others[roll(others.length)];
    if (old) {
      await old.bringToFront();
      await old.goto(address(i), { waitUntil: 'domcontentloaded' });
      return old;
    }
    const page = await driver.open(address(i));
    others.push(page);
    if (others.length > tabs) await others.shift()?.close();
    return page;
  }
}

/** Waits until words that stand on the page are marked. */
async function marked(page: Page, i: number): Promise<void> {
  const count = () =>
    page.evaluate(() => {
      let standing = 0;
      for (const [, highlight] of CSS.highlights)
        for (const { startContainer } of highlight) if (startContainer.isConnected) standing++;
      return standing;
    });
  await until(`marks on article ${i}`, count, Boolean, 60_000);
}

/** At a moment when it may well be at work. */
async function stopSoon(driver: Driver, roll: Dice): Promise<void> {
  await new Promise((moment) => setTimeout(moment, roll(1_500)));
  await driver.stopBackground();
}

/** Keeps the first sentence of the list, as a reader does; gives it once the panel says that it is saved. */
function keep(panel: Panel): Promise<string> {
  // The list may be drawn anew meanwhile: each time what is to be pressed next.
  const step = () =>
    panel.evaluate(() => {
      const item = document.querySelector('main:not([aria-busy=true]) [data-annotations]');
      const acts = item?.querySelector('.body .acts');
      if (/Saved/.test(acts?.textContent ?? '')) return item?.querySelector('.quote')?.lastChild?.textContent ?? '';
      const buttons = acts ? [...acts.querySelectorAll<HTMLElement>('.link')] : [];
      const button = acts
        ? buttons.find(({ textContent }) => textContent === 'Save to notebook')
        : item?.querySelector<HTMLElement>('button[aria-expanded=false]');
      button?.click();
      return '';
    });
  return until('“Saved”', step);
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

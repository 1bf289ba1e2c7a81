import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { manyNotes } from '../../scripts/notebook/many.ts';
import type { Panel } from '../support/driver.ts';
import { bare, highlightCount, keptOn } from '../support/marks.ts';
import { listed, reload, seed } from '../support/notes.ts';
import { clickItem, listing } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

const article = readFileSync(fileURLToPath(new URL('../pages/en-ads.html', import.meta.url)), 'utf8');
const address = 'http://www.theverge.com/2026/ads';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A tab, or the panel. */
interface Place {
  evaluate(work: never, ...args: never[]): Promise<unknown>;
}
const run = <A extends unknown[], R>(place: Place, work: (...args: A) => R, ...args: A) =>
  place.evaluate(work as never, ...(args as unknown as never[])) as Promise<R>;

/** Presses the button of these words; false where there is none. */
const press = (place: Place, selector: string, words: RegExp) =>
  run(
    place,
    (within: string, source: string) => {
      const button = [...document.querySelectorAll<HTMLElement>(within)].find((one) =>
        new RegExp(source).test(one.textContent ?? ''),
      );
      button?.click();
      return button !== undefined;
    },
    selector,
    words.source,
  );
const textOf = (place: Place, selector: string) =>
  run(place, (of: string) => document.querySelector(of)?.textContent ?? '', selector);

describe.each(browsers)('the notebook in %s', (kind) => {
  const session = useSession(kind);
  let quote = '';
  let beside: Panel | null = null;

  test('a sentence saved from the panel reads “Saved”, is tinted, and can be taken back', async () => {
    const page = await session.visit(session.site.serve(address, article));
    await until('marks', () => highlightCount(page), Boolean, 30_000);
    beside = await session.driver.openPanel(page);
    const panel = beside;
    const [first] = (await listing(panel)).items;
    quote = first?.quote ?? '';
    await clickItem(panel, first?.annotation ?? '');
    await until('the button', () => press(panel, '.body .link', /^Save to notebook$/));
    await until('the note', async () => (await textOf(panel, '.kept .quote')).trim() === quote.trim());
    await until('“Saved”', async () => /Saved/.test(await textOf(panel, '.body .acts')));
    await until('the tint', async () => (await keptOn(page)) === bare(quote));

    await press(panel, '.body .link', /^Remove$/);
    await until('the tint to go', async () => (await keptOn(page)) === '');
    await until('the button', () => press(panel, '.body .link', /^Save to notebook$/));
    await until('the note', async () => (await textOf(panel, '.kept .quote')) !== '');
  });

  test('it is found again at another address of the same, changed article; what has gone is said to be gone', async () => {
    const { site } = session;
    const changed = article.replace('<p>', '<p>A paragraph that was added later, of no importance.</p><p>');
    const page = await session.visit(site.serve(`${address}?utm_source=letter`, changed));
    const panel = beside as Panel;
    await page.bringToFront();
    // The page's own: what the panel shows may still be of the page before.
    await until('the tint', async () => (await keptOn(page)) === bare(quote));
    await until('the note', async () => (await textOf(panel, '.kept .quote')).trim() === quote.trim());
    await until('its place', () => press(panel, '.kept li .link', /^Show in article$/));

    // Without the sentence: on record still is what the rest of the page says.
    const words = quote.trim().slice(4, 24);
    const without = article.replace(/<p>[\s\S]*?<\/p>/g, (p) => (p.replace(/<[^>]+>/g, '').includes(words) ? '' : p));
    await session.visit(site.serve(`${address}?utm_source=gone`, without));
    await until('the gap', async () => /Not found on this page/.test(await textOf(panel, '.kept')));
  });

  test('the page lists, finds, edits, deletes and undoes; what it shows as saved is there after a reload', async () => {
    const page = await session.driver.openOwn('notebook.html');
    await seed(page, manyNotes(300));
    // What is written past the page's own database library shows when it is loaded again.
    await reload(page);
    await until('the list', async () => /^301 notes/.test(await listed(page).catch(() => '')));
    expect(await textOf(page, '.row .quote')).toBe(quote.trim());

    const search = (words: string) =>
      page.evaluate((value) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        if (!field) return;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    await search('董事会');
    await until('fewer', async () => !/^301/.test(await listed(page).catch(() => '')));
    await search('');
    await until('all', async () => /^301/.test(await listed(page).catch(() => '')));

    await page.evaluate(() => document.querySelector<HTMLElement>('.row')?.click());
    await until('the note', async () => (await textOf(page, '.open blockquote')) === quote.trim());
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('.open textarea');
      if (!field) return;
      field.value = 'My own words — 我的话';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('“Saved”', async () => (await textOf(page, '.open .state')) === 'Saved');
    await reload(page);
    await until('the note again', async () => /我的话/.test(await textOf(page, '.row').catch(() => '')));

    await page.evaluate(() => document.querySelector<HTMLElement>('.row')?.click());
    await until('the button', () => press(page, '.open footer .link', /^Delete$/));
    await until('one less', async () => /^300/.test(await listed(page).catch(() => '')));
    await until('undo', () => press(page, '.toast .link', /^Undo$/));
    await until('all again', async () => /^301/.test(await listed(page).catch(() => '')));
  });

  test('axe finds nothing in page and dialogs', async () => {
    const page = await session.driver.openOwn('notebook.html');
    await listed(page).catch(() => '');
    await page.evaluate(axe);
    const check = async () =>
      page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
      });
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.row')[2]?.click());
    await until('the note', async () => (await textOf(page, '.open blockquote')) !== '');
    expect(await check()).toEqual([]);
    for (const [words, title] of [
      [/^Export$/, 'Export notes'],
      [/^Import$/, 'Import notes'],
      [/^Merge tags$/, 'Merge tags'],
    ] as const) {
      await press(page, '.tools .link', words);
      await until(title, async () => (await textOf(page, 'dialog h2')) === title);
      expect(await check()).toEqual([]);
      await page.evaluate(() => document.querySelector('dialog')?.close());
      await until('it to close', async () => (await textOf(page, 'dialog')) === '');
    }
    // Beside the panel there is room for the list only when no note is open.
    await press(page, '.open .back', /./);
    await press(page, '.tools .link', /^Select$/);
    await until('boxes', async () => page.evaluate(() => document.querySelector('.pick') !== null));
    expect(await check()).toEqual([]);
  });
});

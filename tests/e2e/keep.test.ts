import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { bare, highlightCount, keptOn } from '../support/marks.ts';
import { listed, readAll } from '../support/notes.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

const article = readFileSync(fileURLToPath(new URL('../pages/en-ads.html', import.meta.url)), 'utf8');
const address = 'http://keep.localhost/2026/ads';

/** Selects a paragraph of the article, and gives its words. */
const selectParagraph = (page: Page, index: number): Promise<string> =>
  page.evaluate((at) => {
    const paragraph = document.querySelectorAll('article p:not([class])')[at];
    if (!paragraph) throw new Error('no such paragraph');
    paragraph.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(paragraph);
    return (paragraph.textContent ?? '').trim();
  }, index);

describe.each(browsers)('keeping, in %s', (kind) => {
  const session = useSession(kind, { extension: resolve(`.output/demo-${kind}`) });
  let notebook: Page | undefined;
  const kept = async () => {
    notebook ??= await session.driver.openOwn('notebook.html');
    const { notes } = await readAll(notebook);
    return notes.map(({ selector }) => selector.exact);
  };

  test.each([
    ['key', 4],
    ['menu', 17],
  ] as const)('what is selected is kept by the %s', async (what, index) => {
    const page = await session.visit(session.site.serve(address, article));
    await until('marks', () => highlightCount(page), Boolean, 30_000);
    const words = bare(await selectParagraph(page, index));
    await session.driver.command(page, what);
    await until('the note', async () => (await kept()).map(bare).includes(words));
    await page.bringToFront();
    await until('the tint', async () => (await keptOn(page)).includes(words));
  });

  test('a note whose words have gone from the page is put on others by hand', async () => {
    const words = (await kept())[0] ?? '';
    const start = words.slice(0, 24);
    const without = article.replace(/<p>[\s\S]*?<\/p>/g, (p) => (p.replace(/<[^>]+>/g, '').includes(start) ? '' : p));
    const page = await session.visit(session.site.serve(`${address}?utm_source=gone`, without));
    await until('marks', () => highlightCount(page), Boolean, 30_000);
    const panel = await session.driver.openPanel(page);
    const attach = () =>
      panel.evaluate(() => {
        const missing = [...document.querySelectorAll('.kept li')].find((one) => one.querySelector('[role=status]'));
        missing?.querySelector<HTMLElement>('button')?.click();
        return missing !== undefined;
      });
    await until('the gap', attach);
    await until('the hint', () =>
      panel.evaluate(() => [...document.querySelectorAll('.kept [role=status]')].some((one) => one.textContent !== '')),
    );
    const instead = await selectParagraph(page, 0);
    await attach();
    const all = await until('the note to move', kept, (now) => now.map(bare).includes(bare(instead)));
    expect(all).not.toContain(words);
    await until('no gap', () => panel.evaluate(() => document.querySelector('.kept li [role=status]') === null));
  });

  test('what is selected on a page that nobody has read yet is kept too', async () => {
    const unread = article.replace(/OpenAI|ChatGPT|GPT|Altman/g, 'the harbour');
    const page = await session.visit(session.site.serve('http://keep.localhost/2026/harbour', unread));
    const words = bare(await selectParagraph(page, 2));
    await session.driver.command(page, 'key');
    await until('the note', async () => (await kept()).map(bare).includes(words));
  });

  test('a backup is written into the downloads folder once the reader turns it on', async () => {
    const page = await openExport();
    await page.click('.daily input');
    await until(
      'the backup',
      () => dailyText(page),
      (text) => /last written/.test(text),
      60_000,
    );
    const file = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's own interfaces have no types here.
      const { downloads } = ((globalThis as any).browser ?? (globalThis as any).chrome) as any;
      const [item] = await downloads.search({ state: 'complete' });
      return item?.filename as string | undefined;
    });
    expect(file).toMatch(/said-and-done.backup-\d{4}-\d\d-\d\d\.json$/);
    const backup = JSON.parse(readFileSync(file ?? '', 'utf8'));
    expect(backup.notes.map((note: { selector: { exact: string } }) => note.selector.exact).sort()).toEqual(
      (await kept()).sort(),
    );
  });

  test(kind === 'chrome' ? 'or into a folder of theirs, the last ten' : 'and the browser’s limit is said', async () => {
    const page = await openExport();
    if (kind === 'firefox') {
      expect(await dailyText(page)).toContain('downloads folder only');
      return;
    }
    // The browser's own dialog can't be answered: the folder is one that needs none.
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Backups', { create: true });
      for (let day = 1; day <= 12; day++)
        await folder.getFileHandle(`backup-2026-01-${String(day).padStart(2, '0')}.json`, { create: true });
      await folder.getFileHandle('other.json', { create: true });
      Object.assign(globalThis, { showDirectoryPicker: async () => folder });
    });
    await page.click('.daily .link');
    await until(
      'the folder',
      () => dailyText(page),
      (text) => /“Backups”.*last written/s.test(text),
      60_000,
    );
    const names = () =>
      page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const found: string[] = [];
        for await (const name of (await root.getDirectoryHandle('Backups')).keys()) found.push(name);
        return found.sort();
      });
    expect(await names()).toHaveLength(11);
    expect(await names()).toContain('other.json');
    expect(await names()).not.toContain('backup-2026-01-03.json');
  });

  async function openExport(): Promise<Page> {
    const page = await session.driver.openOwn('notebook.html');
    await listed(page);
    await page.bringToFront();
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.tools .link')].at(-1)?.click());
    await until('the dialog', () => page.evaluate(() => document.querySelector('.daily input') !== null));
    return page;
  }
  const dailyText = (page: Page) => page.evaluate(() => document.querySelector('.daily')?.textContent ?? '');
});

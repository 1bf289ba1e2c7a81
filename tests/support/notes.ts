import type { Page } from 'puppeteer-core';
import type { Note } from '../../lib/notebook/note.ts';
import { until } from './wait.ts';

/** Puts notes straight into the database of the notebook page, and waits until they are there. */
export async function seed(page: Page, notes: readonly Note[]): Promise<void> {
  // In portions: one message of all would be too large for the browsers' protocols.
  for (let at = 0; at < notes.length; at += 2000)
    await page.evaluate(
      async (portion) => {
        const opened = await new Promise<IDBDatabase>((done, fail) => {
          const request = indexedDB.open('notebook');
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
        await new Promise<void>((done, fail) => {
          const transaction = opened.transaction('notes', 'readwrite');
          for (const note of JSON.parse(portion)) transaction.objectStore('notes').put(note);
          transaction.oncomplete = () => done();
          transaction.onerror = () => fail(transaction.error);
        });
        opened.close();
      },
      JSON.stringify(notes.slice(at, at + 2000)),
    );
}

/** Waits until the page says how many notes it lists, and all of them are known to it. */
export function listed(page: Page): Promise<string> {
  return until('notes', () => page.evaluate(() => document.querySelector('.cnt')?.textContent ?? ''));
}

/** Everything in the database of the notebook page, once the page has opened it. */
export async function readAll(page: Page): Promise<{ notes: Note[]; deleted: { note: Note }[] }> {
  await listed(page);
  // tsx names inner functions through a helper that the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  const text = await page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('notebook');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const all = (table: string) =>
      new Promise<unknown[]>((done, fail) => {
        const request = opened.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const found = { notes: await all('notes'), deleted: await all('deleted') };
    opened.close();
    return JSON.stringify(found);
  });
  return JSON.parse(text);
}

/** `page.reload` waits for what never comes on a page of an extension in Firefox. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = '';
    location.reload();
  });
  await until('the reload', () =>
    page
      .evaluate(() => document.documentElement.dataset.old === undefined && document.readyState === 'complete')
      .catch(() => false),
  );
}

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readArticle } from '../../../lib/browser/inject.ts';

const executeScript = vi.fn(async () => []);
/** What the page itself says of its reading; null where it has no reader. */
let page: object | null;

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  page = null;
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async () => {
      if (!page) throw new Error('Receiving end does not exist');
      return { answer: page };
    },
  });
});

test('a frame that is an article is read where the page itself is none', async () => {
  page = { state: 'other', title: '' };
  expect(await readArticle(7, 3)).toBe(true);
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['/reader.js'] });
});

test('a frame waits to be read until it is known what the page itself is', async () => {
  page = { state: 'reading' };
  expect(await readArticle(7, 3)).toBe(false);
  page = { state: 'read' };
  expect(await readArticle(7, 3)).toBe(true);
  expect(executeScript).not.toHaveBeenCalled();
});

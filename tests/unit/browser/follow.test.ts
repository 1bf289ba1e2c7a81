import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { follow } from '../../../entrypoints/sidepanel/follow.ts';
import { setArticleFrame } from '../../../lib/browser/frames.ts';

type Listener = (...args: unknown[]) => unknown;

const id = 'our-own-id';
const url = 'https://news.example/';

/** Of window 1: the tab in front, the browser's answers that are still to come, and what the panel was told. */
let front = 1;
let status = 'complete';
/** How many questions the page in front leaves without an answer. */
let silent = 0;
let waiting: (() => void)[] = [];
let told: [number, string][] = [];
const listeners: Record<'activated' | 'updated' | 'message', Listener[]> = { activated: [], updated: [], message: [] };
const fire = (what: keyof typeof listeners, ...args: unknown[]) => {
  for (const heard of listeners[what]) heard(...args);
};
const turns = () => new Promise((next) => setTimeout(next));
/** The browser answers which tab is in front. */
const answer = async () => {
  await turns();
  for (const done of waiting.splice(0)) done();
  await turns();
};
const bringToFront = (tab: number) => {
  front = tab;
  fire('activated', { tabId: tab, windowId: 1 });
};
/** As a reader says that its page is being read anew. */
const readAnew = (tab: number, frameId = 0) => {
  const sender = { id, url, frameId, tab: { id: tab, windowId: 1, url } };
  fire('message', { name: 'changed', sent: { reading: { state: 'reading' } } }, sender, () => {});
};

beforeEach(async () => {
  front = 1;
  status = 'complete';
  silent = 0;
  waiting = [];
  told = [];
  for (const all of Object.values(listeners)) all.length = 0;
  fakeBrowser.reset();
  const event = (what: keyof typeof listeners) => ({ addListener: (heard: Listener) => listeners[what].push(heard) });
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://our-own-id/');
  Object.assign(fakeBrowser.runtime, { onMessage: event('message') });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1 }) });
  Object.assign(fakeBrowser.tabs, {
    onActivated: event('activated'),
    onUpdated: event('updated'),
    query: () =>
      new Promise((resolve) => {
        const tab = { id: front, url, status };
        waiting.push(() => resolve([tab]));
      }),
    get: async (tab: number) => ({ id: tab, url }),
    sendMessage: (tab: number) =>
      silent-- > 0 ? new Promise(() => {}) : Promise.resolve({ answer: { state: 'other', title: `page of ${tab}` } }),
  });
  const ready = follow({ onSituation: (tab, { state }) => told.push([tab.id, state]), onChosen: () => {} });
  await answer();
  await ready;
});

test('the panel shows the tab in front, and that it is waiting for the next one', async () => {
  expect(told.at(-1)).toEqual([1, 'other']);
  told = [];
  bringToFront(2);
  await answer();
  expect(told).toEqual([
    [2, 'waiting'],
    [2, 'other'],
  ]);
});

test('a page read anew is told of, unless it is behind', async () => {
  told = [];
  readAnew(2);
  await answer();
  expect(told).toEqual([]);
  readAnew(1);
  await answer();
  expect(told).toEqual([[1, 'reading']]);
});

test('a page that is read anew as its tab is left does not hold the panel back', async () => {
  bringToFront(2);
  readAnew(1);
  await answer();
  expect(told.at(-1)).toEqual([2, 'other']);
});

test('what is said in a frame is told of where the frame holds the article', async () => {
  told = [];
  readAnew(1, 5);
  await answer();
  expect(told).toEqual([]);
  await setArticleFrame(1, 5);
  readAnew(1, 0);
  await answer();
  expect(told).toEqual([]);
  readAnew(1, 5);
  await answer();
  expect(told).toEqual([[1, 'reading']]);
});

test('a page that does not answer, as one that is being left, is asked again', async () => {
  told = [];
  silent = 1;
  bringToFront(2);
  await answer();
  expect(told.at(-1)).toEqual([2, 'waiting']);
  await vi.waitFor(() => expect(told.at(-1)).toEqual([2, 'other']), 3_000);
});

test('a page that is still being loaded is looked at again, even if its end was told before', async () => {
  Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('nobody')) });
  told = [];
  status = 'loading';
  bringToFront(2);
  await answer();
  expect(told.at(-1)).toEqual([2, 'waiting']);
  status = 'complete';
  await vi.waitFor(async () => {
    await answer();
    expect(told.at(-1)).toEqual([2, 'none']);
  }, 4_000);
});

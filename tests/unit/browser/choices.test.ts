// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followChoices } from '../../../entrypoints/reader/choices.ts';
import { followPermissions, type PageChoices } from '../../../lib/browser/page-choices.ts';

const id = 'our-own-id';
const ours = 'chrome-extension://our-own-id/';
type Heard = (...args: unknown[]) => unknown;

let life: AbortController;
let told: PageChoices[];
let answers: ((choices: Partial<PageChoices>) => void)[];
let listeners: Record<'message' | 'removed' | 'added', Heard[]>;

beforeEach(() => {
  life = new AbortController();
  [told, answers] = [[], []];
  listeners = { message: [], removed: [], added: [] };
  const event = (of: keyof typeof listeners) => ({
    addListener: (heard: Heard) => listeners[of].push(heard),
    removeListener: () => {},
  });
  fakeBrowser.reset();
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(ours);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    () => new Promise((reply) => answers.push((choices) => reply({ answer: choices } as never))),
  );
  Object.assign(fakeBrowser.runtime, { onMessage: event('message') });
  Object.assign(fakeBrowser.permissions, { onRemoved: event('removed'), onAdded: event('added') });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7 }, { id: 8 }, {}],
    // The second tab has no reader.
    sendMessage: vi.fn(async (tab: number, message: unknown) => {
      if (tab !== 7) throw new Error('Receiving end does not exist');
      for (const heard of listeners.message) heard(message, { id, url: ours }, () => {});
    }),
  });
  followPermissions();
});
afterEach(() => life.abort());

const follow = async () => {
  followChoices((choices) => told.push(choices), life.signal);
  await answer({ permitted: true });
};
const answer = async (choices: Partial<PageChoices>) => {
  const before = told.length;
  await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));
  answers.shift()?.(choices);
  await vi.waitFor(() => expect(told.slice(before)).toEqual([choices]));
};

test.each(['removed', 'added'] as const)(
  'a permission that was %s in the browser’s own pages is heard of',
  async (how) => {
    await follow();
    for (const heard of listeners[how]) heard({ origins: ['*://*.news.example/*'] });
    await answer({ permitted: how === 'added' });
  },
);

test('a page that the browser had kept asks anew when it comes back', async () => {
  await follow();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await answer({ paused: true });
});

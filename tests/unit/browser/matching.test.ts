import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveReader } from '../../../entrypoints/reader/background.ts';
import type { ClaimBase } from '../../../lib/claims/base.ts';
import type { WarmIndex } from '../../../lib/claims/warm.ts';
import { type Annotated, annotate } from '../../../lib/match/annotate.ts';

vi.mock('../../../lib/match/annotate.ts', () => ({ annotate: vi.fn() }));

const id = 'our-own-id';
const sender = { id, url: 'https://news.example/', frameId: 0, tab: { id: 7, windowId: 1 } };
const article = { title: 'a', site: null, author: null, published: null, url: null, language: 'en' } as const;
const ms = { split: 0, match: 0 };
type Listener = (message: unknown, from: unknown, reply: (answer: unknown) => void) => unknown;

let listeners: Listener[] = [];
const say = (name: string, sent: unknown) =>
  new Promise<unknown>((reply) => {
    for (const heard of listeners) heard({ name, sent }, sender, reply);
  });
const match = (words: string) =>
  say('match', { article: { ...article, blocks: [{ kind: 'paragraph', text: words }] } });

beforeEach(() => {
  listeners = [];
  fakeBrowser.reset();
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://our-own-id/');
  Object.assign(fakeBrowser.runtime, { onMessage: { addListener: (heard: Listener) => listeners.push(heard) } });
  const base = { installed: async () => [] } as unknown as ClaimBase;
  serveReader(Promise.resolve(base), Promise.resolve({ cool() {} } as unknown as WarmIndex));
});

test('what a page has checked is what it had matched last, whichever matching ended last', async () => {
  const ends = new Map<string, () => void>();
  vi.mocked(annotate).mockImplementation(({ blocks: [block] }) => {
    const check = async () => [`checked ${block?.text}`] as never;
    const annotated: Annotated = { annotations: [], check, sentences: 1, whole: true, ms };
    return new Promise((done) => ends.set(block?.text ?? '', () => done(annotated)));
  });
  const [first, second] = [match('the page as it was'), match('the page as it is')];
  await vi.waitFor(() => expect(ends.size).toBe(2));
  ends.get('the page as it is')?.();
  await second;
  ends.get('the page as it was')?.();
  await first;
  expect(await say('check', null)).toEqual({ answer: ['checked the page as it is'] });
  expect(await say('check', null)).toEqual({ answer: null });
});

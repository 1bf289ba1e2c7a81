import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveNotebook } from '../../../entrypoints/notebook/background.ts';
import type { ClaimBase } from '../../../lib/claims/base.ts';
import { articleKey } from '../../../lib/notebook/address.ts';
import { makeNote } from '../../../lib/notebook/note.ts';
import { Notebook } from '../../../lib/notebook/store.ts';

vi.mock('../../../entrypoints/notebook/daily-backup.ts', () => ({ serveDailyBackup() {} }));

const id = 'our-own-id';
const address = 'https://www.news.example/2026/harbour';
const elsewhere = 'https://evil.example/';

let book: Notebook;
let note: string;
beforeAll(async () => {
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://our-own-id/');
  Object.assign(fakeBrowser, {
    contextMenus: { create() {}, onClicked: { addListener() {} } },
    commands: { onCommand: { addListener() {} } },
  });
  serveNotebook(Promise.resolve({} as ClaimBase));
  book = await Notebook.open();
});
beforeEach(async () => {
  await book.remove((await book.all()).map((one) => one.id));
  const made = makeNote({
    article: {
      title: 'Harbour',
      site: null,
      author: null,
      published: null,
      language: 'en',
      url: address,
      key: articleKey(address),
    },
    selector: { exact: 'a toll', prefix: '', suffix: '', repeated: false, position: null },
    claim: null,
    tone: null,
  });
  await book.put([made]);
  note = made.id;
});

/** What a script of ours in a page of this address is answered; `frame`: in a frame of that address within it. */
async function asked(name: string, sent: unknown, url: string, frame = url): Promise<unknown> {
  const sender = { id, url: frame, frameId: frame === url ? 0 : 3, tab: { id: 7, windowId: 1, url } };
  return new Promise((reply) => {
    void fakeBrowser.runtime.onMessage.trigger({ name, sent } as never, sender as never, reply as never);
  });
}
const kept = async (url: string, frame?: string) =>
  ((await asked('kept', { url: address }, url, frame)) as { answer: { id: string }[] }).answer.map((one) => one.id);

describe('what pages hear of the notebook', () => {
  test('is what is kept of their own site', async () => {
    expect(await kept('https://m.news.example/2026/harbour?from=phone')).toEqual([note]);
    expect(await kept(elsewhere)).toEqual([]);
  });

  test('is by frame: another site’s frame is another site, one without an address is of its page', async () => {
    expect(await kept(address, elsewhere)).toEqual([]);
    expect(await kept(elsewhere, address)).toEqual([note]);
    expect(await kept(address, 'about:srcdoc')).toEqual([note]);
    expect(await kept(elsewhere, 'about:srcdoc')).toEqual([]);
  });

  test('they take back notes of their own alone', async () => {
    expect(await asked('unsave', { note }, elsewhere)).toEqual({ error: 'the note is of another site' });
    expect(await book.get(note)).toBeDefined();
    expect(await asked('unsave', { note }, 'https://news.example/other')).toEqual({ answer: null });
    expect(await book.get(note)).toBeUndefined();
  });

  test('what they keep is filed under their own site, whatever they claim', async () => {
    const article = { title: 'Harbour', site: null, author: null, published: null, language: null };
    const selector = { exact: 'another toll', prefix: '', suffix: '', repeated: false, position: null };
    const saved = async (url: string | null, from: string, frame = from) => {
      const passage = { article: { ...article, url }, selector, record: null };
      const { answer } = (await asked('save', { passage }, from, frame)) as { answer: string };
      const { article: filed } = (await book.get(answer)) ?? {};
      await book.remove([answer]);
      return filed?.url;
    };
    const variant = 'https://m.news.example/2026/harbour';
    expect(await saved(address, variant)).toBe(address);
    expect(await saved(address, elsewhere)).toBe(elsewhere);
    expect(await saved(address, elsewhere, 'about:srcdoc')).toBe(elsewhere);
    // A page that was saved to disk still says where it came from.
    expect(await saved(address, 'file:///home/reader/harbour.html')).toBe(address);
    expect(await saved(null, elsewhere)).toBe(null);
  });
});

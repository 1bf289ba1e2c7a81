import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Messages } from '../../../lib/browser/messages.ts';
import { on, send } from '../../../lib/browser/messaging.ts';
import { type Side, shapes } from '../../../lib/browser/shapes.ts';
import { fc } from '../properties.ts';

const id = 'our-own-id';
const ours = 'chrome-extension://our-own-id/';
const tab = { id: 7, windowId: 1 };
const article = { title: 'a', site: null, author: null, published: null, url: null, language: 'en' } as const;
const selector = { exact: 'a', prefix: '', suffix: '', repeated: false, position: { start: 0, end: 1 } };

/** One good message of each name; the compiler sees that none is missing. */
const good: { [N in keyof Messages]: Messages[N]['sent'] } = {
  look: { title: 'a', description: 'b', text: 'c' },
  wake: { title: 't' },
  check: null,
  match: { article: { ...article, blocks: [{ kind: 'paragraph', text: 'a' }] } },
  dress: { key: 'k', language: 'zh-Hant', strength: 'quiet' },
  choices: null,
  permissions: null,
  card: { claim: null, bring: true },
  hide: { sentence: 's', claim: 'c' },
  unhide: { sentence: 's', claim: 'c' },
  story: { claim: 'c' },
  step: { forward: true },
  changed: { reading: { state: 'reading' } },
  reading: null,
  reveal: { annotation: 'a' },
  timings: null,
  passage: { annotation: null },
  kept: { url: 'https://a.example/' },
  keptChanged: null,
  save: { passage: { article, selector, record: { claim: 'c', tone: 'record' } } },
  unsave: { note: 'n' },
  chosen: { annotation: 'a' },
  packs: { do: 'wake' },
};
const names = Object.keys(good) as (keyof Messages)[];

const senders: Record<Side, readonly object[]> = {
  // The second stands in a frame of another extension's page, which is in no tab.
  page: [
    { id, tab, url: 'https://news.example/', frameId: 0 },
    { id, url: 'https://news.example/', frameId: 3 },
  ],
  own: [{ id, url: `${ours}sidepanel.html` }, { id, tab, url: `${ours}options.html`, frameId: 0 }, { id }],
};

let life: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(ours);
  life = new AbortController();
});
afterEach(() => life.abort());

/** What comes back; `undefined` when nobody listened. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  let reply: unknown;
  await fakeBrowser.runtime.onMessage.trigger(
    message as never,
    sender as never,
    ((value: unknown) => {
      reply = value;
    }) as never,
  );
  await new Promise((next) => setTimeout(next));
  return reply;
}

describe.each(names)('“%s”', (name) => {
  test('arrives from its side alone', async () => {
    const heard = vi.fn(() => null as never);
    on(name, heard, life.signal);
    for (const side of ['page', 'own'] as const)
      for (const sender of senders[side]) {
        heard.mockClear();
        const reply = await deliver({ name, sent: good[name] }, sender);
        const expected = shapes[name].from.includes(side);
        expect(heard).toHaveBeenCalledTimes(expected ? 1 : 0);
        expect(reply).toEqual(expected ? { answer: null } : { error: `“${name}” was refused` });
      }
  });

  test('of another shape, or of another extension, is not heard', async () => {
    const heard = vi.fn(() => null as never);
    on(name, heard, life.signal);
    const sender = senders[shapes[name].from[0] as Side][0] as object;
    await deliver({ name, sent: good[name] }, { ...sender, id: 'another' });
    await deliver({ name: `${name}!`, sent: good[name] }, sender);
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (sent) => {
        fc.pre(!(sent === null && good[name] === null) && !looksRight(name, sent));
        await deliver({ name, sent }, sender);
        await deliver(sent, sender);
      }),
      { numRuns: 40 },
    );
    expect(heard).not.toHaveBeenCalled();
  });
});

/** `kept: {url: string}` and the like may be hit by chance. */
function looksRight(name: keyof Messages, sent: unknown): boolean {
  const keys = Object.keys(good[name] ?? {});
  return keys.length > 0 && typeof sent === 'object' && sent !== null && keys.every((key) => key in sent);
}

test('a reading is heard only if all of it is of its shape', async () => {
  const annotation = {
    id: 's1',
    claim: 'c',
    sentence: { block: 0, start: 0, end: 1, text: 'a' },
    tone: 'differs',
    standing: 'record',
    score: 0.9,
    sure: true,
    why: ['a'],
    fidelity: 'number',
    difference: { article: { start: 0, end: 1 }, record: { start: 0, end: 1 } },
  } as const;
  const read = {
    state: 'read',
    article,
    sentences: 1,
    whole: true,
    annotations: [annotation],
    base: 'base @ 1',
  } as const;
  const heard = vi.fn(() => null);
  on('changed', heard, life.signal);
  const tell = (reading: unknown) => deliver({ name: 'changed', sent: { reading } }, senders.page[0] as object);
  for (const good of [read, { state: 'pdf' }, { state: 'other', title: 't' }, { state: 'failed', reason: 'r' }]) {
    expect(await tell(good)).toEqual({ answer: null });
  }
  heard.mockClear();
  const refused = { error: '“changed” was refused' };
  for (const key of Object.keys(read)) expect(await tell({ ...read, [key]: { toString: 'x' } }), key).toEqual(refused);
  for (const key of Object.keys(annotation))
    expect(await tell({ ...read, annotations: [{ ...annotation, [key]: [{}] }] }), key).toEqual(refused);
  for (const wrong of [{ state: 'other' }, { state: 'anything' }, {}, 'read'])
    expect(await tell(wrong)).toEqual(refused);
  expect(heard).not.toHaveBeenCalled();
});

test('a message over which the background was stopped is sent once more', async () => {
  const gone = [
    () => Promise.reject(new Error('the message channel closed before a response was received')),
    () => Promise.resolve(undefined),
  ];
  for (const first of gone) {
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(first);
    said.mockResolvedValueOnce({ answer: 'note' } as never);
    expect(await send('unsave', { note: 'n' }).catch(String)).toBe('note');
    expect(said).toHaveBeenCalledTimes(2);
    said.mockReset();
  }
  const refused = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ error: 'no room' } as never);
  await expect(send('unsave', { note: 'n' })).rejects.toThrow('no room');
  expect(refused).toHaveBeenCalledTimes(1);
  refused.mockReset().mockResolvedValue(undefined as never);
  await expect(send('unsave', { note: 'n' })).rejects.toThrow('nobody answers');
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { passageOnceRead } from '../../../entrypoints/reader/notes.ts';
import { Reader } from '../../../entrypoints/reader/reader.ts';
import type { Matched, Messages } from '../../../lib/browser/messages.ts';
import { send, tell } from '../../../lib/browser/messaging.ts';
import type { PageChoices } from '../../../lib/browser/page-choices.ts';

vi.mock('../../../lib/browser/messaging.ts', () => ({ send: vi.fn(), tell: vi.fn() }));
vi.mock('../../../lib/page/page-marks.ts', () => ({
  PageMarks: class {
    key = 'k';
    show() {}
    renew() {}
    clear() {}
    hold = () => true;
  },
}));

const matched: Matched = { annotations: [], names: [], sentences: 1, whole: true, base: 'b', ms: {} };
const kinds = { record: true, changed: true, outcome: true, differs: true };
const choices = {
  paused: false,
  permitted: true,
  hidden: [],
  marks: { strength: 'normal', kinds },
} as unknown as PageChoices;

/** What the background is asked, answered when the test says so. */
const asked = new Map<string, ((answer: unknown) => void)[]>();
const answer = async (name: string, what: unknown) => {
  await vi.waitFor(() => expect(asked.get(name)?.length ?? 0).toBeGreaterThan(0));
  asked.get(name)?.shift()?.(what);
};
const announced = () =>
  vi.mocked(tell).mock.calls.map(([, sent]) => (sent as Messages['changed']['sent']).reading.state);

beforeEach(() => {
  asked.clear();
  vi.mocked(tell).mockClear();
  vi.mocked(send).mockImplementation(
    (name) =>
      new Promise((done) => {
        if (name === 'dress') done(null as never);
        else asked.set(name, [...(asked.get(name) ?? []), done as never]);
      }),
  );
  const paragraph = '<p>The keeper of the harbour said that boats would pay a small toll from May on, all of them.</p>';
  document.body.innerHTML = `<article><h1>A harbour</h1>${paragraph.repeat(6)}</article>`;
});

test('a reading that is asked for again before it was checked is announced all the same, checked', async () => {
  const reader = new Reader();
  reader.choose(choices);
  const first = reader.read(true);
  await answer('match', matched);
  await vi.waitFor(() => expect(reader.reading.state).toBe('read'));
  expect(announced()).toEqual([]);
  // The toolbar button, pressed at that moment.
  const second = reader.read(true);
  await answer('check', []);
  await first;
  await answer('match', matched);
  await answer('check', []);
  await second;
  expect(announced()).toEqual(['read']);
});

test('a page that was read, with the same words still, is not matched again', async () => {
  const reader = new Reader();
  reader.choose(choices);
  const first = reader.read(true);
  await answer('match', matched);
  await answer('check', []);
  await first;
  await reader.read(true);
  expect(asked.get('match')).toEqual([]);
  expect(announced()).toEqual(['read']);
});

test('text that comes in while the page is being matched, or checked, is noticed', async () => {
  const reader = new Reader();
  reader.choose(choices);
  const more = () =>
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${'One more. '.repeat(12)}</p>`);
  for (const when of ['match', 'check']) {
    const reading = reader.read(true);
    for (const name of ['match', 'check']) {
      await vi.waitFor(() => expect(asked.get(name)?.length).toBe(1));
      if (name === when) more();
      await answer(name, name === 'match' ? matched : []);
    }
    await reading;
    expect(reader.isStale()).toBe(true);
  }
  const reading = reader.read(true);
  await answer('match', matched);
  await answer('check', []);
  await reading;
  expect(reader.isStale()).toBe(false);
});

test('marks look as was chosen while the page was being matched for the first time', async () => {
  const reader = new Reader();
  reader.choose(choices);
  const reading = reader.read(true);
  await vi.waitFor(() => expect(asked.get('match')?.length).toBe(1));
  reader.choose({ ...choices, marks: { strength: 'strong', kinds } });
  await answer('match', matched);
  await answer('check', []);
  await reading;
  const strengths = vi
    .mocked(send)
    .mock.calls.flatMap(([name, sent]) => (name === 'dress' ? (sent as Messages['dress']['sent']).strength : []));
  expect(strengths.at(-1)).toBe('strong');
});

test('what was found goes by the same id when the page is read anew, whatever has come in before it', async () => {
  const found = (at: number, text: string) =>
    ({
      id: `s${at}`,
      claim: 'c',
      tone: 'record',
      sure: true,
      sentence: { block: at, start: 0, end: 4, text },
    }) as never;
  const reader = new Reader();
  reader.choose(choices);
  const read = async (texts: readonly string[]) => {
    const reading = reader.read(true);
    const annotations = texts.map((text, at) => found(at, text));
    await answer('match', { ...matched, annotations, names: texts });
    await answer('check', annotations);
    await reading;
    if (reader.reading.state !== 'read') throw new Error('it was not read');
    return new Map(reader.reading.annotations.map(({ id, sentence }) => [sentence.block, id]));
  };
  const before = await read(['one', 'two', 'two']);
  expect(new Set(before.values()).size).toBe(3);
  document.querySelector('h1')?.insertAdjacentHTML('afterend', `<p>${'Only just in, of the harbour. '.repeat(5)}</p>`);
  const after = await read(['new', 'one', 'two', 'two']);
  expect([1, 2, 3].map((block) => after.get(block))).toEqual([0, 1, 2].map((block) => before.get(block)));
  expect(new Set(after.values()).size).toBe(4);
});

test('a background that was stopped before the check is told of the page once more', async () => {
  const reader = new Reader();
  reader.choose(choices);
  const first = reader.read(true);
  await answer('match', matched);
  await answer('check', null);
  await answer('match', matched);
  await answer('check', []);
  await first;
  expect(announced()).toEqual(['read']);
});

test('what is selected on a page that is still being read is given once it is', async () => {
  const reader = new Reader();
  reader.choose(choices);
  const [paragraph] = document.querySelectorAll('p');
  if (paragraph) getSelection()?.selectAllChildren(paragraph);
  const passage = passageOnceRead(reader, null);
  void reader.read(true);
  await answer('match', matched);
  await answer('check', []);
  expect((await passage)?.selector.exact).toBe(paragraph?.textContent);
});

describe('a page that someone asked for, on a site where nothing is read by itself', () => {
  const asks = async () => {
    const reader = new Reader();
    reader.choose({ ...choices, permitted: false });
    const reading = reader.read(true);
    await answer('match', matched);
    await answer('check', []);
    await reading;
    expect(reader.reading.state).toBe('read');
    return reader;
  };
  const article = (words: string) => `<article><h1>A harbour</h1>${`<p>${words}</p>`.repeat(6)}</article>`;

  test('is read; what comes in its place is not', async () => {
    const reader = await asks();
    history.pushState(null, '', '/another');
    document.body.innerHTML = article('OpenAI said that the mayor of the harbour had been asked, and that was all.');
    await reader.read(false);
    expect(asked.get('match')).toEqual([]);
    expect(announced()).toEqual(['read', 'paused']);
  });

  test('stays read when it grows, or takes another address', async () => {
    const reader = await asks();
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<p>One more, which came late, of the boats.</p>');
    history.replaceState(null, '', '/the-same?page=2');
    const reading = reader.read(false);
    await answer('match', matched);
    await answer('check', []);
    await reading;
    expect(announced()).toEqual(['read', 'read']);
  });

  test('is left alone from the moment that the permission is withdrawn', async () => {
    const reader = new Reader();
    reader.choose(choices);
    const reading = reader.read(true);
    await answer('match', matched);
    await answer('check', []);
    await reading;
    reader.choose({ ...choices, permitted: false });
    expect(announced()).toEqual(['read', 'paused']);
    await reader.read(false);
    expect(asked.get('match')).toEqual([]);
  });
});

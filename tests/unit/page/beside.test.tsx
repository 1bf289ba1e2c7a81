// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../../components/card/card.tsx';
import { Beside } from '../../../entrypoints/reader/beside.ts';
import type { Reader } from '../../../entrypoints/reader/reader.ts';
import { nextMark } from '../../../entrypoints/reader/runs.ts';
import { send } from '../../../lib/browser/messaging.ts';
import type { Annotation, Reading } from '../../../lib/match/reading.ts';
import { articleIn } from '../../gallery/article.ts';

vi.mock('../../../lib/browser/messaging.ts', () => ({ send: vi.fn(), tell: vi.fn() }));
vi.mock('../../../entrypoints/reader/notes.ts', () => ({ noteOf: async () => null, keep: vi.fn(), unkeep: vi.fn() }));

type Props = Parameters<typeof Card>[0];
const screen = {
  show: vi.fn(() => true),
  close: vi.fn(),
  hasFocus: () => false,
  holds: () => false,
  covers: () => false,
};
const card = vi.fn((props: Props) => props);
const told = () => card.mock.lastCall?.[0] as Props;
const marks = {
  painted: () => [] as string[],
  linesOf: (id: string) => [{ id }],
  isOnDark: () => false,
  bring: vi.fn(),
  open: vi.fn(),
  nearest: () => null,
};
const sentence = (id: string, claim: string, block: number, tone: Annotation['tone']): Annotation => ({
  id,
  claim,
  score: 0.9,
  sure: true,
  why: [],
  fidelity: tone === 'differs' ? 'number' : 'faithful',
  difference: null,
  sentence: { block, start: 0, end: 10, text: `The words of ${id}.` },
  standing: 'record',
  tone,
});
/** A passage of two sentences about a toll, with one about a harbour between them. */
const annotations = [
  sentence('a', 'toll', 0, 'record'),
  sentence('b', 'harbour', 0, 'record'),
  sentence('c', 'toll', 1, 'differs'),
];
let reader: Reader;
const know = (all: readonly Annotation[]) => {
  const { reading } = reader as { reading: Reading };
  Object.assign(reader, { reading: { ...reading, annotations: all } });
  marks.painted = () => all.map(({ id }) => id);
  marks.linesOf = (id) => (all.some((one) => one.id === id) ? [{ id }] : []);
};

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(globalThis, { drawing: { screen, card } });
  vi.mocked(send).mockResolvedValue({ claim: {} } as never);
  const reading = { state: 'read', article: articleIn('en'), sentences: 3, whole: true, base: 'b' };
  reader = { reading, choices: { language: 'en' }, marks } as unknown as Reader;
  know(annotations);
});

test('a sentence that has it right tells what its passage has wrong, as the panel does, and tints all of it', async () => {
  const beside = new Beside(reader, vi.fn());
  await beside.show('a', 'pointer');
  expect(told().entry.annotation.id).toBe('c');
  expect([told().at, told().of]).toEqual([1, 2]);
  expect(beside.open).toBe('a');
  expect(marks.open).toHaveBeenLastCalledWith(['a', 'c']);
  const [shown] = screen.show.mock.lastCall as unknown as [{ lines(): unknown; rest(): unknown }];
  expect([shown.lines(), shown.rest()]).toEqual([[{ id: 'a' }], [{ id: 'c' }]]);
});

test('the card stays where it is as the pointer goes on within the passage', async () => {
  const beside = new Beside(reader, vi.fn());
  await beside.show('a', 'pointer');
  await beside.show('c', 'pointer');
  expect(beside.open).toBe('a');
  await beside.show('b', 'pointer');
  expect(told().entry.annotation.id).toBe('b');
});

test('“not this” is said of all the passage, and taken back for all of it', async () => {
  const beside = new Beside(reader, vi.fn());
  await beside.show('a', 'pointer');
  const sent = (name: string) =>
    vi.mocked(send).mock.calls.flatMap(([of, what]) => (of === name ? (what as { sentence: string }).sentence : []));
  await told().actions.hide?.();
  expect(sent('hide')).toEqual(['The words of a.', 'The words of c.']);
  // One of the two is back before the other.
  know(annotations.slice(1));
  beside.check();
  know(annotations.slice(1, 2));
  beside.check();
  expect(beside.open).toBe('a');
  await told().actions.unhide?.();
  expect(sent('unhide')).toEqual(['The words of a.', 'The words of c.']);
  know(annotations);
  beside.check();
  expect([beside.open, beside.isPassing]).toEqual(['a', true]);
});

test('a card stays though the one before it, of which “not this” was said, is to go by itself', async () => {
  const beside = new Beside(reader, vi.fn());
  vi.useFakeTimers();
  try {
    await beside.show('a', 'press');
    await told().actions.hide?.();
    await beside.show('b', 'press');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(beside.open).toBe('b');
    // The same where the background answers late.
    await beside.show('a', 'press');
    const hiding = told().actions.hide?.();
    beside.close();
    await beside.show('b', 'press');
    await hiding;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(beside.open).toBe('b');
  } finally {
    vi.useRealTimers();
  }
});

test('a card that is open says so when the article turns out to differ', async () => {
  know(annotations.map((one) => ({ ...one, tone: 'record', fidelity: 'faithful' })));
  const beside = new Beside(reader, vi.fn());
  await beside.show('a', 'pointer');
  expect(told().entry.annotation.tone).toBe('record');
  know(annotations);
  beside.check();
  await vi.waitFor(() => expect(told().entry.annotation.tone).toBe('differs'));
  card.mockClear();
  beside.check();
  await new Promise((later) => setTimeout(later));
  expect(card).not.toHaveBeenCalled();
});

test('a card that was asked for comes, and as it is now, though more is known of the article before it is there', async () => {
  know(annotations.map((one) => ({ ...one, tone: 'record', fidelity: 'faithful' })));
  const beside = new Beside(reader, vi.fn());
  await beside.show('b', 'press');
  const coming = beside.show('a', 'key');
  know([annotations[0], { ...annotations[1], tone: 'differs', fidelity: 'number' }, annotations[2]] as Annotation[]);
  beside.check();
  await coming;
  await vi.waitFor(() => expect(beside.open).toBe('a'));
  expect(told().entry.annotation.tone).toBe('differs');
  // Another one is asked for while nothing of it changes.
  const next = beside.show('b', 'key');
  beside.check();
  await next;
  expect(beside.open).toBe('b');
});

test('a card goes when its mark has become that of another statement', async () => {
  const beside = new Beside(reader, vi.fn());
  await beside.show('b', 'pointer');
  know([sentence('b', 'lighthouse', 0, 'record')]);
  beside.check();
  expect(beside.open).toBeNull();
});

test('the keys go from passage to passage, each at the sentence that is told of', () => {
  expect(nextMark(reader, 'a', true)).toBe('b');
  expect(nextMark(reader, 'b', false)).toBe('c');
  expect(nextMark(reader, 'c', false)).toBeNull();
  expect(nextMark(reader, 'b', true)).toBeNull();
});

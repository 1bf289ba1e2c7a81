// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepInStep } from '../../../entrypoints/reader/in-step.ts';
import type { Reader } from '../../../entrypoints/reader/reader.ts';
import { onLine } from '../../../lib/browser/in-step.ts';
import { tell } from '../../../lib/browser/messaging.ts';

vi.mock('../../../lib/browser/in-step.ts', () => ({ onLine: vi.fn() }));
vi.mock('../../../lib/browser/messaging.ts', () => ({ tell: vi.fn() }));

let life: AbortController;
/** As a panel does that has begun to show the page; gives the way to end that. */
let open: (say?: (annotation: string) => void) => () => void;
let point: (annotation: string) => void;
const chosen = () => vi.mocked(tell).mock.calls.map(([, sent]) => (sent as { annotation: string }).annotation);

beforeEach(() => {
  life = new AbortController();
  vi.mocked(tell).mockClear();
  vi.mocked(onLine).mockImplementation((opened) => {
    open = (say = () => {}) => opened(say).end;
  });
  ({ point } = keepInStep({ marks: { nearest: () => 'a2' } } as unknown as Reader, life.signal));
});
afterEach(() => life.abort());

test('a panel that opens for what was chosen is told of it once it shows the page', () => {
  point('a1');
  vi.mocked(tell).mockClear();
  open();
  expect(chosen()).toEqual(['a1']);
  open();
  expect(chosen()).toEqual(['a1']);
});

test('one that was open already is not told again when it comes back to the page', () => {
  const end = open();
  point('a1');
  expect(chosen()).toEqual(['a1']);
  end();
  open();
  expect(chosen()).toEqual(['a1']);
});

test('a panel that had shown the page before the browser kept it, and brought it back, is none that is open', () => {
  open();
  window.dispatchEvent(new Event('pagehide'));
  point('a1');
  vi.mocked(tell).mockClear();
  open();
  expect(chosen()).toEqual(['a1']);
});

test('of a page that was kept and brought back, only the panel that shows it now hears where it stands', () => {
  vi.useFakeTimers();
  const [before, now] = [vi.fn(), vi.fn()];
  open(before);
  window.dispatchEvent(new Event('pagehide'));
  open(now);
  document.dispatchEvent(new Event('scroll'));
  vi.runAllTimers();
  vi.useRealTimers();
  expect(now).toHaveBeenCalledWith('a2');
  expect(before).not.toHaveBeenCalled();
});

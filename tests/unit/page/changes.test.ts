// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followChanges } from '../../../entrypoints/reader/changes.ts';
import type { Reader } from '../../../entrypoints/reader/reader.ts';

let life: AbortController;
let stale: boolean;
const read = vi.fn();
const reader = { reading: { state: 'read' }, text: null, hasMoved: () => false, isStale: () => stale, read };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  life = new AbortController();
  stale = false;
  read.mockReset().mockImplementation(() => {
    stale = false;
  });
  reader.reading.state = 'read';
  followChanges(reader as unknown as Reader, () => false, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const moreText = async () => {
  document.body.append('More of it.');
  stale = true;
  await vi.advanceTimersByTimeAsync(600);
};

test('text that comes in late is read', async () => {
  await moreText();
  expect(read).toHaveBeenCalledOnce();
});

test('so is text that comes in while the page is being read for the first time, though nothing follows it', async () => {
  reader.reading.state = 'reading';
  await moreText();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(read).not.toHaveBeenCalled();
  reader.reading.state = 'read';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read).toHaveBeenCalledOnce();
});

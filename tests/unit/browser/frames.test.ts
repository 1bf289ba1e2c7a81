import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fullestFrame } from '../../../lib/browser/frames.ts';

/** The text of each frame, and whether one of them is still being loaded. */
let frames: { frameId: number; result: number }[];
let loading: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  loading = false;
  frames = [
    { frameId: 0, result: 300 },
    { frameId: 4, result: 9_000 },
    { frameId: 9, result: 0 },
  ];
  fakeBrowser.reset();
  Object.assign(fakeBrowser.scripting, {
    // Unless they are to be immediate, scripts wait for their frame to be loaded, and the answer for all of them.
    executeScript: async ({ injectImmediately }: { injectImmediately?: boolean }) =>
      loading && !injectImmediately ? new Promise(() => {}) : frames,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the page itself is read, unless a frame has more than twice its text', async () => {
  expect(await fullestFrame(7)).toBe(4);
  frames[0] = { frameId: 0, result: 5_000 };
  expect(await fullestFrame(7)).toBe(0);
});

test('a frame that never ends loading does not keep the page from being read', async () => {
  loading = true;
  const found = fullestFrame(7);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await Promise.race([found, 'waiting still'])).toBe(4);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../../lib/browser/first-run.ts';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
] as const)('on %s the first page is opened %i times', async (reason, times) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  create.mockClear();
  welcomeOnce();
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as Parameters<
    typeof fakeBrowser.runtime.onInstalled.trigger
  >[0]);
  expect(create).toHaveBeenCalledTimes(times);
  for (const [{ url }] of create.mock.calls) expect(url).toMatch(/welcome\.html$/);
});

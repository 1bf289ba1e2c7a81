import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveDailyBackup } from '../../../entrypoints/notebook/daily-backup.ts';

const now = Date.parse('2026-10-12T08:00:00Z');
const hour = 3_600_000;
const create = vi.fn(async () => {});
let there: object | undefined;

beforeEach(() => {
  vi.setSystemTime(now);
  fakeBrowser.reset();
  create.mockClear();
  there = undefined;
  Object.assign(fakeBrowser.alarms, { get: async () => there, create });
});
/** The background starts, as with the browser. */
const start = async (daily: object | null) => {
  if (daily) await fakeBrowser.storage.local.set({ 'daily-backup': daily });
  serveDailyBackup(() => Promise.reject(new Error('not asked for')));
  await new Promise((later) => setTimeout(later, 5));
  return create.mock.calls as unknown as [string, { when: number; periodInMinutes: number }][];
};
const ago = (ms: number) => new Date(now - ms).toISOString();

it('goes on after the browser has forgotten its alarm: when the day is over, or at once where it is', async () => {
  const set = await start({ on: true, last: ago(20 * hour) });
  expect(set).toEqual([['daily-backup', { when: now + 4 * hour, periodInMinutes: 1440 }]]);
  create.mockClear();
  expect((await start({ on: true, last: ago(50 * hour) }))[0]?.[1].when).toBe(Date.now());
});

it('sets no alarm where there is one, or where the reader wants none', async () => {
  expect(await start(null)).toEqual([]);
  expect(await start({ on: false, last: ago(50 * hour) })).toEqual([]);
  there = { name: 'daily-backup' };
  expect(await start({ on: true, last: ago(50 * hour) })).toEqual([]);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAdded } from '../../../lib/browser/added.ts';
import { changeSettings } from '../../../lib/browser/settings.ts';

const pattern = '*://*.news.example/*';
/** The patterns that the browser runs the sentinel on, as they change; it keeps them while the background is stopped. */
let registered: string[] | null;
let history: (string[] | null)[];
let permissionsChanged: () => void;

beforeEach(async () => {
  fakeBrowser.reset();
  [registered, history] = [[pattern], []];
  const set = (now: string[] | null) => {
    registered = now;
    history.push(now);
  };
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => (registered ? [{ matches: registered }] : []),
    unregisterContentScripts: async () => set(null),
    registerContentScripts: async ([{ matches }]: [{ matches: string[] }]) => set(matches),
  });
  const event = {
    addListener: (heard: () => void) => {
      permissionsChanged = heard;
    },
  };
  Object.assign(fakeBrowser.permissions, { onRemoved: event, onAdded: event, contains: async () => true });
  await changeSettings((now) => ({ ...now, sites: { ...now.sites, added: ['news.example'] } }));
});
const rest = () => new Promise((later) => setTimeout(later, 20));

test('a background that is started by another site’s permission goes on looking at what was added', async () => {
  followAdded();
  permissionsChanged();
  await rest();
  expect(history).toEqual([]);
});

test('what is not on the list any more is not looked at, whenever it was taken off', async () => {
  await changeSettings((now) => ({ ...now, sites: { ...now.sites, added: [] } }));
  followAdded();
  await vi.waitFor(() => expect(history).toEqual([null]));
});

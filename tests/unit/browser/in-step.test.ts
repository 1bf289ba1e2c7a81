import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lineTo, onLine } from '../../../lib/browser/in-step.ts';

const id = 'our-own-id';
const ours = 'chrome-extension://our-own-id/';
const panel = { id, url: `${ours}sidepanel.html` };
type Heard = (value: unknown) => void;

/** An end of a line, and what the other side does with it. */
function port(sender: object, name = 'in-step') {
  const listeners: Record<'message' | 'disconnect', Heard[]> = { message: [], disconnect: [] };
  const event = (of: keyof typeof listeners) => ({
    addListener: (heard: Heard) => void listeners[of].push(heard),
    removeListener: (heard: Heard) => {
      listeners[of] = listeners[of].filter((one) => one !== heard);
    },
  });
  return {
    name,
    sender,
    posted: [] as unknown[],
    postMessage(message: unknown) {
      this.posted.push(message);
    },
    disconnect: vi.fn(),
    onMessage: event('message'),
    onDisconnect: event('disconnect'),
    listeners: () => Object.values(listeners).flat().length,
    say: (message: unknown) => {
      for (const heard of listeners.message) heard(message);
    },
    drop: () => {
      for (const heard of listeners.disconnect) heard(null);
    },
  };
}
const wrong = [null, undefined, 'a', 1, [], {}, { annotation: 1 }, { annotation: null }, { annotation: { a: 1 } }];

let connect: Heard;
let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(ours);
  Object.assign(fakeBrowser.runtime, {
    onConnect: {
      addListener: (heard: Heard) => {
        connect = heard;
      },
      removeListener: vi.fn(),
    },
  });
});
afterEach(() => life.abort());

test('the reader lets the panel in, hears where it stands, and when it goes', () => {
  const [go, end] = [vi.fn(), vi.fn()];
  let tell: ((annotation: string) => void) | undefined;
  onLine((way) => {
    tell = way;
    return { go, end };
  }, life.signal);
  const line = port(panel);
  connect(line);
  line.say({ annotation: 's1' });
  tell?.('s2');
  line.drop();
  expect(go.mock.calls).toEqual([['s1']]);
  expect(line.posted).toEqual([{ annotation: 's2' }]);
  expect(end).toHaveBeenCalledOnce();
});

test('it lets nobody else in, and hears nothing of another shape', () => {
  const go = vi.fn();
  const open = vi.fn(() => ({ go, end() {} }));
  onLine(open, life.signal);
  const page = { id, url: 'https://news.example/', tab: { id: 7 } };
  for (const stranger of [port(page), port({ ...panel, id: 'another' }), port(panel, 'other'), port({})])
    connect(stranger);
  expect(open).not.toHaveBeenCalled();
  const line = port(panel);
  connect(line);
  for (const message of wrong) line.say(message);
  expect(open).toHaveBeenCalledOnce();
  expect(go).not.toHaveBeenCalled();
});

test('the panel hears nothing of another shape from a page', () => {
  const line = port({});
  Object.assign(fakeBrowser.tabs, { connect: () => line });
  const heard = vi.fn();
  lineTo(7, heard);
  for (const message of wrong) line.say(message);
  line.say({ annotation: 's3' });
  expect(heard.mock.calls).toEqual([['s3']]);
});

test('nothing listens to a line that has ended, whichever side ended it: a browser may hold on to it', () => {
  Object.assign(fakeBrowser.tabs, { connect: () => line });
  let line = port({});
  lineTo(7, vi.fn()).end();
  expect(line.disconnect).toHaveBeenCalledOnce();
  expect(line.listeners()).toBe(0);
  line = port({});
  lineTo(7, vi.fn());
  expect(line.listeners()).toBeGreaterThan(0);
  line.drop();
  expect(line.listeners()).toBe(0);
  onLine(() => ({ go() {}, end() {} }), life.signal);
  line = port(panel);
  connect(line);
  line.drop();
  expect(line.listeners()).toBe(0);
});

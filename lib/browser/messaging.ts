import { is } from 'valibot';
import { browser } from 'wxt/browser';
import { articleFrame } from './frames.ts';
import type { Messages } from './messages.ts';
import { type Side, shapes } from './shapes.ts';

type Name = keyof Messages;
type Sent<N extends Name> = Messages[N]['sent'];
type Answer<N extends Name> = Messages[N]['answer'];
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Reply<N extends Name> = { answer: Answer<N> } | { error: string };

/** Who sent a message: a tab's page side (`tab` is set, `url` is that of its whole page) or one of the extension's own pages. */
export interface Sender {
  readonly tab: { readonly id: number; readonly windowId: number; readonly url: string | null } | null;
  readonly frame: number;
  /** Of the page or the frame itself; where that has no address of its own, of the whole page. The browser vouches for it. */
  readonly url: string | null;
}

/**
 * Sends to the background and to open extension pages. Asks twice where nobody answers: browsers may stop the background
 * over a message, and start it again for the next. So each message must mean the same when it arrives a second time.
 * Rejects when none of them listens, or when the listener threw.
 */
export async function send<N extends Name>(name: N, sent: Sent<N>): Promise<Answer<N>> {
  return open(name, (await say(name, sent).catch(() => null)) ?? (await say(name, sent)));
}

/** Sends to the reader of a tab, in whichever frame it is. Rejects when there is none. */
export async function ask<N extends Name>(tab: number, name: N, sent: Sent<N>): Promise<Answer<N>> {
  const to = (frameId: number) => browser.tabs.sendMessage(tab, { name, sent }, { frameId });
  const frame = await articleFrame(tab);
  // A frame may have gone since, and its page with it.
  return open(name, await (frame === 0 ? to(0) : to(frame).catch(() => to(0))));
}

/** Announces to the readers of all tabs, in every frame: that there are none is no error. */
export async function tellPages<N extends Name>(name: N, sent: Sent<N>): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) browser.tabs.sendMessage(id, { name, sent }).catch(() => {});
}

/** Announces to whoever listens: that nobody does is no error. */
export function tell<N extends Name>(name: N, sent: Sent<N>): void {
  say(name, sent).catch(() => {});
}

/**
 * Answers messages of one name, until `signal` aborts. Those of other extensions and of page scripts don't arrive here;
 * those of the wrong side or of another shape (`shapes.ts`) are refused with an error.
 */
export function on<N extends Name>(
  name: N,
  answer: (sent: Sent<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
  signal?: AbortSignal,
): void {
  const shape = shapes[name];
  const listener: Listener = (message, from, reply) => {
    if (from.id !== browser.runtime.id || !isEnvelope(message) || message.name !== name) return undefined;
    const { sent } = message;
    if (!shape.from.includes(sideOf(from)) || !is(shape.sent, sent)) {
      reply({ error: `“${name}” was refused` });
      return undefined;
    }
    const tab = from.tab?.id === undefined ? null : from.tab;
    const whole = from.tab?.url ?? from.url ?? null;
    const sender: Sender = {
      tab: tab && { id: tab.id as number, windowId: tab.windowId, url: whole },
      frame: from.frameId ?? 0,
      url: /^https?:/.test(from.url ?? '') ? (from.url as string) : whole,
    };
    // At once: a click that was the cause of a message counts as one only now.
    const answered = (async () => answer(sent as Sent<N>, sender))();
    answered.then(
      (value) => reply({ answer: value }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/**
 * Of messages and lines alike. What tells our own pages from the web is their address, which the browser vouches for, and
 * not the tab: ours may stand in one, and a web page in none, as in a frame of another extension's panel.
 */
export function sideOf({ tab, url }: { tab?: unknown; url?: string | undefined }): Side {
  const own = url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL('/' as never));
  return own ? 'own' : 'page';
}

function isEnvelope(message: unknown): message is { name: string; sent: unknown } {
  return typeof message === 'object' && message !== null && 'name' in message && 'sent' in message;
}

/** Rejects where the extension has gone from behind a script, too: then there is nothing to call. */
async function say<N extends Name>(name: N, sent: Sent<N>): Promise<unknown> {
  return browser.runtime.sendMessage({ name, sent });
}

function open<N extends Name>(name: N, reply: unknown): Answer<N> {
  const got = reply as Reply<N> | null | undefined;
  if (!got) throw new Error(`nobody answers “${name}”`);
  if ('error' in got) throw new Error(got.error);
  return got.answer;
}

import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Subscriptions } from '../claims/packs/runner.ts';
import { packAddress, type Subscription, subscriptionSchema } from '../claims/packs/subscription.ts';

const item = storage.defineItem<unknown>('local:packs', { version: 1 });

/** What is remembered of added packs, in the extension's own storage. The background writes it. */
export const subscriptions: Subscriptions = {
  all: async () => listOf(await item.getValue()),
  put: (subscription) => change((list) => [...without(list, subscription.pack), subscription]),
  remove: (pack) => change((list) => without(list, pack)),
};

/** Adds what another browser knew of packs, as far as it can be read and is not known here: they are asked for anew. */
export async function addSubscriptions(stored: unknown): Promise<void> {
  const added = listOf(stored)
    .filter(({ url }) => url !== null && packAddress(url) !== null)
    .map((one) => ({ ...one, etag: null, modified: null, checked: null }));
  await change((list) => [...list, ...added.filter((one) => !list.some(({ pack }) => pack === one.pack))]);
}

/** Tells the subscriptions now, and each time they change. Returns the way to stop. */
export function followSubscriptions(tell: (list: readonly Subscription[]) => void): () => void {
  let followed = true;
  subscriptions.all().then((list) => followed && tell(list));
  const stop = item.watch((stored) => tell(listOf(stored)));
  return () => {
    followed = false;
    stop();
  };
}

let turn: Promise<unknown> = Promise.resolve();

function change(edit: (list: Subscription[]) => Subscription[]): Promise<void> {
  const next = turn.then(async () => item.setValue(edit(listOf(await item.getValue()))));
  turn = next.catch(() => {});
  return next;
}

const without = (list: readonly Subscription[], pack: string) => list.filter((one) => one.pack !== pack);

function listOf(stored: unknown): Subscription[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const parsed = v.safeParse(subscriptionSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

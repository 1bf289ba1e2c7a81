import * as v from 'valibot';
import type { Subscriptions } from '../claims/packs/runner.ts';
import { packAddress, type Subscription, subscriptionSchema } from '../claims/packs/subscription.ts';
import { stored } from './stored.ts';

const list = stored('local:packs', listOf);

/** What is remembered of added packs, in the extension's own storage. The background writes it. */
export const subscriptions: Subscriptions = {
  all: list.read,
  put: (subscription) => list.change((all) => [...without(all, subscription.pack), subscription]),
  remove: (pack) => list.change((all) => without(all, pack)),
};

export const followSubscriptions = list.follow;

/** Adds what another browser knew of packs, as far as it can be read and is not known here: they are asked for anew. */
export async function addSubscriptions(others: unknown): Promise<void> {
  const added = listOf(others)
    .filter(({ url }) => url !== null && packAddress(url) !== null)
    .map((one) => ({ ...one, etag: null, modified: null, checked: null }));
  await list.change((all) => [...all, ...added.filter((one) => !all.some(({ pack }) => pack === one.pack))]);
}

const without = (all: readonly Subscription[], pack: string) => all.filter((one) => one.pack !== pack);

function listOf(value: unknown): Subscription[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const parsed = v.safeParse(subscriptionSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

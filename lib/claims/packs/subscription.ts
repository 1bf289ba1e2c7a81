import * as v from 'valibot';

/** What is remembered of a pack that the reader added, beside its records: it outlives the database. */
export const subscriptionSchema = v.object({
  pack: v.string(),
  /** Where updates come from; `null` for a pack from a file. */
  url: v.nullable(v.string()),
  /** The key that its publisher signs with, from the first signed version on. */
  key: v.nullable(v.string()),
  etag: v.nullable(v.string()),
  modified: v.nullable(v.string()),
  /** When its address was last asked, ISO date and time. */
  checked: v.nullable(v.string()),
  /** Whether the address is asked once a day without being told to. */
  daily: v.boolean(),
});

export type Subscription = v.InferOutput<typeof subscriptionSchema>;

const day = 86_400_000;

/** @param now ms since 1970 */
export function isDue({ daily, url, checked }: Subscription, now: number): boolean {
  return daily && url !== null && (checked === null || now - Date.parse(checked) >= day);
}

/**
 * The address as it is asked, or `null` where it is none that a pack may come from: encrypted, or of this computer (for
 * those who try out a pack they make), as the pages' policy in `wxt.config.ts` has it.
 */
export function packAddress(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const { protocol, hostname, username, href } = new URL(text.trim());
  const own = /^(?:.*\.)?localhost$|^127\.0\.0\.1$/.test(hostname);
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && own)) ? href : null;
}

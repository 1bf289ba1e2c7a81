import { browser } from 'wxt/browser';

/** Everything in the extension's own storage (settings, hidden matches, addresses of packs), for a backup. */
export async function readSettings(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/** Puts settings of a backup in place of those of the same name. */
export async function writeSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
  // Whether this browser writes backups hangs on leave that was given here.
  const { 'daily-backup': _, ...rest } = settings;
  await browser.storage.local.set(rest);
}

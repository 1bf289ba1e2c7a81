import { browser } from 'wxt/browser';
import { addHidden } from './hidden.ts';
import { changeSettings, settingsOf } from './settings.ts';
import { addSubscriptions } from './subscriptions.ts';

/** Everything in the extension's own storage (settings, hidden matches, addresses of packs), for a backup. */
export async function readStored(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/**
 * Takes over what a backup's file says was stored: the settings replace those here; hidden matches and addresses of
 * packs come to those here. What is not as it should be, or not known, is left out.
 */
export async function restoreStored(stored: Readonly<Record<string, unknown>>): Promise<void> {
  if (stored.settings !== undefined) await changeSettings(() => settingsOf(stored.settings));
  await addHidden(stored.hidden);
  await addSubscriptions(stored.packs);
}

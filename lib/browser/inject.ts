import { browser } from 'wxt/browser';
import { ask } from './messaging.ts';

const reader = '/reader.js';

/**
 * Brings the reader into a tab's page and has it read. A page that has a reader keeps it and reads anew.
 * Rejects where extensions may not go: browser pages, stores, sites without permission.
 */
export async function readTab(tab: number, demand: boolean): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [reader] });
  await ask(tab, 'read', { demand });
}

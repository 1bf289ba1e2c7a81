import { browser } from 'wxt/browser';
import { fullestFrame, setArticleFrame } from './frames.ts';
import { ask } from './messaging.ts';

const reader = '/reader.js';

/**
 * Brings the reader into a tab's page, or into the frame that holds its article, and has it read. A page that has a
 * reader keeps it and reads anew.
 * Rejects where extensions may not go: browser pages, stores, sites without permission.
 * @param frame which it is, where that is known
 */
export async function readTab(tab: number, demand: boolean, frame?: number): Promise<void> {
  const at = frame ?? (await fullestFrame(tab));
  const remembered = setArticleFrame(tab, at);
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [at] }, files: [reader] });
  await remembered;
  await ask(tab, 'read', { demand });
}

import { browser } from 'wxt/browser';
import { fullestFrame, setArticleFrame } from './frames.ts';
import { ask } from './messaging.ts';

const reader = '/reader.js';

/**
 * Brings the reader into a tab's page, or into the frame that holds its article, where it reads at once. A page that has a
 * reader keeps it and reads anew.
 * Rejects where extensions may not go: browser pages, stores, sites without permission.
 * @param frame which it is, where that is known
 */
export async function readTab(tab: number, demand: boolean, frame?: number): Promise<void> {
  const at = frame ?? (await fullestFrame(tab));
  const target = { tabId: tab, frameIds: [at] };
  const remembered = setArticleFrame(tab, at);
  if (demand) await browser.scripting.executeScript({ target, func: demandReading });
  await browser.scripting.executeScript({ target, files: [reader] });
  await remembered;
}

/**
 * Reads a frame that is an article. Where the page itself is one, or another of its frames, it is not.
 * @returns false as long as that is not known, because the page is still being read
 */
export async function readArticle(tab: number, frame: number): Promise<boolean> {
  const before = frame === 0 ? null : await ask(tab, 'reading', null).catch(() => null);
  if (before?.state === 'reading') return false;
  if (before?.state !== 'read') await readTab(tab, false, frame);
  return true;
}

/** Runs in the frame, among the extension's own scripts: what the reader finds when it comes. */
function demandReading(): void {
  (globalThis as { readingDemanded?: boolean }).readingDemanded = true;
}

/** The count of statements on record, on the toolbar button, for each tab by itself. */
import { browser } from 'wxt/browser';
import type { Reading } from '../match/reading.ts';
import { articleFrame } from './frames.ts';
import { ask, on } from './messaging.ts';

/** The ink of a statement on record (`--k-record`), and white on it: 7.7:1. */
const colours = { background: '#2f557f', text: '#ffffff' };

/** More would not fit. */
const most = 999;

/** How many statements on record a page surely repeats, each once; empty where there are none. */
export function badgeText(reading: Reading): string {
  if (reading.state !== 'read') return '';
  const { size } = new Set(reading.annotations.filter(({ sure }) => sure).map(({ claim }) => claim));
  return size === 0 ? '' : size > most ? `${most}+` : String(size);
}

/** Counts on the button what each tab's reader says; browsers clear it when the tab goes elsewhere. Called by the background. */
export function followReadings(): void {
  void browser.action.setBadgeBackgroundColor({ color: colours.background });
  void browser.action.setBadgeTextColor({ color: colours.text });
  on('changed', async ({ reading }, { tab, frame }) => {
    // The tab may be gone by now.
    if (tab && frame === (await articleFrame(tab.id)))
      browser.action.setBadgeText({ tabId: tab.id, text: badgeText(reading) }).catch(() => {});
    return null;
  });
}

/** Shows a sign on a tab's button for a while (ms), then the count of the page that is there by then. Never rejects. */
export async function flash(tab: number, sign: '✓' | '!', ms: number): Promise<void> {
  const show = (text: string) => browser.action.setBadgeText({ tabId: tab, text }).catch(() => {});
  await show(sign);
  setTimeout(async () => {
    // A reading that was announced meanwhile, or another page, has taken its place.
    if ((await browser.action.getBadgeText({ tabId: tab }).catch(() => '')) !== sign) return;
    await show(await ask(tab, 'reading', null).then(badgeText, () => ''));
  }, ms);
}

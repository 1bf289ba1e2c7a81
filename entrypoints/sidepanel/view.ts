import { browser } from '#imports';
import type { Reason, View } from '../../components/panel/view.ts';
import type { BaseState } from '../../lib/browser/base-state.ts';
import type { Site } from '../../lib/browser/site.ts';
import { entriesOf } from './base.ts';
import type { Situation } from './follow.ts';

/** What the panel shows: what is known of the page, against what is known of the record. */
export async function viewOf(
  situation: Situation,
  url: string | null,
  site: Site | null,
  base: BaseState,
): Promise<View> {
  if (base.state === 'broken' || base.state === 'installing') return base;
  if (base.state === 'opening') return { state: 'waiting' };
  if (situation.state === 'none') return { state: reasonOf(url, site) };
  if (situation.state === 'failed')
    return { state: isLost(situation.reason) ? 'lost' : 'failed', reason: situation.reason };
  if (situation.state === 'paused') return { state: reasonOf(url, site) === 'unlisted' ? 'unlisted' : 'paused' };
  if (situation.state !== 'read') return situation;
  try {
    return { ...situation, entries: await entriesOf(situation.annotations), until: base.until };
  } catch (error) {
    return { state: 'broken', reason: String(error) };
  }
}

/** Why a page has no reader. Addresses of sites that we may not see are not told to us. */
function reasonOf(url: string | null, site: Site | null): Reason {
  if (!url) return 'unlisted';
  if (url.startsWith(browser.runtime.getURL('/'))) return 'own';
  if (/\.pdf($|[?#])/i.test(url)) return 'pdf';
  if (!/^https?:/.test(url)) return 'internal';
  if (!site) return 'waiting';
  if (site.of === 'neither' || !site.permitted) return 'unlisted';
  return site.paused ? 'paused' : 'other';
}

/** Whether a reading failed because the background did not answer. The words are the browsers' own, and ours. */
function isLost(reason: string): boolean {
  return /nobody answers|receiving end|message (channel|port|manager)|context invalidated/i.test(reason);
}

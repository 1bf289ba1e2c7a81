import { browser } from '#imports';
import { ask, on } from '../../lib/browser/messaging.ts';
import { isListed } from '../../lib/browser/sites.ts';
import type { Reading } from '../../lib/match/reading.ts';

/** What is known of the active tab: what its reader says, or why it has none. */
export type Situation =
  | Exclude<Reading, { state: 'other' }>
  | { readonly state: 'waiting' | 'other' | 'unlisted' | 'internal' | 'own' | 'pdf' };

interface Follower {
  /** Called with the active tab and what is known of it, each time either changes. */
  onSituation(tab: number, situation: Situation): void;
  /** Called when someone chose a mark on the page of the active tab. */
  onChosen(annotation: string): void;
}

/** ms after which a loaded page without a reader is taken to stay so. */
const patience = 400;

/** Follows the active tab of this panel's window. Returns a function that asks that tab anew. */
export async function follow({ onSituation, onChosen }: Follower): Promise<() => void> {
  const { id: window } = await browser.windows.getCurrent();
  let active: number | undefined;
  let turn = 0;

  const update = async () => {
    const mine = ++turn;
    const [tab] = await browser.tabs.query({ active: true, windowId: window as number });
    if (mine !== turn || tab?.id === undefined) return;
    const { id } = tab;
    if (id !== active) onSituation(id, { state: 'waiting' });
    active = id;
    const report = (situation: Situation) => mine === turn && onSituation(id, situation);
    const reading = () => ask(id, 'reading', null).catch(() => null);
    const first = await reading();
    if (first) return report(first);
    if (tab.status === 'loading') return report({ state: 'waiting' });
    // The sentinel may be about to bring the reader.
    await new Promise((done) => setTimeout(done, patience));
    report((await reading()) ?? { state: reasonOf(tab.url) });
  };

  browser.tabs.onActivated.addListener((info) => void (info.windowId === window && update()));
  browser.tabs.onUpdated.addListener((id, change) => void (id === active && change.status && update()));
  on('changed', ({ reading }, { tab }) => {
    if (tab?.id !== active || active === undefined) return null;
    turn++;
    onSituation(active, reading);
    return null;
  });
  on('chosen', ({ annotation }, { tab }) => {
    if (tab?.id === active) onChosen(annotation);
    return null;
  });
  await update();
  return () => void update();
}

/** Why a page has no reader. Addresses of sites that we may not see are not told to us. */
function reasonOf(url: string | undefined): 'other' | 'unlisted' | 'internal' | 'own' | 'pdf' {
  if (!url) return 'unlisted';
  if (url.startsWith(browser.runtime.getURL('/'))) return 'own';
  if (/\.pdf($|[?#])/i.test(url)) return 'pdf';
  if (!/^https?:/.test(url)) return 'internal';
  return isListed(new URL(url).hostname) ? 'other' : 'unlisted';
}

import { is } from 'valibot';
import { browser } from '#imports';
import { articleFrame } from '../../lib/browser/frames.ts';
import { ask, on } from '../../lib/browser/messaging.ts';
import { reading as readingShape } from '../../lib/browser/shapes.ts';
import type { Reading } from '../../lib/match/reading.ts';

/** What is known of the active tab: what its reader says, or that it has none. */
export type Situation = Reading | { readonly state: 'waiting' } | { readonly state: 'none' };

/** The active tab; its address only where the browser tells us. */
export interface Tab {
  readonly id: number;
  readonly url: string | null;
}

interface Follower {
  /** Called with the active tab and what is known of it, each time either changes. */
  onSituation(tab: Tab, situation: Situation): void;
  /** Called when someone chose a mark on the page of the active tab. */
  onChosen(annotation: string): void;
}

/** ms after which a loaded page without a reader is taken to stay so. */
const patience = 400;
/** ms after which a page that has not answered, or is still being loaded, is asked again. */
const again = 1_000;

/** Follows the active tab of this panel's window. Returns a function that asks that tab anew. */
export async function follow({ onSituation, onChosen }: Follower): Promise<() => void> {
  const { id: window } = await browser.windows.getCurrent();
  let active: number | undefined;
  let told: number | undefined;
  let turn = 0;

  const update = async (): Promise<void> => {
    const mine = ++turn;
    const [tab] = await browser.tabs.query({ active: true, windowId: window as number });
    if (mine !== turn || tab?.id === undefined) return;
    const { id } = tab;
    const now = { id, url: tab.url ?? null };
    active = id;
    if (id !== told) onSituation(now, { state: 'waiting' });
    told = id;
    const report = (situation: Situation) => mine === turn && onSituation(now, situation);
    // A page that is being left may never answer: the one behind it does.
    const reading = async (): Promise<Reading | null> => {
      const answer = await Promise.race([
        ask(id, 'reading', null).then(sound, () => null),
        after(again, 'late' as const),
      ]);
      if (answer !== 'late') return answer;
      return mine === turn ? reading() : null;
    };
    const first = await reading();
    if (first) return void report(first);
    if (tab.status === 'loading') {
      report({ state: 'waiting' });
      await after(again, null);
      return mine === turn ? update() : undefined;
    }
    // The sentinel may be about to bring the reader.
    await after(patience, null);
    report((await reading()) ?? { state: 'none' });
  };

  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId !== window) return;
    // At once: what the tab before still has to say must not pass for news of the one in front.
    active = info.tabId;
    void update();
  });
  browser.tabs.onUpdated.addListener((id, change) => void (id === active && change.status && update()));
  on('changed', async ({ reading }, { tab, frame }) => {
    // What a frame says beside the article is no news of the tab: nobody could be asked for it.
    if (!tab || frame !== (await articleFrame(tab.id)) || tab.id !== active) return null;
    const mine = ++turn;
    // The address may be known only now: pressing the button lets us see it.
    const { url } = await browser.tabs.get(tab.id);
    if (mine !== turn) return null;
    told = tab.id;
    onSituation({ id: tab.id, url: url ?? null }, reading);
    return null;
  });
  on('chosen', ({ annotation }, { tab }) => {
    if (tab?.id === active) onChosen(annotation);
    return null;
  });
  void update();
  return () => void update();
}

const after = <T>(ms: number, value: T) => new Promise<T>((done) => setTimeout(() => done(value), ms));

/** A page may be anyone's: what is no reading counts as no answer. */
function sound(answer: Reading): Reading | null {
  return is(readingShape, answer) ? answer : null;
}

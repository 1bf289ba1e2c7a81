import { browser } from '#imports';
import { linkTo } from '../../components/record/address.ts';
import { hide, sentenceHash, unhide } from '../../lib/browser/hidden.ts';
import { ask, on } from '../../lib/browser/messaging.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import type { ClaimBase } from '../../lib/claims/base.ts';
import { dossier } from '../../lib/claims/dossier.ts';

const script = '/card.js';
/** Commands of the manifest. */
const steps: Readonly<Record<string, boolean>> = { next: true, previous: false };

/** The card's part of the background: what cards show, and what is done from them. */
export function serveCard(ready: Promise<ClaimBase>): void {
  on('card', async ({ claim, bring }, { tab, frame }) => {
    const bringing =
      bring && tab
        ? browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frame] }, files: [script] })
        : null;
    const base = await ready;
    const found = claim === null ? null : await base.claim(claim);
    const shown = found && dossier(found.claim, await base.around(found));
    await bringing;
    return shown;
  });

  on('hide', async ({ sentence, claim }) => {
    await hide(sentence, claim);
    return null;
  });
  on('unhide', async ({ sentence, claim }) => {
    await unhide({ sentence: await sentenceHash(sentence), claim, what: 'match' });
    return null;
  });

  // No `await` before the panel is opened: the click on the card must still count as one.
  on('story', ({ claim }, { tab }) => {
    if (!tab) throw new Error('“story” comes from a page');
    return openPanel(tab).then(
      () => null,
      async () => {
        const url = browser.runtime.getURL('/record.html') + linkTo({ view: 'claim', id: claim });
        await browser.tabs.create({ url });
        return null;
      },
    );
  });

  browser.commands.onCommand.addListener((name, tab) => {
    const forward = steps[name];
    // Where no page is read there is nothing to step through.
    if (forward !== undefined && tab?.id !== undefined) ask(tab.id, 'step', { forward }).catch(() => {});
  });
}

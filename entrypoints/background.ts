import { browser, defineBackground } from '#imports';
import { followAdded } from '../lib/browser/added.ts';
import { stayAwake } from '../lib/browser/awake.ts';
import { followReadings } from '../lib/browser/badge.ts';
import { fetchPack } from '../lib/browser/fetch-pack.ts';
import { welcomeOnce } from '../lib/browser/first-run.ts';
import { readArticle, readTab } from '../lib/browser/inject.ts';
import { on } from '../lib/browser/messaging.ts';
import { followPackOrders } from '../lib/browser/pack-orders.ts';
import { followPermissions, pageChoices } from '../lib/browser/page-choices.ts';
import { openPanel } from '../lib/browser/panel.ts';
import { knownSettings, mayLook } from '../lib/browser/settings.ts';
import { shippedFiles } from '../lib/browser/shipped.ts';
import { subscriptions } from '../lib/browser/subscriptions.ts';
import { ClaimBase } from '../lib/claims/base.ts';
import { installShipped } from '../lib/claims/install.ts';
import { PackRunner } from '../lib/claims/packs/runner.ts';
import { WarmIndex } from '../lib/claims/warm.ts';
import { prepare } from '../lib/match/annotate.ts';
import { scriptOf } from '../lib/match/bag.ts';
import { indexer } from '../lib/match/index/build.ts';
import { prefixesFor } from '../lib/match/index/reader.ts';
import { isKey, markStyles } from '../lib/page/marks.ts';
import { recognise } from '../lib/page/recognise.ts';
import { serveCard } from './card/background.ts';
import { serveNotebook } from './notebook/background.ts';
import { serveReader } from './reader/background.ts';

/** Wiring only: which browser event calls which door of lib. May be stopped at any moment. */
export default defineBackground({
  main() {
    const settings = knownSettings();
    const opened = new ClaimBase().open();
    const ready = opened.then(async (base) => {
      await installShipped(base, shippedFiles, indexer);
      return base;
    });
    const packs = ready.then((base) => {
      const runner = new PackRunner({ base, indexer, subscriptions, fetch: fetchPack, busy: stayAwake });
      const due = () => runner.updateDue();
      runner.resume().then(due, (error: unknown) => console.error('Said & Done: packs', error));
      return runner;
    });
    followPackOrders(packs);
    // So that it starts with the browser, and goes on with what was broken off.
    browser.runtime.onStartup.addListener(() => {});
    ready.catch((error: unknown) => console.error('Said & Done: the claim base could not be installed.', error));

    followAdded();
    followPermissions();
    followReadings();
    welcomeOnce();

    browser.action.onClicked.addListener((tab) => {
      openPanel(tab).catch((error: unknown) => console.warn('Said & Done: the panel did not open', error));
      // Where extensions may not go there is no reader; the panel says so.
      if (tab.id !== undefined) readTab(tab.id, true).catch(() => {});
    });

    const index = opened.then((base) => new WarmIndex(base));
    // What an article needs is read from the base while its page is still being loaded and read.
    const warm = async (text: string) => (await index).warm(prefixesFor(scriptOf(text)));

    on('wake', ({ title }) => {
      void warm(title);
      return null;
    });

    on('look', async (look, { tab, frame }) => {
      const hostname = hostOf(tab?.url);
      const recognised = mayLook(await settings(), hostname) && recognise(look).recognised;
      if (!tab || !recognised) {
        if (frame === 0) (await index).cool();
        return false;
      }
      void warm(look.text);
      const read = readArticle(tab.id, frame);
      // Not before: it would keep the reader waiting.
      prepare();
      return read;
    });

    on('choices', (_, { tab, url }) => pageChoices([...new Set([tab?.url, url].map(hostOf))]));

    on('dress', async ({ key, language, strength }, { tab, frame }) => {
      if (!tab || !isKey(key)) throw new Error('“dress” needs a page and a key of ours');
      await browser.scripting.insertCSS({
        target: { tabId: tab.id, frameIds: [frame] },
        css: markStyles(key, language, strength),
        // Chrome paints tints from an author's sheet only; in Firefox none but a user's reaches into shadow trees.
        origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
      });
      return null;
    });

    serveNotebook(ready);
    serveCard(ready);
    serveReader(ready, index);
  },
});

/** Of an address that may be unknown, or of no site: then it is empty. */
const hostOf = (url: string | null | undefined): string => (url ? new URL(url).hostname : '');

import { browser } from '#imports';
import { flash } from '../../lib/browser/badge.ts';
import { readTab } from '../../lib/browser/inject.ts';
import { ask, on, type Sender } from '../../lib/browser/messaging.ts';
import type { ClaimBase } from '../../lib/claims/base.ts';
import { ofOneSite } from '../../lib/notebook/address.ts';
import { keepPassage, keptOf } from '../../lib/notebook/keep.ts';
import { notebookOpener } from '../../lib/notebook/opener.ts';
import type { Passage } from '../../lib/text/passage.ts';
import { serveDailyBackup } from './daily-backup.ts';

const menu = 'save';
const command = 'save';

/** The notebook's part of the background: what pages, the menu and the shortcut ask of it. */
export function serveNotebook(claims: Promise<ClaimBase>): void {
  const notebook = notebookOpener();
  const keep = async (passage: Passage) => keepPassage(await notebook(), await claims, passage);

  serveDailyBackup(notebook);

  // A page hears of its own site's notes alone, and takes back no others.
  on('kept', async ({ url }, sender) => (mayKnow(sender, url) ? keptOf(await notebook(), url) : []));
  on('save', async ({ passage }, sender) => (await keep(atOwnSite(passage, sender))).id);
  on('unsave', async ({ note }, sender) => {
    const book = await notebook();
    const found = await book.get(note);
    if (found && !mayKnow(sender, found.article.url)) throw new Error('the note is of another site');
    await book.remove([note]);
    return null;
  });

  /** Keeps what is selected in a tab, and says on the button whether it is on disk. */
  const saveSelection = async (tab: number) => {
    try {
      const passage = await selectionOf(tab);
      if (!passage) return;
      await keep(passage);
      await flash(tab, '✓', 2_000);
      await ask(tab, 'keptChanged', null);
    } catch (error) {
      console.error('Said & Done: the selection could not be saved.', error);
      await flash(tab, '!', 10_000);
    }
  };

  browser.runtime.onInstalled.addListener(() => {
    const item = {
      id: menu,
      title: browser.i18n.getMessage('save' as never),
      contexts: ['selection'] as ['selection'],
    };
    browser.contextMenus.create(item, () => void browser.runtime.lastError);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menu && tab?.id !== undefined) void saveSelection(tab.id);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === command && tab?.id !== undefined) void saveSelection(tab.id);
  });
}

/** @param address of an article; null of one that stands at no address, on a page that has none either. */
function mayKnow({ url }: Sender, address: string | null): boolean {
  if (address === null) return !/^https?:/.test(url ?? '');
  return url !== null && ofOneSite(address, url);
}

/** A page of the web keeps passages of its own site alone: one that says it is another's is filed where it stands. */
function atOwnSite(passage: Passage, { url }: Sender): Passage {
  const claimed = passage.article.url;
  if (claimed === null || url === null || !/^https?:/.test(url) || ofOneSite(claimed, url)) return passage;
  return { ...passage, article: { ...passage.article, url } };
}

/** Asks the page's reader; where there is none yet, the click or the key has given us leave to bring one. */
async function selectionOf(tab: number): Promise<Passage | null> {
  const passage = () => ask(tab, 'passage', { annotation: null });
  try {
    return await passage();
  } catch {
    await readTab(tab, true);
    return passage();
  }
}

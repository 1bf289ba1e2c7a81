import { browser } from '#imports';
import { flash } from '../../lib/browser/badge.ts';
import { readTab } from '../../lib/browser/inject.ts';
import { ask, on } from '../../lib/browser/messaging.ts';
import type { ClaimBase } from '../../lib/claims/base.ts';
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

  on('kept', async ({ url }) => keptOf(await notebook(), url));
  on('save', async ({ passage }) => (await keep(passage)).id);
  on('unsave', async ({ note }) => {
    await (await notebook()).remove([note]);
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

import { browser } from 'wxt/browser';

/** Firefox's own. */
interface Sidebar {
  open(): Promise<void>;
  isOpen(of: { windowId: number }): Promise<boolean>;
}

/**
 * Opens the panel beside the tab: Chrome's side panel, Firefox's sidebar. Rejects where the browser does not let us.
 * Must be called straight from a click, before any `await`: browsers ask for the person's gesture.
 */
export async function openPanel({ windowId }: { windowId: number }): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  const { sidebarAction } = browser as unknown as { sidebarAction: Sidebar };
  const opened = sidebarAction.open();
  // Firefox asks for a gesture even where the sidebar is open already.
  await opened.catch(async (error: unknown) => {
    if (!(await sidebarAction.isOpen({ windowId }))) throw error;
  });
}

import { browser } from 'wxt/browser';

/**
 * Opens the panel beside the tab: Chrome's side panel, Firefox's sidebar.
 * Must be called straight from a click, before any `await`: browsers ask for the person's gesture.
 */
export function openPanel(tab: { windowId: number }): void {
  const opened = browser.sidePanel
    ? browser.sidePanel.open({ windowId: tab.windowId })
    : (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  opened.catch((error: unknown) => console.warn('Said & Done: the panel did not open', error));
}

import { browser } from 'wxt/browser';

/** Opens the page that says what this is, once: after it was installed, and never after an update. Called by the background. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

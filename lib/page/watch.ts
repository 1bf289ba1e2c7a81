/** Tells that a page has changed, at most once in `pause` ms however often it does. */
export function watchPage(page: Document, pause: number, changed: () => void, signal: AbortSignal): void {
  let due = 0;
  const observer = new MutationObserver(() => {
    due ||= window.setTimeout(() => {
      due = 0;
      changed();
    }, pause);
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}

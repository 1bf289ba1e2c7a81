/**
 * Tells that a page has changed, at most once in `pause` ms however often it does. Returns a way to watch shadow trees
 * too; those that are watched already are not watched twice.
 */
export function watchPage(
  page: Document,
  pause: number,
  changed: () => void,
  signal: AbortSignal,
): (trees: Iterable<ShadowRoot>) => void {
  let due = 0;
  const observer = new MutationObserver(() => {
    due ||= window.setTimeout(() => {
      due = 0;
      changed();
    }, pause);
  });
  const watch = (tree: Node) => observer.observe(tree, { childList: true, characterData: true, subtree: true });
  watch(page);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
  return (trees) => {
    for (const tree of trees) watch(tree);
  };
}

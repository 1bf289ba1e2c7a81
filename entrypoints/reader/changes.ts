import { shadowsAround } from '../../lib/page/flat.ts';
import { watchPage } from '../../lib/page/watch.ts';
import type { Reader } from './reader.ts';

/** A page that keeps changing is looked at this often, in ms. */
const pause = 500;
/** A page that was just read rests for so long, in ms; each time twice as long, up to the last, until it has been quiet. */
const rest = { first: 1_000, last: 30_000 };

/**
 * Reads again when the page has become another: at a new address without a load, when marks have lost their words,
 * when text came in late. Looking is cheap, and a page that never rests is read ever more rarely.
 * @param orphaned whether the extension has gone from behind this script; then there is nothing to do any more
 * @returns to be called when the page has been read: then the trees are known in which its text stands
 */
export function followChanges(reader: Reader, orphaned: () => boolean, signal: AbortSignal): () => void {
  let wait = rest.first;
  let notBefore = 0;
  let timer = 0;

  const look = () => {
    clearTimeout(timer);
    // A hidden page can wait until someone sees it.
    if (orphaned() || document.hidden) return;
    // What has come since its text was taken is not in the reading that is under way.
    if (reader.reading.state === 'reading') {
      timer = window.setTimeout(look, pause);
      return;
    }
    if (reader.hasMoved()) notBefore = 0;
    if (performance.now() > notBefore + wait) wait = rest.first;
    const early = notBefore - performance.now();
    if (early > 0) timer = window.setTimeout(look, early);
    else if (reader.isStale()) {
      notBefore = performance.now() + wait;
      wait = Math.min(wait * 2, rest.last);
      requestIdleCallback(() => void reader.read(false), { timeout: 1_000 });
    }
  };

  const watch = watchPage(document, pause, look, signal);
  // “Read more” may unfold by a style alone, which is no change of the document.
  document.addEventListener('click', () => setTimeout(look, pause), { signal, passive: true });
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.navigation?.addEventListener('navigatesuccess', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => watch(shadowsAround(reader.text?.blocks.map(({ element }) => element) ?? []));
}

import { onLine } from '../../lib/browser/in-step.ts';
import type { Reader } from './reader.ts';

/** A scroll has come to rest after so long, in ms. */
const rest = 150;
/** For so long after the panel has sent it somewhere, the page does not tell where it is, in ms; gliding counts anew. */
const quiet = { first: 1_000, more: 300 };

/**
 * Tells a panel that shows this page which marked sentence is on top, as the page scrolls; goes where the panel has scrolled.
 * Returns what to call when the page is about to scroll by itself to a sentence: of that the panel is not told.
 */
export function keepInStep({ marks }: Reader, signal: AbortSignal): (to: string) => void {
  let quietUntil = 0;
  let last: string | null = null;
  const hush = (to: string) => {
    quietUntil = performance.now() + quiet.first;
    last = to;
  };
  onLine((tell) => {
    const life = new AbortController();
    let timer = 0;
    const onScroll = () => {
      clearTimeout(timer);
      if (performance.now() < quietUntil) quietUntil = Math.max(quietUntil, performance.now() + quiet.more);
      else timer = window.setTimeout(say, rest);
    };
    const say = () => {
      const id = marks.nearest(true) ?? marks.nearest(false);
      if (id !== null && id !== last) tell(id);
      last = id;
    };
    // Parts of a page may scroll by themselves: their events do not bubble.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: life.signal });
    return {
      go: (id) => {
        hush(id);
        marks.bring(id);
      },
      end: () => {
        clearTimeout(timer);
        life.abort();
      },
    };
  }, signal);
  return hush;
}

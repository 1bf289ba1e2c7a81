import { onLine } from '../../lib/browser/in-step.ts';
import { tell } from '../../lib/browser/messaging.ts';
import type { Reader } from './reader.ts';

/** A scroll has come to rest after so long, in ms. */
const rest = 150;
/** For so long after the panel has sent it somewhere, the page does not tell where it is, in ms; gliding counts anew. */
const quiet = { first: 1_000, more: 300 };

interface InStep {
  /** To be called when the page is about to scroll by itself to a sentence: of that the panel is not told. */
  hush(to: string): void;
  /** Has the panel show what was chosen: at once, or as soon as one has opened. */
  point(annotation: string): void;
}

/** Tells a panel that shows this page which marked sentence is on top, as the page scrolls; goes where the panel has scrolled. */
export function keepInStep({ marks }: Reader, signal: AbortSignal): InStep {
  const panels = new Set<AbortController>();
  let wanted: string | null = null;
  let quietUntil = 0;
  let last: string | null = null;
  const hush = (to: string) => {
    quietUntil = performance.now() + quiet.first;
    last = to;
  };
  onLine((say) => {
    if (wanted !== null) tell('chosen', { annotation: wanted });
    wanted = null;
    const life = new AbortController();
    panels.add(life);
    let timer = 0;
    const onScroll = () => {
      clearTimeout(timer);
      if (performance.now() < quietUntil) quietUntil = Math.max(quietUntil, performance.now() + quiet.more);
      else timer = window.setTimeout(stand, rest);
    };
    const stand = () => {
      const id = marks.nearest(true) ?? marks.nearest(false);
      if (id !== null && id !== last) say(id);
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
        panels.delete(life);
        clearTimeout(timer);
        life.abort();
      },
    };
  }, signal);
  // Lines end with the page, which the browser may keep and bring back: of their end it hears nothing then.
  const forget = () => {
    for (const life of panels) life.abort();
    panels.clear();
  };
  window.addEventListener('pagehide', forget, { signal });
  const point = (annotation: string) => {
    // One that is open hears it now, and must not hear it once more when it comes back to this page.
    wanted = panels.size > 0 ? null : annotation;
    tell('chosen', { annotation });
  };
  return { hush, point };
}

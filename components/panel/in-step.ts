import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';

/** A scroll has come to rest after so long, in ms. */
const rest = 150;
/** For so long after it was told where to go, a side does not tell the other where it is, in ms. */
const quiet = 1_000;

/**
 * Keeps list and page in step: tells the page which item stands on top once the reader has scrolled the list, and brings
 * items up when the page asks. What was asked for is not told back.
 */
export function useInStep(
  root: RefObject<HTMLElement | null>,
  follow: ((annotation: string) => void) | undefined,
  onCurrent: (run: string) => void,
) {
  const quietUntil = useRef(0);

  useEffect(() => {
    if (!follow) return;
    let timer = 0;
    const onScroll = () => {
      clearTimeout(timer);
      if (performance.now() < quietUntil.current) return;
      timer = window.setTimeout(() => {
        const top = topmost(root.current);
        if (!top) return;
        onCurrent(top);
        follow(top);
      }, rest);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [follow]);

  const bringUp = useCallback((run: string, block: 'start' | 'nearest') => {
    const item = root.current?.querySelector(`[data-annotations~="${CSS.escape(run)}"]`);
    if (!item) return;
    quietUntil.current = performance.now() + quiet;
    item.scrollIntoView({ block });
  }, []);
  return { bringUp };
}

/** The first item whose end is in sight: its first annotation. */
function topmost(root: HTMLElement | null): string | null {
  const items = [...(root?.querySelectorAll<HTMLElement>('[data-annotations]') ?? [])];
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((items[middle]?.getBoundingClientRect().bottom ?? 0) > masthead) to = middle;
    else from = middle + 1;
  }
  return items[from]?.dataset.annotations?.split(' ')[0] ?? null;
}

/** Room that the masthead takes at the top, and a line more, in CSS px. */
const masthead = 72;

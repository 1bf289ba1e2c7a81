import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** A scroll has come to rest after so long, in ms. */
const rest = 150;
/**
 * For so long a side does not tell the other where it is, in ms: after it was told where to go; after the list has become
 * longer or shorter, by which it may scroll too.
 */
const quiet = { told: 1_000, changed: 400 };

/**
 * Keeps list and page in step: tells the page which item stands on top once the reader has scrolled the list, and brings
 * items up when the page asks. What was asked for is not told back, nor what scrolls because items fold or unfold.
 */
export function useInStep(
  root: RefObject<HTMLElement | null>,
  follow: ((annotation: string) => void) | undefined,
  onCurrent: (run: string) => void,
  /** Changes whenever the list is about to. */
  list: readonly unknown[],
) {
  const quietUntil = useRef(0);
  const hush = (ms: number) => {
    quietUntil.current = Math.max(quietUntil.current, performance.now() + ms);
  };
  useLayoutEffect(() => hush(quiet.changed), list);

  useEffect(() => {
    if (!follow) return;
    let timer = 0;
    const onResize = () => hush(quiet.changed);
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
    window.addEventListener('resize', onResize, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', onResize);
      window.removeEventListener('scroll', onScroll);
    };
  }, [follow]);

  const bringUp = useCallback((run: string, block: 'start' | 'nearest') => {
    const item = root.current?.querySelector(`[data-annotations~="${CSS.escape(run)}"]`);
    if (!item) return;
    hush(quiet.told);
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

import { onLine } from '../../lib/browser/in-step.ts';
import { scrollTo } from '../../lib/page/caret.ts';
import { rangeOver, stretchesOf } from '../../lib/page/ranges.ts';
import type { Reader } from './reader.ts';

/** A scroll has come to rest after so long, in ms. */
const rest = 150;
/** For so long after the panel has sent it somewhere, the page does not tell where it is, in ms; gliding counts anew. */
const quiet = { first: 1_000, more: 300 };

/** Tells a panel that shows this page which marked sentence is on top, as the page scrolls; goes where the panel has scrolled. */
export function keepInStep(reader: Reader, signal: AbortSignal): void {
  onLine((tell) => {
    const life = new AbortController();
    let timer = 0;
    let quietUntil = 0;
    let last: string | null = null;
    const onScroll = () => {
      clearTimeout(timer);
      if (performance.now() < quietUntil) quietUntil = Math.max(quietUntil, performance.now() + quiet.more);
      else timer = window.setTimeout(say, rest);
    };
    const say = () => {
      const id = topmost(reader);
      if (id !== null && id !== last) tell(id);
      last = id;
    };
    // Parts of a page may scroll by themselves: their events do not bubble.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: life.signal });
    return {
      go: (id) => {
        quietUntil = performance.now() + quiet.first;
        last = id;
        const range = rangeOf(reader, id);
        if (range && !isInView(range)) scrollTo(range);
      },
      end: () => {
        clearTimeout(timer);
        life.abort();
      },
    };
  }, signal);
}

/** The first marked sentence whose end is below the window's upper edge. */
function topmost(reader: Reader): string | null {
  const { reading } = reader;
  const marked = reading.state === 'read' ? reading.annotations.filter(({ sure }) => sure) : [];
  let [from, to] = [0, marked.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const range = rangeOf(reader, marked[middle]?.id ?? '');
    if ((range?.getBoundingClientRect().bottom ?? 0) > 0) to = middle;
    else from = middle + 1;
  }
  return marked[from]?.id ?? null;
}

function rangeOf({ text, reading }: Reader, id: string): Range | null {
  const sentence = reading.state === 'read' ? reading.annotations.find((one) => one.id === id)?.sentence : undefined;
  const block = sentence && text?.blocks[sentence.block];
  const stretches = block && stretchesOf(block, sentence);
  return stretches ? rangeOver(stretches) : null;
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

import { tell } from '../../lib/browser/messaging.ts';
import type { Beside } from './beside.ts';
import type { Reader } from './reader.ts';

/** ms for which the pointer rests on a mark before its card opens, and for which it may be away before the card goes. */
const intent = { rest: 250, away: 350 };

/**
 * Opens and closes cards as the page is pointed at, pressed, and gone through by keyboard. Listens only: no event of the
 * page's is held back, but for the Escape that closes a card which has the focus.
 * @param gone whether the extension has gone from behind this script
 */
export function followPointing(reader: Reader, beside: Beside, gone: () => boolean, signal: AbortSignal): void {
  const { marks } = reader;
  const passive = { signal, passive: true };
  let timer = 0;
  const soon = (ms: number, work: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(work, ms);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  const choose = (id: string) => {
    void beside.show(id, 'press').catch(() => {});
    tell('chosen', { annotation: id });
  };

  document.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, buttons, pointerType, target }) => {
      if (pointerType === 'touch' || buttons !== 0) return;
      if (beside.holds(target)) return clearTimeout(timer);
      if (beside.open !== null && beside.isPassing && !beside.covers(x, y))
        return soon(intent.away, () => beside.close());
      soon(intent.rest, () => {
        const id = gone() || getSelection()?.isCollapsed === false ? null : marks.at(x, y);
        if (id !== null && id !== beside.open && !beside.covers(x, y)) void beside.show(id, 'pointer').catch(() => {});
      });
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      clearTimeout(timer);
      if (pointerType !== 'touch' && beside.open !== null && beside.isPassing) soon(intent.away, () => beside.close());
    },
    passive,
  );

  document.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      if (gone() || beside.holds(target)) return;
      clearTimeout(timer);
      const busy = (target as Element).closest?.('a, button, input, select, textarea, summary, label');
      const id = busy || getSelection()?.isCollapsed === false ? null : marks.at(clientX, clientY);
      if (id === null) beside.close();
      else choose(id);
    },
    passive,
  );

  // A link in a marked sentence is as near as the keyboard comes to it by itself.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (gone() || beside.holds(target) || !(target as Element).matches?.(':focus-visible')) return;
      const id = marks.within(target as Element);
      if (id !== null) void beside.show(id, 'focus').catch(() => {});
    },
    passive,
  );

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && beside.open !== null) {
        if (beside.holds(event.target)) event.stopPropagation();
        beside.close();
      }
      const id = event.key === 'Enter' && !gone() ? marks.atCaret() : null;
      if (id === null) return;
      void beside.show(id, 'key').catch(() => {});
      tell('chosen', { annotation: id });
    },
    { ...passive, capture: true },
  );
}

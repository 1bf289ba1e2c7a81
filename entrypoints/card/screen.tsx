import { type ComponentChild, render } from 'preact';
import { type Box, place } from '../../components/card/place.ts';
import { cardStyle } from '../../components/card/style.ts';
import { ReaderLanguage } from '../../components/language.tsx';
import type { Language } from '../../lib/text/article.ts';

/** Something of ours beside words of the page. */
export interface Shown {
  readonly content: ComponentChild;
  /** Of the reader. */
  readonly language: Language;
  /** Lines of the words in the window as they stand now, in CSS px. */
  readonly lines: () => readonly Box[];
  /** The same of words that belong with them: it keeps clear of these too where there is room. */
  readonly rest?: () => readonly Box[];
  /** Whether it takes the focus: it was asked for by a key. */
  readonly focus: boolean;
  /** The words have left the window, or there is no room beside them any more. */
  readonly onLost: () => void;
}

/**
 * The one thing of ours on a page: in a closed shadow root, in the browser's top layer, and in the page's document only
 * while it is shown. It has no room of its own in the page's layout, and no style of the page's reaches it.
 */
export class Screen {
  #host: HTMLElement | null = null;
  #frame: HTMLElement | null = null;
  #shown: Shown | null = null;
  /** What had the focus before it was taken. */
  #before: Element | null = null;
  #life = new AbortController();

  /** Shows this in place of anything else. False where there is no room that would not cover the words. */
  show(shown: Shown): boolean {
    if (shown.focus && !this.hasFocus()) this.#before = document.activeElement;
    const frame = this.#host?.isConnected && this.#frame ? this.#frame : this.#attach();
    this.#shown = shown;
    render(<ReaderLanguage.Provider value={shown.language}>{shown.content}</ReaderLanguage.Provider>, frame);
    if (!this.#settle()) {
      this.close();
      return false;
    }
    if (shown.focus) frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    return true;
  }

  /** Takes it off the page; the focus goes back to where it was. */
  close(): void {
    if (!this.#host) return;
    const back = this.hasFocus() ? this.#before : null;
    this.#life.abort();
    if (this.#frame) render(null, this.#frame);
    this.#host.remove();
    this.#host = this.#frame = this.#shown = this.#before = null;
    (back as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  hasFocus(): boolean {
    return this.#host !== null && document.activeElement === this.#host;
  }

  /** Whether an event of the page happened here. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** Whether a point of the window is here, or on the words, or on the way between, in CSS px. */
  covers(x: number, y: number): boolean {
    const box = this.#frame?.getBoundingClientRect();
    const lines = this.#shown?.lines() ?? [];
    const words = [...lines, ...(this.#shown?.rest?.() ?? [])];
    if (!box) return false;
    const slack = 6;
    const top = Math.min(box.top, ...lines.map((line) => line.top));
    const bottom = Math.max(box.bottom, ...lines.map((line) => line.bottom));
    const between = x >= box.left - slack && x <= box.right + slack && y >= top - slack && y <= bottom + slack;
    return between || words.some((line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom);
  }

  #attach(): HTMLElement {
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    root.adoptedStyleSheets = [sheet];
    const frame = document.createElement('div');
    frame.className = 'frame';
    root.append(frame);
    // Keys and clicks here are ours: a page's shortcuts have no part in them.
    for (const name of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'wheel', 'touchstart'])
      root.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
    document.documentElement.append(host);
    host.showPopover();
    this.#host = host;
    this.#frame = frame;

    let due = 0;
    const follow = () => {
      due ||= requestAnimationFrame(() => {
        due = 0;
        if (!this.#settle()) this.#shown?.onLost();
      });
    };
    window.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    window.addEventListener('resize', follow, { signal, passive: true });
    // Not its size, which is held to the room there was for what it said before.
    const content = new MutationObserver(follow);
    content.observe(frame, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      content.disconnect();
      cancelAnimationFrame(due);
    });
    return frame;
  }

  /** Puts it where it belongs now; false where it can't be. */
  #settle(): boolean {
    const frame = this.#frame;
    if (!frame || !this.#shown) return false;
    const lines = this.#shown.lines();
    const rest = this.#shown.rest?.() ?? [];
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const at = (width: string) => {
      frame.style.maxHeight = 'none';
      frame.style.width = width;
      // Where it stands now takes no room from it.
      frame.style.left = '0';
      return place(lines, { width: frame.offsetWidth, height: frame.offsetHeight }, window, rest);
    };
    const wide = at('auto');
    // One that is to be narrower is also higher.
    const spot = wide && wide.width < frame.offsetWidth ? at(`${wide.width}px`) : wide;
    if (!spot) return false;
    frame.style.left = `${spot.left}px`;
    frame.style.top = `${spot.top}px`;
    frame.style.maxHeight = `${spot.height}px`;
    return true;
  }
}

import { render } from 'preact';
import { Card, type CardActions } from '../../components/card/card.tsx';
import { type Box, place } from '../../components/card/place.ts';
import { cardStyle } from '../../components/card/style.ts';
import type { Entry } from '../../components/entry.ts';
import { ReaderLanguage } from '../../components/language.tsx';
import type { Language } from '../../lib/text/article.ts';

/** What a card is to show, and where. */
export interface Shown {
  readonly entry: Entry;
  /** Of the article. */
  readonly article: Language;
  /** Of the reader. */
  readonly language: Language;
  /** By the page's own background. */
  readonly theme: 'light' | 'dark';
  /** Which of the page's marks it belongs to, from 1, and of how many. */
  readonly at: number;
  readonly of: number;
  /** The sentence's lines in the window as they stand now, in CSS px. */
  readonly lines: () => readonly Box[];
  /** The note of the sentence, if it is kept. */
  readonly note: string | null;
  /** Whether the card takes the focus: it was asked for by a key. */
  readonly focus: boolean;
  readonly actions: CardActions;
}

/**
 * The one card of a page: in a closed shadow root, in the browser's top layer, and in the page's document only while it
 * is shown. It has no room of its own in the page's layout, and no style of the page's reaches it.
 */
export class CardScreen {
  #host: HTMLElement | null = null;
  #frame: HTMLElement | null = null;
  #shown: Shown | null = null;
  /** What had the focus before the card took it. */
  #before: Element | null = null;
  #life = new AbortController();

  /** Shows this card in place of any other. False where there is no room that would not cover the sentence. */
  show(shown: Shown): boolean {
    const focused = this.hasFocus();
    const before = shown.focus && !focused ? document.activeElement : this.#before;
    if (!this.#host?.isConnected) this.#attach();
    this.#shown = shown;
    this.#before = before;
    const { entry, article, language, theme, at, of, note, actions } = shown;
    render(
      <ReaderLanguage.Provider value={language}>
        <Card
          key={entry.annotation.id}
          entry={entry}
          article={article}
          theme={theme}
          at={at}
          of={of}
          note={note}
          actions={actions}
        />
      </ReaderLanguage.Provider>,
      this.#frame as HTMLElement,
    );
    if (!this.#settle()) {
      this.close();
      return false;
    }
    if (shown.focus) this.#frame?.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    return true;
  }

  /** Takes the card off the page; the focus goes back to where it was. */
  close(): void {
    if (!this.#host) return;
    const back = this.hasFocus() ? this.#before : null;
    this.#life.abort();
    if (this.#frame) render(null, this.#frame);
    this.#host.remove();
    this.#host = this.#frame = this.#shown = this.#before = null;
    (back as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  /** Whether the focus is in the card. */
  hasFocus(): boolean {
    return this.#host !== null && document.activeElement === this.#host;
  }

  /** Whether an event of the page happened in the card. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** Whether a point of the window is on the card or on the way between it and its sentence, in CSS px. */
  covers(x: number, y: number): boolean {
    const box = this.#frame?.getBoundingClientRect();
    const lines = this.#shown?.lines() ?? [];
    if (!box) return false;
    const slack = 6;
    const top = Math.min(box.top, ...lines.map((line) => line.top));
    const bottom = Math.max(box.bottom, ...lines.map((line) => line.bottom));
    const beside = x >= box.left - slack && x <= box.right + slack && y >= top - slack && y <= bottom + slack;
    return beside || lines.some((line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom);
  }

  #attach(): void {
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
    // Keys and clicks in the card are the card's: a page's shortcuts have no part in them.
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
        if (!this.#settle()) this.#shown?.actions.close();
      });
    };
    window.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    window.addEventListener('resize', follow, { signal, passive: true });
    const sizes = new ResizeObserver(follow);
    sizes.observe(frame);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      cancelAnimationFrame(due);
    });
  }

  /** Puts the card where it belongs now; false where it can't be. */
  #settle(): boolean {
    const frame = this.#frame;
    if (!frame || !this.#shown) return false;
    const { clientWidth: width, clientHeight } = document.documentElement;
    const window = { width, height: document.compatMode === 'CSS1Compat' ? clientHeight : innerHeight };
    frame.style.maxHeight = 'none';
    const { offsetWidth, offsetHeight } = frame;
    const spot = place(this.#shown.lines(), { width: offsetWidth, height: offsetHeight }, window);
    if (!spot) return false;
    frame.style.left = `${spot.left}px`;
    frame.style.top = `${spot.top}px`;
    frame.style.maxHeight = `${spot.height}px`;
    return true;
  }
}

import type { Span } from '../text/span.ts';
import type { PlacedBlock } from './blocks.ts';
import { isInView, letterAt, scrollTo } from './caret.ts';
import { drawnParent, shadowsAround } from './flat.ts';
import { type MarkTone, newKey } from './marks.ts';
import { type Mark, Painter } from './paint.ts';
import { placesIn, rangeOver, type Stretch, stretchesOf } from './ranges.ts';
import { isOnDark } from './shade.ts';

/** A sentence to be marked: where it stands in the blocks that were read, and how it looks. */
export interface Marked extends Span {
  readonly id: string;
  readonly block: number;
  readonly tone: MarkTone;
  /** Painted; otherwise it can only be brought into view. */
  readonly painted: boolean;
}

/** A passage that the reader has kept; it may run over several blocks. */
export interface Kept {
  readonly id: string;
  readonly parts: readonly (Span & { readonly block: number })[];
}

/** The marks on a live page. */
export class PageMarks {
  #painter = new Painter(newKey());
  #blocks: readonly PlacedBlock[] = [];
  #marked: readonly Marked[] = [];
  #kept: readonly Kept[] = [];
  /** Shadow trees in which marks stand. */
  #trees: ShadowRoot[] = [];
  #open: readonly string[] = [];

  /** Under which the page's style sheet for marks goes. */
  get key(): string {
    return this.#painter.key;
  }

  /** Takes another key, for marks that are to look otherwise; paints nothing until the next `show` and `keep`. */
  renew(key = newKey()): void {
    this.#painter.clear();
    this.#painter = new Painter(key);
  }

  /** Paints these marks and no others. Those whose words have gone from the page are left out. */
  show(blocks: readonly PlacedBlock[], marked: readonly Marked[]): void {
    this.#blocks = blocks;
    this.#marked = marked;
    this.#trees = shadowsAround(marked.flatMap(({ block }) => blocks[block]?.element ?? []));
    const marks = marked
      .filter(({ painted }) => painted)
      .flatMap((mark): Mark[] => {
        const stretches = this.#stretches(mark);
        const [first] = stretches ?? [];
        const holder = first && drawnParent(first.node);
        return stretches && holder ? [{ tone: mark.tone, dark: isOnDark(holder), stretches }] : [];
      });
    this.#painter.paint(marks);
    if (this.#open.length > 0) this.open(this.#open);
  }

  /** Tints these passages and no others; they stand in the blocks that were shown last. */
  keep(kept: readonly Kept[]): void {
    this.#kept = kept;
    this.#painter.keep(kept.flatMap(({ parts }) => parts.flatMap((part) => this.#stretches(part) ?? [])));
  }

  clear(): void {
    this.show([], []);
    this.keep([]);
    this.open([]);
  }

  /** Whether every mark still stands on the words it was made for. */
  hold(): boolean {
    return this.#marked.every((mark) => this.#stretches(mark) !== null);
  }

  /** Tints these sentences, and no others. */
  open(ids: readonly string[]): void {
    const marks = this.#marked.filter(({ id }) => ids.includes(id));
    this.#open = marks.map(({ id }) => id);
    const stretches = marks.flatMap((mark) => this.#stretches(mark) ?? []);
    this.#painter.open(stretches.length > 0 ? stretches : null);
  }

  /**
   * Brings a sentence, or a kept passage, into view; tints the sentence and those that belong with it, in a flash first where
   * motion is welcome.
   */
  reveal(id: string, together: readonly string[] = [id]): void {
    const mark = this.#marked.find((marked) => marked.id === id) ?? this.#kept.find((kept) => kept.id === id)?.parts[0];
    const stretches = mark && this.#stretches(mark);
    const range = stretches && rangeOver(stretches);
    if (!range) return;
    scrollTo(range);
    this.open(together);
    const opened = this.#open;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    setTimeout(() => this.#open === opened && this.#painter.open(null), 600);
    setTimeout(() => this.#open === opened && this.open(opened), 750);
  }

  /** Brings a sentence into view unless it is there. */
  bring(id: string): void {
    const range = this.#rangeOf(id);
    if (range && !isInView(range)) scrollTo(range);
  }

  /** The lines of a sentence in the window, in CSS pixels, first to last; none when its words have gone. */
  linesOf(id: string): DOMRect[] {
    return [...(this.#rangeOf(id)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
  }

  isOnDark(id: string): boolean {
    const start = this.#rangeOf(id)?.startContainer;
    const holder = start && drawnParent(start);
    return holder ? isOnDark(holder) : false;
  }

  /** Painted marks in the order of the page. */
  painted(): readonly string[] {
    return this.#marked.filter(({ painted }) => painted).map(({ id }) => id);
  }

  /** The first painted mark in view or below it; or else, going backward, the last above. */
  nearest(forward: boolean): string | null {
    const ids = this.painted();
    const below = ids.findIndex((id) => (this.#rangeOf(id)?.getBoundingClientRect().top ?? -1) >= 0);
    const next = below < 0 ? ids.length : below;
    return ids[forward ? next : next - 1] ?? null;
  }

  /** The painted mark at a point of the window, in CSS pixels. */
  at(x: number, y: number): string | null {
    const letter = this.#marked.length > 0 ? letterAt(document, x, y, this.#trees) : null;
    return letter && this.#on(letter.node, letter.offset);
  }

  /** The painted mark that an element, such as a link, is part of. */
  within(element: Element): string | null {
    const text = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    return text && this.#on(text, 0);
  }

  /** The painted mark in which the caret stands. */
  atCaret(): string | null {
    const { focusNode, focusOffset, isCollapsed } = getSelection() ?? {};
    return focusNode && isCollapsed ? this.#on(focusNode, focusOffset ?? 0) : null;
  }

  #on(node: Node, offset: number): string | null {
    const place = placesIn(this.#blocks)(node, offset);
    const mark =
      place &&
      this.#marked.find(
        ({ painted, block, start, end }) =>
          painted && block === place.block && start <= place.offset && place.offset <= end,
      );
    return mark?.id ?? null;
  }

  #rangeOf(id: string): Range | null {
    const mark = this.#marked.find((marked) => marked.id === id);
    const stretches = mark && this.#stretches(mark);
    return stretches ? rangeOver(stretches) : null;
  }

  #stretches(mark: Span & { readonly block: number }): Stretch[] | null {
    const block = this.#blocks[mark.block];
    return block ? stretchesOf(block, mark) : null;
  }
}

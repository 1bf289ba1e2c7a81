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
  #open: string | null = null;

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
    if (this.#open !== null) this.open(this.#open);
  }

  /** Tints these passages and no others; they stand in the blocks that were shown last. */
  keep(kept: readonly Kept[]): void {
    this.#kept = kept;
    this.#painter.keep(kept.flatMap(({ parts }) => parts.flatMap((part) => this.#stretches(part) ?? [])));
  }

  clear(): void {
    this.show([], []);
    this.keep([]);
    this.open(null);
  }

  /** Whether every mark still stands on the words it was made for. */
  hold(): boolean {
    return this.#marked.every((mark) => this.#stretches(mark) !== null);
  }

  /** Tints one sentence; null tints none. */
  open(id: string | null): void {
    const mark = this.#marked.find((marked) => marked.id === id);
    this.#open = mark?.id ?? null;
    this.#painter.open(mark ? this.#stretches(mark) : null);
  }

  /** Brings a sentence, or a kept passage, into view and tints it, in a flash first where motion is welcome. */
  reveal(id: string): void {
    const mark = this.#marked.find((marked) => marked.id === id) ?? this.#kept.find((kept) => kept.id === id)?.parts[0];
    const stretches = mark && this.#stretches(mark);
    const range = stretches && rangeOver(stretches);
    if (!range) return;
    scrollTo(range);
    this.open(id);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    setTimeout(() => this.#open === id && this.#painter.open(null), 600);
    setTimeout(() => this.#open === id && this.#painter.open(stretches), 750);
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

  /** The painted mark after or before one; without one, the first in view or below it, or the last above. */
  step(from: string | null, forward: boolean): string | null {
    const ids = this.painted();
    const at = from === null ? -1 : ids.indexOf(from);
    if (at >= 0) return ids[at + (forward ? 1 : -1)] ?? null;
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

import type { Span } from '../text/span.ts';
import type { PlacedBlock } from './blocks.ts';
import { letterAt, scrollTo } from './caret.ts';
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
  readonly key = newKey();
  readonly #painter = new Painter(this.key);
  #blocks: readonly PlacedBlock[] = [];
  #marked: readonly Marked[] = [];
  #kept: readonly Kept[] = [];
  #open: string | null = null;

  /** Paints these marks and no others. Those whose words have gone from the page are left out. */
  show(blocks: readonly PlacedBlock[], marked: readonly Marked[]): void {
    this.#blocks = blocks;
    this.#marked = marked;
    const marks = marked
      .filter(({ painted }) => painted)
      .flatMap((mark): Mark[] => {
        const stretches = this.#stretches(mark);
        const holder = stretches?.[0]?.node.parentElement;
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

  /** The painted mark at a point of the window, in CSS pixels. */
  at(x: number, y: number): string | null {
    const letter = this.#marked.length > 0 ? letterAt(document, x, y) : null;
    return letter && this.#on(letter.node, letter.offset);
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

  #stretches(mark: Span & { readonly block: number }): Stretch[] | null {
    const block = this.#blocks[mark.block];
    return block ? stretchesOf(block, mark) : null;
  }
}

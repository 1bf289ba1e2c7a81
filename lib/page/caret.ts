import { drawnParent } from './flat.ts';

/** A boundary point of the page. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The letter under a point of the window, in CSS pixels; null where there is none.
 * @param shadowRoots trees in which it may be, besides the page's own
 */
export function letterAt(page: Document, x: number, y: number, shadowRoots: ShadowRoot[] = []): Point | null {
  const found = page.caretPositionFromPoint?.(x, y, { shadowRoots });
  // Chrome before 128 knows only its own older form.
  const older = found ? null : page.caretRangeFromPoint?.(x, y);
  const node = found?.offsetNode ?? older?.startContainer;
  const offset = found?.offset ?? older?.startOffset ?? 0;
  if (node?.nodeType !== 3) return null;
  // The nearest caret may be far from the point, as beside a short last line.
  const range = page.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min((node as Text).length, offset + 1));
  const near = [...range.getClientRects()].some(
    (box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 4 && y <= box.bottom + 4,
  );
  return near ? { node, offset } : null;
}

/** Brings a range into the middle of the window, also inside scrolling parts of the page; at once where motion is unwanted. */
export function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const holder = drawnParent(range.startContainer);
  if (holder && holder.getBoundingClientRect().height <= innerHeight) {
    holder.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // A paragraph taller than the window: its middle says nothing about where the sentence is.
  holder?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
}

/** Whether all of a range stands in the window, and nothing less than its first line when it is taller. */
export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && (bottom <= innerHeight || (bottom - top > innerHeight && top < innerHeight / 2));
}

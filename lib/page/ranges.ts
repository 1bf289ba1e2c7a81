import type { Span } from '../text/span.ts';
import type { PlacedBlock } from './blocks.ts';

/** A stretch of one text node: UTF-16 offsets, `to` exclusive. */
export interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a span of a block's text stands on the page, in order, one stretch a text node at most.
 * Null when the page no longer says there what was read: then nothing may be painted.
 */
export function stretchesOf(block: PlacedBlock, span: Span): Stretch[] | null {
  const stretches: Stretch[] = [];
  for (const piece of block.pieces) {
    const start = Math.max(span.start, piece.start);
    const end = Math.min(span.end, piece.start + piece.length);
    if (start >= end) continue;
    if (!piece.node.isConnected || piece.node.data !== piece.data) return null;
    const from = piece.from + start - piece.start;
    const to = piece.from + end - piece.start;
    const last = stretches.at(-1);
    // White space that was left out lies between two pieces of one node.
    if (last?.node === piece.node) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ node: piece.node, from, to });
  }
  return stretches.length > 0 ? stretches : null;
}

/** A range over all of them, for measuring and scrolling. It follows the page's changes: don't keep it. */
export function rangeOver(stretches: readonly Stretch[]): Range | null {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}

/** A place in the article's text. */
export interface Place {
  readonly block: number;
  /** UTF-16 offset into the block's text. */
  readonly offset: number;
}

/** Finds the place that a boundary point of the page stands for, such as the caret or an end of a selection. */
export function placesIn(blocks: readonly PlacedBlock[]): (node: Node, offset: number) => Place | null {
  const index = new Map<Node, { block: number; piece: PlacedBlock['pieces'][number] }[]>();
  blocks.forEach(({ pieces }, block) => {
    for (const piece of pieces) {
      const there = index.get(piece.node);
      if (there) there.push({ block, piece });
      else index.set(piece.node, [{ block, piece }]);
    }
  });
  return (node, offset) => {
    const there = index.get(node);
    const at = there?.findLast(({ piece }) => piece.from <= offset) ?? there?.[0];
    if (!at) return null;
    const { block, piece } = at;
    return { block, offset: piece.start + Math.min(Math.max(offset - piece.from, 0), piece.length) };
  };
}

import type { Block } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** Part of one block; offsets into the block's text. */
export interface BlockSpan extends Span {
  readonly block: number;
}

/** The text that selectors refer to: an article's blocks, one a line. */
export function articleText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** Where a block's text begins in `articleText`. */
export function blockStart(blocks: readonly Block[], block: number): number {
  let start = 0;
  for (let i = 0; i < block; i++) start += (blocks[i]?.text.length ?? 0) + 1;
  return start;
}

/** The parts of blocks that a span of `articleText` covers. */
export function toBlocks(blocks: readonly Block[], span: Span): BlockSpan[] {
  const parts: BlockSpan[] = [];
  let start = 0;
  blocks.forEach((block, index) => {
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, block.text.length);
    if (from < to) parts.push({ block: index, start: from, end: to });
    start += block.text.length + 1;
  });
  return parts;
}

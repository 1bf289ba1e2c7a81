import type { Page } from 'puppeteer-core';
import { keptName } from '../../lib/page/marks.ts';

/** A stretch of the page's text that is under a CSS Custom Highlight. */
export interface MarkedStretch {
  readonly text: string;
  /** Middle of its first line in the window, CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/**
 * Every highlighted stretch in page order, as the page's own scripts see them: the registry is shared.
 * One sentence may be several stretches, where it runs through links or emphasis.
 */
export function marksOf(page: Pick<Page, 'evaluate'>): Promise<MarkedStretch[]> {
  return page.evaluate(() => {
    const ranges = new Map<string, Range>();
    for (const [, highlight] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        // Not by the document: a test's page may have replaced its functions.
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        // The tint of an open mark lies on the same words as its underline.
        const { top, left } = range.getBoundingClientRect();
        ranges.set(`${range} ${top} ${left}`, range);
      }
    }
    return [...ranges.values()]
      .sort((a, b) =>
        // Ranges in different trees can't be compared: then by where they are drawn.
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : a.getBoundingClientRect().top - b.getBoundingClientRect().top,
      )
      .map((range) => {
        const [box] = range.getClientRects();
        return {
          text: range.toString(),
          x: box ? box.left + box.width / 2 : 0,
          y: box ? box.top + box.height / 2 : 0,
        };
      });
  });
}

/** What stands under the tint of kept passages, white space left out. */
export async function keptOn(page: Pick<Page, 'evaluate'>): Promise<string> {
  const stretches = await page.evaluate(
    (end) =>
      [...CSS.highlights]
        .filter(([name]) => name.endsWith(end))
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
    keptName(''),
  );
  return stretches.map(bare).join('');
}

/** How many highlights the page's registry knows, whatever they cover. */
export function highlightCount(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.size);
}

/** Text without white space, for comparing what was read with what was marked. */
export function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

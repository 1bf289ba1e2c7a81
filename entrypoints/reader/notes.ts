import { send } from '../../lib/browser/messaging.ts';
import { anchorText } from '../../lib/notebook/anchor-text.ts';
import { articleText, blockStart, toBlocks } from '../../lib/notebook/blocks.ts';
import { locate } from '../../lib/notebook/locate.ts';
import { select } from '../../lib/notebook/select.ts';
import { placesIn } from '../../lib/page/ranges.ts';
import type { PageText } from '../../lib/page/read.ts';
import type { Passage } from '../../lib/text/passage.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Reader } from './reader.ts';

/** Finds what is kept of this page's article, and tints it. Resolves with the notes whose passage is not here. */
export async function showKept({ text, marks }: Reader): Promise<string[]> {
  if (!text) return [];
  const kept = await send('kept', { url: text.article.url ?? location.href });
  if (kept.length === 0) {
    marks.keep([]);
    return [];
  }
  const { blocks } = text.article;
  const page = anchorText(articleText(blocks));
  const placed = kept.map(({ id, selector }) => ({ id, place: locate(page, selector) }));
  marks.keep(placed.flatMap(({ id, place }) => (place ? [{ id, parts: toBlocks(blocks, place) }] : [])));
  return placed.filter(({ place }) => place === null).map(({ id }) => id);
}

/** The passage of an annotation, or with null the one that is selected on the page; null where there is none. */
export function passageOf({ text, reading }: Reader, annotation: string | null): Passage | null {
  if (!text) return null;
  if (annotation === null) return selected(text);
  const found = reading.state === 'read' ? reading.annotations.find(({ id }) => id === annotation) : undefined;
  if (!found) return null;
  const { block, start, end } = found.sentence;
  const from = blockStart(text.article.blocks, block);
  return passage(text, trimmed(text, { start: from + start, end: from + end }), {
    claim: found.claim,
    tone: found.tone,
  });
}

function selected(text: PageText): Passage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const placeOf = placesIn(text.blocks);
  const [first, last] = [
    placeOf(range.startContainer, range.startOffset),
    placeOf(range.endContainer, range.endOffset),
  ];
  if (!first || !last) return outside(text, selection.toString());
  const { blocks } = text.article;
  const span = {
    start: blockStart(blocks, first.block) + first.offset,
    end: blockStart(blocks, last.block) + last.offset,
  };
  const inner = trimmed(text, span);
  return inner.start < inner.end ? passage(text, inner, null) : null;
}

/** Words beside the article, such as a caption: kept by their words alone. */
function outside(text: PageText, words: string): Passage | null {
  const exact = words.trim();
  if (exact === '') return null;
  return {
    ...passage(text, { start: 0, end: 0 }, null),
    selector: { exact, prefix: '', suffix: '', repeated: true, position: null },
  };
}

function passage(text: PageText, span: Span, record: Passage['record']): Passage {
  const { blocks, ...article } = text.article;
  const url = article.url ?? (/^https?:/.test(location.href) ? location.href : null);
  return { article: { ...article, url }, selector: select(articleText(blocks), span), record };
}

function trimmed({ article }: PageText, { start, end }: Span): Span {
  const words = articleText(article.blocks).slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

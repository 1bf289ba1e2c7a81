import { send } from '../../lib/browser/messaging.ts';
import { ofOneSite } from '../../lib/notebook/address.ts';
import { anchorText } from '../../lib/notebook/anchor-text.ts';
import { articleText, blockStart, toBlocks } from '../../lib/notebook/blocks.ts';
import { locate } from '../../lib/notebook/locate.ts';
import { select } from '../../lib/notebook/select.ts';
import { type Place, placesIn } from '../../lib/page/ranges.ts';
import type { PageText } from '../../lib/page/read.ts';
import type { Passage } from '../../lib/text/passage.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Reader } from './reader.ts';

/** An article goes by the address it stands at where it claims to be another site's: no page speaks for another. */
export function atOwnAddress(text: PageText): PageText {
  const { url } = text.article;
  if (url === null || !/^https?:/.test(location.href) || ofOneSite(url, location.href)) return text;
  return { ...text, article: { ...text.article, url: location.href } };
}

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

/** Keeps the passage of an annotation, or the selected one; resolves with its note when it is on disk. */
export async function keep(reader: Reader, annotation: string | null): Promise<string> {
  const passage = passageOf(reader, annotation);
  if (!passage) throw new Error('the sentence has gone from the page');
  const note = await send('save', { passage });
  await showKept(reader).catch(() => {});
  return note;
}

/** Takes a note out of the notebook. */
export async function unkeep(reader: Reader, note: string): Promise<void> {
  await send('unsave', { note });
  await showKept(reader).catch(() => {});
}

/** The note of an annotation's sentence; null when it is not kept. */
export async function noteOf(reader: Reader, annotation: string): Promise<string | null> {
  const passage = passageOf(reader, annotation);
  if (!reader.text || !passage) return null;
  const kept = await send('kept', { url: reader.text.article.url ?? location.href });
  return kept.find(({ selector }) => selector.exact === passage.selector.exact)?.id ?? null;
}

/** As `passageOf`, of a page that may still be being read: whoever asks has often brought the reader just now. */
export async function passageOnceRead(reader: Reader, annotation: string | null): Promise<Passage | null> {
  await reader.settled;
  return passageOf(reader, annotation);
}

/** The passage of an annotation, or with null the one that is selected on the page; null where there is none. */
export function passageOf(
  { text, reading }: Pick<Reader, 'text' | 'reading'>,
  annotation: string | null,
): Passage | null {
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
  const [first, last] = ends(selection.getRangeAt(0), placesIn(text.blocks));
  if (!first || !last) return beside(text, selection.toString());
  const { blocks } = text.article;
  const place = ({ block, offset }: Place) => blockStart(blocks, block) + offset;
  const span = trimmed(text, { start: place(first), end: place(last) });
  return span.start < span.end ? passage(text, span, null) : null;
}

/** The first and the last letter of the article in a range, whose own ends may be elements or lie beside the article. */
function ends(range: Range, placeOf: ReturnType<typeof placesIn>): [Place | null, Place | null] {
  const { commonAncestorContainer: root, startContainer, startOffset, endContainer, endOffset } = range;
  const walker = document.createTreeWalker(
    root.nodeType === Node.TEXT_NODE ? (root.parentNode ?? root) : root,
    NodeFilter.SHOW_TEXT,
  );
  let [first, last]: [Place | null, Place | null] = [null, null];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : (node.nodeValue?.length ?? 0);
    if (from >= to || !range.intersectsNode(node)) continue;
    first ??= placeOf(node, from);
    last = placeOf(node, to) ?? last;
  }
  return [first, last];
}

/** Words beside the article, such as a caption: kept by themselves. */
function beside(text: PageText, words: string): Passage | null {
  const exact = words.trim();
  if (exact === '') return null;
  const selector = { exact, prefix: '', suffix: '', repeated: false, position: null };
  return { ...passage(text, { start: 0, end: 0 }, null), selector };
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

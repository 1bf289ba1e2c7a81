import { isHan } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A text as anchors compare it: folded (简/繁, width, quotes) and without spaces, with the way back to the original. */
export interface AnchorText {
  readonly original: string;
  readonly text: string;
  /** From a non-empty span of `text` to the original's, UTF-16 offsets. */
  toOriginal(span: Span): Span;
}

export function anchorText(original: string): AnchorText {
  const folded = fold(original);
  const kept = new Uint32Array(folded.text.length);
  let length = 0;
  for (let i = 0; i < folded.text.length; i++) if (folded.text.charCodeAt(i) !== 0x20) kept[length++] = i;
  return {
    original,
    text: folded.text.replaceAll(' ', ''),
    toOriginal: ({ start, end }) => folded.spanToOriginal({ start: kept[start] ?? 0, end: (kept[end - 1] ?? 0) + 1 }),
  };
}

/** How much a text says: a Chinese character about as much as two letters. */
export function weight(text: string): number {
  let sum = text.length;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) sum++;
  return sum;
}

/** Share of character pairs that two texts have in common (Dice's coefficient), 0 to 1; of nothing to compare: 0. */
export function likeness(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a !== '' && a === b ? 1 : 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      pairs.set(pair, left - 1);
      common++;
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}

const numerals = /\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿]+/g;

/** Share of figures that two texts have in common, 0 to 1; 1 when neither has any. Similar sentences differ by their figures. */
export function sameFigures(a: string, b: string): number {
  const [one, other] = [a.match(numerals) ?? [], b.match(numerals) ?? []];
  if (one.length + other.length === 0) return 1;
  const left = [...other];
  let common = 0;
  for (const figure of one) {
    const at = left.indexOf(figure);
    if (at === -1) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (one.length + other.length);
}

import { DROPPED, foldTable, isHan } from './characters.ts';
import type { Span } from './span.ts';

/**
 * A text made comparable: half-width, simplified, plain quotes and dashes, single spaces, without invisible characters
 * and encoding noise. Letter case is kept. Every offset leads back to the original. All offsets count UTF-16 units.
 */
export interface Folded {
  readonly text: string;
  /** Where the folded character at `offset` begins in the original; at the end of the text: the original's length. */
  toOriginal(offset: number): number;
  /** The original characters that a folded run came from: noise behind its last character stays out. */
  spanToOriginal(span: Span): Span;
}

/** Pinyin with a tone mark in brackets: some copies carry it behind characters. Without a tone mark it may be text. */
const PINYIN = /[(（][a-z]{0,6}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,6}[)）]/uy;
const SPACE = 0x20;

export function fold(original: string): Folded {
  // Most English text is already in folded form.
  if (!/[^ -~]| {2}/u.test(original)) return unchanged(original);
  const table = foldTable();
  const out = new Uint16Array(original.length);
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  let length = 0;
  let last = 0;
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i);
    let end = i + 1;
    let folded = table[code] ?? DROPPED;
    if ((code === 0x28 || code === 0xff08) && isHan(last)) {
      PINYIN.lastIndex = i;
      if (PINYIN.test(original)) {
        i = PINYIN.lastIndex;
        continue;
      }
    } else if (code === 0xd835) {
      // Mathematical letters, used as decoration.
      const plain = original.slice(i, i + 2).normalize('NFKC');
      if (plain.length === 1 && plain !== original[i]) {
        folded = table[plain.charCodeAt(0)] ?? DROPPED;
        end = i + 2;
      }
    }
    if (folded === SPACE && last === SPACE) ends[length - 1] = end;
    else if (folded !== DROPPED) {
      out[length] = folded;
      starts[length] = i;
      ends[length] = end;
      length++;
      last = folded;
    }
    i = end;
  }
  return mapped(toText(out, length), original.length, starts, ends);
}

function toText(codes: Uint16Array, length: number): string {
  // In pieces: String.fromCharCode takes its input as arguments, which are limited.
  let text = '';
  for (let i = 0; i < length; i += 8192) {
    text += String.fromCharCode(...codes.subarray(i, Math.min(length, i + 8192)));
  }
  return text;
}

function unchanged(text: string): Folded {
  return { text, toOriginal: (offset) => clamp(offset, text.length), spanToOriginal: (span) => span };
}

function mapped(text: string, originalLength: number, starts: Uint32Array, ends: Uint32Array): Folded {
  const toOriginal = (offset: number): number =>
    offset >= text.length ? originalLength : (starts[clamp(offset, text.length)] ?? 0);
  return {
    text,
    toOriginal,
    spanToOriginal({ start, end }) {
      const from = toOriginal(start);
      return { start: from, end: end > start ? Math.max(from, ends[Math.min(end, text.length) - 1] ?? from) : from };
    },
  };
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}

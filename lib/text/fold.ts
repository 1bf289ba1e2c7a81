import { DROPPED, foldTable, isHan } from './characters.ts';
import { type Noise, noiseIn, skipPinyin } from './noise.ts';
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

const SPACE = 0x20;
/** Behind a Chinese character it may open pinyin. */
const OPEN = 0x28;
/** First half of the letters in 𝐛𝐨𝐥𝐝 or 𝑖𝑡𝑎𝑙𝑖𝑐, used as decoration. */
const MATHEMATICAL = 0xd835;
/** What stands for half a character. */
const REPLACEMENT = 0xfffd;
const isHighHalf = (code: number) => (code & 0xfc00) === 0xd800;
const isLowHalf = (code: number) => (code & 0xfc00) === 0xdc00;

/** `noise` is what `noiseIn` learned from the whole page, if the text is a part of one. */
export function fold(original: string, noise: Noise | null = noiseIn(original)): Folded {
  // Most English text is already in folded form.
  if (!/[^ -~]| {2}/u.test(original)) return unchanged(original);
  const table = foldTable();
  const repairs = noise?.repairs(original) ?? [];
  const even = repairs.length === 0 ? foldEvenly(original, table) : null;
  if (even !== null) return unchanged(even);
  const out = new Output(original.length);
  let next = 0;
  for (let i = 0; i < original.length; ) {
    const repair = repairs[next];
    if (repair?.start === i) {
      for (const { character, start, end } of repair.characters)
        out.add(table[character.charCodeAt(0)] ?? 0, start, end);
      i = repair.end;
      next++;
      continue;
    }
    const code = original.charCodeAt(i);
    const behind = (code === 0x28 || code === 0xff08) && isHan(out.last) ? skipPinyin(original, i) : i;
    if (behind > i) {
      i = behind;
      continue;
    }
    const letter = code === MATHEMATICAL ? original.slice(i, i + 2).normalize('NFKC') : '';
    const end = letter.length === 1 && letter !== original[i] ? i + 2 : i + 1;
    out.add(table[end > i + 1 ? letter.charCodeAt(0) : code] ?? DROPPED, i, end);
    i = end;
  }
  return mapped(out.text(), original.length, out.starts, out.ends);
}

/** The folded text where each character becomes one, as in most texts; null where offsets move. */
function foldEvenly(original: string, table: Uint16Array): string | null {
  let text = '';
  let from = 0;
  let last = DROPPED;
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    const folded = table[code] as number;
    const opens = folded === OPEN && isHan(last);
    if (folded === DROPPED || code === MATHEMATICAL || opens || (folded === SPACE && last === SPACE)) return null;
    last = folded;
    if (folded === code) continue;
    text += original.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return text + original.slice(from);
}

/** Folded characters with the span each came from. */
class Output {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The character last added. */
  last = DROPPED;
  private readonly codes: Uint16Array;
  private length = 0;

  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  add(code: number, start: number, end: number): void {
    if (code === DROPPED) return;
    if (code === SPACE && this.last === SPACE) {
      this.ends[this.length - 1] = end;
      return;
    }
    // Two halves that stood apart make no character when what was between them is dropped.
    const joins = isLowHalf(code) && isHighHalf(this.last) && this.ends[this.length - 1] !== start;
    this.codes[this.length] = joins ? REPLACEMENT : code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
    this.last = code;
  }

  text(): string {
    let text = '';
    // In pieces: String.fromCharCode takes its input as arguments, which are limited.
    for (let i = 0; i < this.length; i += 8192) {
      const piece = this.codes.subarray(i, Math.min(this.length, i + 8192));
      text += String.fromCharCode.apply(null, piece as unknown as number[]);
    }
    return text;
  }
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

import { simplified, traditional } from './hanzi.ts';

/** What a character folds to when it is to vanish: zero-width and bidi controls, combining marks. */
export const DROPPED = 0;
const SPACE = 0x20;

const same: readonly (readonly [to: string, from: string])[] = [
  ['"', '“”„‟«»″‶「」『』｢｣﹁﹂﹃﹄〝〞〟＂'],
  ["'", '‘’‚‛′‵´`ʼʹ＇'],
  ['-', '‐‑‒–—―−﹘﹣－⁃─━'],
  ['~', '～〜∼˜'],
  ['·', '•‧∙⋅・･●▪◦'],
  ['(', '〔﹝'],
  [')', '〕﹞'],
  ['[', '【〖'],
  [']', '】〗'],
];

const dropped: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x0300, 0x036f], // combining marks
  [0x061c, 0x061c],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
];

const spaces: readonly (readonly [first: number, last: number])[] = [
  [0x09, 0x0d],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Blocks that hold compatibility characters; the rest of the plane has none that matter here. */
const compatible: readonly (readonly [first: number, last: number])[] = [
  [0x00a0, 0x024f],
  [0x1e00, 0x1eff],
  [0x2000, 0x218f],
  [0x2460, 0x24ff],
  [0x2e80, 0x2fdf],
  [0x3000, 0x303f],
  [0x3200, 0x33ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xffef],
];

function each(ranges: readonly (readonly [number, number])[], visit: (code: number) => void): void {
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) visit(code);
}

/** NFKC where it gives one character, and Latin letters without their accents. */
function compatibility(code: number): number {
  const character = String.fromCharCode(code);
  const whole = character.normalize('NFKC');
  if (code < 0x2000) {
    const bare = whole.normalize('NFD');
    if (/^[a-z][\u0300-\u036f]+$/iu.test(bare)) return bare.charCodeAt(0);
  }
  return whole.length === 1 ? whole.charCodeAt(0) : code;
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  each(compatible, (code) => {
    table[code] = compatibility(code);
  });
  for (const [to, from] of same) for (const character of from) table[character.charCodeAt(0)] = to.charCodeAt(0);
  for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  each(spaces, (code) => {
    table[code] = SPACE;
  });
  each(dropped, (code) => {
    table[code] = DROPPED;
  });
  // A compatibility character may lead to one that folds further.
  each(compatible, (code) => {
    table[code] = table[table[code] ?? DROPPED] ?? DROPPED;
  });
  return table;
}

let table: Uint16Array | undefined;

/** For each UTF-16 unit the one it folds to, or DROPPED. Built at first use (a few ms). */
export function foldTable(): Uint16Array {
  table ??= build();
  return table;
}

/** A Chinese character of the basic plane. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

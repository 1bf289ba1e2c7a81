/**
 * FNV-1a over UTF-16 units, then mixed: terms are kept as 32-bit numbers, so that an index holds no strings.
 * The term is `text` from `start` to `end`.
 */
export function hash(text: string, start = 0, end = text.length): number {
  return mixed(hashOn(begun, text, start, end));
}

/** The same in steps, for terms that begin alike: `mixed(hashOn(hashOn(begun, …), …))`. */
export const begun = 0x811c9dc5;

export function hashOn(from: number, text: string, start = 0, end = text.length): number {
  let h = from;
  for (let i = start; i < end; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h;
}

export function mixed(from: number): number {
  let h = from ^ (from >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0;
}

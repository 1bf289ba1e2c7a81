import type { Language } from './article.ts';
import { isHan } from './characters.ts';
import { shared, simplified, traditional } from './hanzi.ts';

const TRADITIONAL = 1;
const SIMPLIFIED = 2;
let scripts: Uint8Array | undefined;

/** Marks the characters that only one of the two scripts writes. */
function scriptTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < shared; i++) table[simplified.charCodeAt(i)] = SIMPLIFIED;
  for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = TRADITIONAL;
  return table;
}

/**
 * The language of a text by its characters: Chinese when there are at least as many Chinese characters as Latin words,
 * traditional when traditional-only characters outnumber the simplified forms. A page converted character by
 * character counts as what it was converted to.
 */
export function languageOf(text: string): Language {
  scripts ??= scriptTable();
  let han = 0;
  let words = 0;
  let hant = 0;
  let hans = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      han++;
      if (scripts[code] === TRADITIONAL) hant++;
      else if (scripts[code] === SIMPLIFIED) hans++;
    }
    const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (letter && !inWord) words++;
    inWord = letter;
  }
  if (han === 0 || han < words) return 'en';
  return hant > hans ? 'zh-Hant' : 'zh-Hans';
}

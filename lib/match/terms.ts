import { isHan } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { stem, stopWords } from './stem.ts';

/** A word of a text as it is looked up: English stems, pairs of Chinese characters, numbers and names as they are. */
export interface Term extends Span {
  readonly term: string;
}

/** How news writes the one name that stands in nearly every sentence. */
const altman = /阿尔特曼|奥尔特曼|奥特曼|奥尔曼|(?:sam(?:uel)?[ ·]?)?altman|@?\bsama\b/giu;
const pieces = /\p{Script=Han}+|[\p{L}\p{N}](?:[\p{L}\p{N}.'-]*[\p{L}\p{N}])?%?/gu;
const han = /^\p{Script=Han}/u;
const mixed = /\p{Script=Han}/u;
const given = /^(?:山姆|萨姆)·?$/u;

/** The terms of a folded text, with offsets into it. Words that say nothing are left out. */
export function termsOf(folded: string): Term[] {
  const out: Term[] = [];
  const add = (from: number, text: string) => {
    for (const match of text.matchAll(pieces)) addPiece(match[0], from + match.index, out);
  };
  let last = 0;
  for (const name of folded.matchAll(altman)) {
    add(last, folded.slice(last, name.index));
    last = name.index + name[0].length;
    out.push({ term: 'altman', start: name.index, end: last });
  }
  add(last, folded.slice(last));
  return out;
}

function addPiece(piece: string, at: number, out: Term[]): void {
  if (han.test(piece)) {
    if (given.test(piece)) return;
    if (piece.length === 1) out.push({ term: piece, start: at, end: at + 1 });
    for (let i = 0; i + 1 < piece.length; i++)
      out.push({ term: piece.slice(i, i + 2), start: at + i, end: at + i + 2 });
    return;
  }
  if (!mixed.test(piece)) {
    addWord(piece, at, out);
    return;
  }
  // A Latin word may run on into Chinese without a space.
  let start = at;
  for (const part of piece.split(/(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/u)) {
    if (han.test(part)) addPiece(part, start, out);
    else addWord(part, start, out);
    start += part.length;
  }
}

function addWord(written: string, start: number, out: Term[]): void {
  const word = written.toLowerCase().replace(/'(?:s|re|ve|ll|d|m|t)?$|n't$/, '');
  if (word && !stopWords.has(word)) out.push({ term: stem(word), start, end: start + written.length });
}

const words = /[\p{L}\p{N}]+/gu;

/** Told of each run of characters: `text` from `start` to `end`. The same run may come again. */
type Visit = (text: string, start: number, end: number) => void;

/** Runs of characters: one to three of Chinese; four of English, with a space at each end of a word. */
export function eachGram(folded: string, chinese: boolean, visit: Visit): void {
  const text = folded.toLowerCase();
  if (!chinese) {
    const spaced = ` ${(text.match(words) ?? []).join(' ')} `;
    for (let i = 0; i + 4 <= spaced.length; i++) visit(spaced, i, i + 4);
    return;
  }
  let word = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const han = isHan(code);
    const latin = !han && ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39));
    if (latin && word < 0) word = i;
    if (!latin && word >= 0) {
      visit(text, word, i);
      word = -1;
    }
    for (let n = 1; han && n <= 3 && (n === 1 || isHan(text.charCodeAt(i + n - 1))); n++) visit(text, i, i + n);
  }
}

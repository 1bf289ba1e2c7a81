import { isHan } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { remembered } from './remembered.ts';
import { bareOf, stem, stopWords } from './stem.ts';

/** A word of a text as it is looked up: English stems, pairs of Chinese characters, numbers and names as they are. */
export interface Term extends Span {
  readonly term: string;
}

/** How news writes the one name that stands in nearly every sentence. */
const altman = /阿尔特曼|奥尔特曼|奥特曼|奥尔曼|(?:sam(?:uel)?[ ·]?)?altman|@?\bsama\b/giu;
const given = /^(?:山姆|萨姆)·?$/u;

/** Told of each term: `text` from `start` to `end`, in the folded text from `at` on. */
type VisitTerm = (text: string, start: number, end: number, at: number, length: number) => void;

/** The terms of a folded text, with offsets into it. Words that say nothing are left out. */
export function termsOf(folded: string): Term[] {
  const out: Term[] = [];
  eachTerm(folded, (text, start, end, at, length) => {
    out.push({ term: text.slice(start, end), start: at, end: at + length });
  });
  return out;
}

/** The same, without making a string of each. */
export function eachTerm(folded: string, visit: VisitTerm): void {
  let last = 0;
  altman.lastIndex = 0;
  for (let name = altman.exec(folded); name; name = altman.exec(folded)) {
    eachPiece(folded, last, name.index, visit);
    last = name.index + name[0].length;
    visit('altman', 0, 6, name.index, name[0].length);
  }
  eachPiece(folded, last, folded.length, visit);
}

const outside = 0;
const latin = 1;
const chinese = 2;
/** Inside a word, not at its ends: `o'clock`, `GPT-5`, `3.5`. */
const joint = 3;

function kindOf(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) return latin;
  if (code === 0x2e || code === 0x27 || code === 0x2d) return joint;
  if (code < 0x80) return outside;
  if (isHan(code)) return chinese;
  return letter.test(String.fromCharCode(code)) ? latin : outside;
}
const letter = /[\p{L}\p{N}]/u;

/** Runs of Chinese, and words between them: a Latin word may run on into Chinese without a space. */
function eachPiece(folded: string, from: number, to: number, visit: VisitTerm): void {
  let at = from;
  while (at < to) {
    const kind = kindOf(folded.charCodeAt(at));
    let end = at + 1;
    if (kind === chinese) {
      while (end < to && kindOf(folded.charCodeAt(end)) === chinese) end++;
      visitChinese(folded, at, end, visit);
    } else if (kind === latin) {
      for (let next = end; next < to; next++) {
        const follows = kindOf(folded.charCodeAt(next));
        if (follows === latin) end = next + 1;
        else if (follows !== joint) break;
      }
      if (folded[end] === '%' && end < to) end++;
      visitWord(folded, at, end, visit);
    }
    at = end;
  }
}

function visitChinese(folded: string, start: number, end: number, visit: VisitTerm): void {
  if (end - start <= 2 && given.test(folded.slice(start, end))) return;
  if (end - start === 1) visit(folded, start, end, start, 1);
  for (let i = start; i + 1 < end; i++) visit(folded, i, i + 2, i, 2);
}

function visitWord(folded: string, start: number, end: number, visit: VisitTerm): void {
  const term = termOf(folded.slice(start, end));
  if (term) visit(term, 0, term.length, start, end - start);
}

/** What a word is looked up by; empty where it says nothing. */
const termOf = remembered((written) => {
  const word = bareOf(written);
  return stopWords.has(word) ? '' : stem(word);
});

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
    for (let n = 1; han && n <= 3 && (n === 1 || (i + n <= text.length && isHan(text.charCodeAt(i + n - 1)))); n++)
      visit(text, i, i + n);
  }
}

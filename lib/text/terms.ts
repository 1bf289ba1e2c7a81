import { stemmer } from 'stemmer';
import { isHan } from './characters.ts';
import { modelNames } from './models.ts';
import { nameAt } from './names.ts';
import { type Numeral, numerals } from './numerals.ts';
import type { Span } from './span.ts';
import { STOP_CHARACTERS, STOP_WORDS } from './stop-words.ts';
import { unitAt } from './units.ts';

/** What a text is looked up by: a stem, a run of Chinese characters, a name, a model or a number. */
export interface Term {
  readonly text: string;
  /** UTF-16 offsets into the folded text. */
  readonly span: Span;
}

/**
 * The terms of a folded text, in order: English stems without stop words; runs of `grams` Chinese characters; names,
 * models (`gpt5.2`) and numbers (`1400000000000`, `30%`, `100x`) as one term each, however they are written.
 */
export function terms(text: string, grams: 1 | 2 | 3 = 2): Term[] {
  const lower = text.toLowerCase();
  // Lower case may change the length (İ): then offsets would not fit.
  const comparable = lower.length === text.length ? lower : text;
  const fixed = fixedTerms(text);
  const found: Term[] = [];
  let next = 0;
  let run = -1;
  const closeRun = (end: number): void => {
    if (run >= 0) addGrams(text, run, end, grams, found);
    run = -1;
  };
  for (let at = 0; at < text.length; ) {
    while ((fixed[next]?.span.start ?? Infinity) < at) next++;
    const term = fixed[next];
    if (term?.span.start === at) {
      closeRun(at);
      found.push(term);
      at = term.span.end;
      continue;
    }
    const code = comparable.charCodeAt(at);
    const name = isHan(code) || isWordStart(code) ? nameAt(comparable, at) : null;
    if (name) {
      closeRun(at);
      found.push({ text: name.term, span: { start: at, end: name.end } });
      at = name.end;
    } else if (isHan(code)) {
      if (run < 0) run = at;
      at++;
    } else {
      closeRun(at);
      const end = isWordStart(code) ? wordEnd(comparable, at) : at + 1;
      if (end > at + 1 || isWordStart(code)) addWord(comparable, at, end, found);
      at = end;
    }
  }
  closeRun(text.length);
  return found;
}

/** Models and numbers: read before words, since they run over several. */
function fixedTerms(text: string): Term[] {
  const models = modelNames(text).map(({ name, start, end }): Term => ({ text: name, span: { start, end } }));
  const numbers = numerals(text).flatMap((numeral) => numberTerm(text, numeral) ?? []);
  return [...models, ...numbers].sort((a, b) => a.span.start - b.span.start);
}

function numberTerm(text: string, { kind, value, start, end, weak }: Numeral): Term | null {
  if (kind === 'percent') return { text: `${value}%`, span: { start, end } };
  if (kind === 'multiple') return { text: `${value}x`, span: { start, end } };
  const unit = unitAt(text, end);
  if (weak && (!unit || value === 1)) return null;
  if (unit?.unit === 'x' || unit?.unit === '%') return { text: `${value}${unit.unit}`, span: { start, end: unit.end } };
  return { text: String(value), span: { start, end } };
}

function addGrams(text: string, start: number, end: number, grams: number, found: Term[]): void {
  const size = Math.min(grams, end - start);
  if (size === 1 && end === start + 1 && STOP_CHARACTERS.includes(text.charAt(start))) return;
  for (let at = start; at + size <= end; at++) {
    found.push({ text: text.slice(at, at + size), span: { start: at, end: at + size } });
  }
}

function addWord(lower: string, start: number, end: number, found: Term[]): void {
  const word = lower.slice(start, end).replace(/'s?$|'(?:re|ve|ll|d|m|t)$|^@/u, '');
  if (word && !STOP_WORDS.has(word)) found.push({ text: stemOf(word), span: { start, end } });
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    // Words with digits and very long ones are no English words.
    stem = word.length > 30 || /[^a-z]/u.test(word) ? word : stemmer(word);
    if (stems.size > 20_000) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** A letter of any alphabet but the Chinese, a digit, or the @ of a handle; in lower case. */
function isWordStart(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x40;
  // Most of what else occurs is punctuation.
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x303f) || isHan(code)) return false;
  return LETTER.test(String.fromCharCode(code));
}

const LETTER = /[\p{L}\p{N}]/u;

function wordEnd(lower: string, start: number): number {
  let end = start + 1;
  while (end < lower.length) {
    const code = lower.charCodeAt(end);
    // it's, don't
    const inside = code === 0x27 && isWordStart(lower.charCodeAt(end + 1)) && lower.charCodeAt(end + 1) !== 0x40;
    if (code === 0x40 || !(inside || isWordStart(code))) break;
    end++;
  }
  return end;
}

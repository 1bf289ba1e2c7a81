import type { Selector } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { anchorText } from './anchor-text.ts';

/** Context on each side, in UTF-16 units: the usual, and the most where the same words stand elsewhere too. */
const usual = 64;
const most = 256;

/** Describes a passage of a text so that `locate` finds it again. `span` must not be empty. */
export function select(text: string, span: Span): Selector {
  const exact = text.slice(span.start, span.end);
  const twins = occurrences(anchorText(text).text, anchorText(exact).text) > 1;
  const context = (length: number) => ({
    prefix: text.slice(wholeCharacter(text, Math.max(0, span.start - length)), span.start),
    suffix: text.slice(span.end, wholeCharacter(text, Math.min(text.length, span.end + length))),
  });
  let length = usual;
  if (twins) while (length < most && !tellsApart(text, exact, context(length))) length += usual;
  return {
    exact,
    ...context(length),
    repeated: twins,
    position: { start: codePoints(text, span.start), end: codePoints(text, span.end) },
  };
}

/** The UTF-16 offset of a number of code points into a text; past its end: its length. */
export function fromCodePoints(text: string, count: number): number {
  let offset = 0;
  for (let i = 0; i < count && offset < text.length; i++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

function codePoints(text: string, end: number): number {
  let count = 0;
  for (let offset = 0; offset < end; count++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** Whether both sides of the quote are found once only. */
function tellsApart(text: string, exact: string, { prefix, suffix }: { prefix: string; suffix: string }): boolean {
  return occurrences(text, prefix + exact) === 1 && occurrences(text, exact + suffix) === 1;
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1 && part !== ''; at = text.indexOf(part, at + 1)) count++;
  return count;
}

/** Moves an offset back out of the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

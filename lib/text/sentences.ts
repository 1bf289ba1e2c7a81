import type { Article, Sentence } from './article.ts';
import { type Folded, fold } from './fold.ts';
import { noiseOf } from './noise.ts';
import { directQuotes } from './quote-marks.ts';
import { continues, missedBreak } from './sentence-breaks.ts';
import type { Span } from './span.ts';
import { speakerLabels } from './speaker.ts';

/** A "sentence" longer than this many UTF-16 units is cut at a comma or space: it is a list, or lost its full stops. */
const LONGEST = 600;
/** `Intl.Segmenter` takes quadratic time in V8: it gets a long text in pieces. */
const PIECE = 2048;

/** The sentences of all blocks, in order. A speaker's label (`Sam Altman:`) belongs to no sentence. */
export function splitSentences(article: Article): Sentence[] {
  const texts = article.blocks.map(({ text }) => text);
  const noise = noiseOf(article.blocks);
  const labels = speakerLabels(texts);
  return texts.flatMap((whole, block) => {
    const from = labels[block]?.span.end ?? 0;
    const text = whole.slice(from);
    return sentenceSpans(text, fold(text, noise)).map(({ start, end }) => ({
      block,
      start: from + start,
      end: from + end,
      text: text.slice(start, end),
    }));
  });
}

/**
 * The sentences of one text as spans of the original, without the space around them. Splitting sees the folded text,
 * so noise and odd punctuation do not decide. Unicode's rules (UAX 29) with their known faults repaired.
 */
export function sentenceSpans(original: string, folded: Folded = fold(original)): Span[] {
  const text = directQuotes(original, folded);
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    const start = from + (text[from] === ' ' ? 1 : 0);
    const end = to - (text[to - 1] === ' ' ? 1 : 0);
    if (start >= end) return;
    // Where noise shifted bytes, neighbours share a character of the original: it stays with the first.
    const span = folded.spanToOriginal({ start, end });
    const after = Math.max(span.start, spans.at(-1)?.end ?? 0);
    if (after < span.end) spans.push({ start: after, end: span.end });
  };
  let from = 0;
  for (const end of ends(text)) {
    while (end - from > LONGEST) {
      const cut = softCut(text, from);
      add(from, cut);
      from = cut;
    }
    add(from, end);
    from = end;
  }
  return spans;
}

/** Where sentences end. */
function* ends(text: string): Generator<number> {
  let from = 0;
  let last = 0;
  for (const next of unicodeBreaks(text)) {
    for (let at = missedBreak(text, last, next); at > 0; at = missedBreak(text, at, next)) {
      yield at;
      from = at;
    }
    last = next;
    // Unicode takes an opening bracket or quote behind a full stop for a closing one.
    let at = next;
    while (at > from && /[“‘([《]/u.test(text.charAt(at - 1))) at--;
    if (next === text.length) yield next;
    else if (at > from && !continues(text, from, at)) {
      yield at;
      from = at;
    }
  }
}

let segmenter: Intl.Segmenter | undefined;

function* unicodeBreaks(text: string): Generator<number> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + PIECE);
    let last = 0;
    for (const { index } of segmenter.segment(piece)) {
      if (index > 0) yield from + index;
      last = index;
    }
    // The last sentence of a piece may go on in the next one.
    from += last > 0 && from + PIECE < text.length ? last : piece.length;
  }
  yield text.length;
}

/** The last comma, else the last space, in the latter half of what fits; else a hard cut, never inside a surrogate pair. */
function softCut(text: string, from: number): number {
  for (const marks of [/[,;:、]/u, / /u]) {
    for (let at = from + LONGEST; at > from + LONGEST / 2; at--) if (marks.test(text.charAt(at - 1))) return at;
  }
  const at = from + LONGEST;
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}

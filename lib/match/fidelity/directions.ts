import type { Span } from '../../text/span.ts';
import { axes } from './axes.ts';
import { type Denial, deniedAt } from './polarity.ts';

/** A word that gives a direction. */
export interface Direction {
  readonly axis: number;
  /** Which way the text goes by it; a denial turns it round. */
  readonly way: 0 | 1;
  readonly span: Span;
}

interface Entry {
  readonly word: string;
  /** Any ending will do. */
  readonly open: boolean;
  readonly axis: number;
  readonly way: 0 | 1;
}

/** All words by their first two letters, longest first: one pass over a text finds them. */
const entries = new Map<string, Entry[]>();
axes.forEach((ways, axis) => {
  ways.forEach((list, way) => {
    for (const written of list.split('|')) {
      const word = written.replace('~', '');
      const key = keyOf(word, 0);
      const known = entries.get(key) ?? [];
      known.push({ word, open: written !== word, axis, way: way as 0 | 1 });
      entries.set(
        key,
        known.sort((a, b) => b.word.length - a.word.length),
      );
    }
  });
});

/** Chinese words are told apart by one character, English ones by two. */
function keyOf(text: string, at: number): string {
  return text.charCodeAt(at) > 0x7f ? text.charAt(at) : text.slice(at, at + 2);
}

/** 进步了很多: behind what is told, how far it goes, not how many there are. */
const degree = /^很[多少]$/u;
const clauseEnds = /^(?:$|[,.;:!?，。；：、”"])/u;

const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;

/** The directions that a folded text takes, in order. */
export function directions(folded: string, denials: readonly Denial[]): Direction[] {
  const text = folded.toLowerCase();
  const found: Direction[] = [];
  for (let at = 0; at < text.length; at++) {
    const latin = isLetter(text.charCodeAt(at));
    if (latin && isLetter(text.charCodeAt(at - 1))) continue;
    const taken = new Set<number>();
    for (const { word, open, axis, way } of entries.get(keyOf(text, at)) ?? []) {
      if (taken.has(axis) || !text.startsWith(word, at)) continue;
      let end = at + word.length;
      if (latin && open) while (isLetter(text.charCodeAt(end))) end++;
      if (latin && isLetter(text.charCodeAt(end))) continue;
      if (degree.test(word) && clauseEnds.test(text.slice(end, end + 1))) continue;
      taken.add(axis);
      const span = { start: at, end };
      // 不许 goes its way with the no that it has.
      const turned = deniedAt(
        span,
        denials.filter(({ word: no }) => no.end <= at || no.start >= end),
      );
      found.push({ axis, way: (turned ? 1 - way : way) as 0 | 1, span });
    }
  }
  return found.filter(
    (one) =>
      !found.some(({ axis, span }) => axis === one.axis && span.start < one.span.start && one.span.end <= span.end),
  );
}

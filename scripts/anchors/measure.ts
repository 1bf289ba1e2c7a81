import { anchorText } from '../../lib/notebook/anchor-text.ts';
import { locate } from '../../lib/notebook/locate.ts';
import { select } from '../../lib/notebook/select.ts';
import type { Span } from '../../lib/text/span.ts';
import { type Dice, dice } from '../dice.ts';
import { edits, type Page } from './edits.ts';
import { pages } from './pages.ts';

export interface Score {
  pairs: number;
  notes: number;
  /** Notes whose sentence is still on the page. */
  there: number;
  right: number;
  /** Said not to be found, though the sentence (changed, perhaps) is there. */
  missed: number;
  /** Said not to be found, rightly. */
  gone: number;
  wrong: number;
  examples: string[];
}

/** Notes on every sentence of every page, and on a part of it, are looked for on the edited page. */
export function measure(edit: string, seed: number): Score {
  const score: Score = { pairs: 0, notes: 0, there: 0, right: 0, missed: 0, gone: 0, wrong: 0, examples: [] };
  pages.forEach((paragraphs, number) => {
    let id = 0;
    const before: Page = paragraphs.map((p) => p.map((text) => ({ id: id++, text })));
    const roll = dice(seed * 1000 + number);
    const after = edits[edit]?.(before, roll) ?? before;
    const [old, now] = [lay(before), lay(after)];
    const page = anchorText(now.text);
    score.pairs++;
    for (const [sentence, span] of old.spans) {
      const trimmed = { start: span.start, end: span.start + old.text.slice(span.start, span.end).trimEnd().length };
      for (const chosen of [trimmed, part(old.text, trimmed, roll)])
        judge(
          score,
          edit,
          old.text,
          chosen,
          now.spans.get(sentence) ?? null,
          now.text,
          locate(page, select(old.text, chosen)),
        );
    }
  });
  return score;
}

function judge(
  score: Score,
  edit: string,
  before: string,
  chosen: Span,
  truth: Span | null,
  after: string,
  found: Span | null,
): void {
  score.notes++;
  if (truth) score.there++;
  if (!found) {
    if (truth) score.missed++;
    else score.gone++;
  } else if (truth && inside(found, truth)) score.right++;
  else {
    score.wrong++;
    score.examples.push(
      `${edit}: “${before.slice(chosen.start, chosen.end)}” → “${after.slice(found.start, found.end)}”`,
    );
  }
}

/** Some words, as one would select them: at least two, or four Chinese characters. */
function part(text: string, { start, end }: Span, roll: Dice): Span {
  const words = [...text.slice(start, end).matchAll(/\p{Script=Han}|[\p{L}\p{N}.’-]+/gu)];
  const least = /\p{Script=Han}/u.test(text.slice(start, end)) ? 4 : 2;
  if (words.length <= least) return { start, end };
  const first = roll(words.length - least);
  const last = words[Math.min(words.length - 1, first + least - 1 + roll(5))];
  return { start: start + (words[first]?.index ?? 0), end: start + (last ? last.index + last[0].length : end - start) };
}

/** Nearly all of it in the sentence that was meant: an altered end may take in a character of the next. */
function inside(found: Span, truth: Span): boolean {
  const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  return shared >= 0.9 * (found.end - found.start);
}

function lay(page: Page): { text: string; spans: Map<number, Span> } {
  const spans = new Map<number, Span>();
  let text = '';
  for (const paragraph of page) {
    if (text) text += '\n';
    for (const sentence of paragraph) {
      if (sentence.id !== null) spans.set(sentence.id, { start: text.length, end: text.length + sentence.text.length });
      text += sentence.text;
    }
  }
  return { text, spans };
}

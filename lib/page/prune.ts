import type { Block } from '../text/article.ts';
import { letterWeight } from './letters.ts';

export type Weighed = Pick<Block, 'kind' | 'text'> & { readonly linked: number };

/** A line that is no sentence counts against the article as much as so many letters of prose count for it. */
const penalty = 15;
const cap = 100;

/**
 * Drops what stands around an article once its elements are found: lines of key words, lists of links, headlines of
 * other articles, dates and buttons. Each block weighs for or against being prose; the stretch with the greatest sum is
 * the article (maximum subsequence segmentation, Pasternack & Roth, WWW 2009). Nothing within a block is changed.
 */
export function prune<B extends Weighed>(blocks: readonly B[]): B[] {
  const clean = blocks.filter((block) => !isKeywords(block.text) && !isLinks(block));
  const weights = clean.map((block, at) => (block.text === clean[at - 1]?.text ? -penalty : weightOf(block)));
  const stretch = heaviest(weights);
  // Without sentences there is no telling: a list of short items is then kept whole.
  if (lettersOf(clean.slice(stretch.start, stretch.end)) < 0.3 * lettersOf(clean)) return clean;
  let { start } = stretch;
  while (start > 0 && clean[start - 1]?.kind === 'heading') start--;
  return clean.slice(start, stretch.end).filter((block, at, kept) => block.text !== kept[at - 1]?.text);
}

/** At least five short phrases between bars, and no sentence among them. */
function isKeywords(text: string): boolean {
  const phrases = text.split(/[|｜]/);
  return phrases.length > 5 && text.length / phrases.length < 30 && !/[。！？]|[.!?](?:\s|$)/.test(text);
}

function isLinks({ linked, text }: Weighed): boolean {
  return linked > 0.6 && !endsSentence(text);
}

function weightOf(block: Weighed): number {
  const letters = letterWeight(block.text);
  if (hasSentence(block.text, letters)) return Math.min(letters, cap);
  // Headings, items of a list and speakers' names stand among prose.
  return block.kind === 'heading' || block.kind === 'list' || /[:：]$/.test(block.text) ? 0 : -penalty;
}

function hasSentence(text: string, letters: number): boolean {
  return /[。！？…]|[.!?;]["'”’)\]]?(?:\s|$)/.test(text) || (letters > 40 && /[，,;；]/.test(text));
}

function endsSentence(text: string): boolean {
  return /[。！？.!?…]["'”’」』)）\]]*$/.test(text);
}

function lettersOf(blocks: readonly Weighed[]): number {
  return blocks.reduce((sum, block) => sum + letterWeight(block.text), 0);
}

/** The contiguous stretch with the greatest sum (Kadane), `end` exclusive. */
function heaviest(weights: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  weights.forEach((weight, at) => {
    if (sum <= 0) {
      start = at;
      sum = 0;
    }
    sum += weight;
    if (sum > best.sum) best = { start, end: at + 1, sum };
  });
  return best;
}

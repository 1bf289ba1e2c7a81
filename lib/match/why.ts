import type { Pair } from './features/family.ts';
import { hash } from './index/hash.ts';
import { placeIn } from './index/postings.ts';
import type { Found } from './retrieve.ts';
import { eachTerm } from './terms.ts';

const most = 6;

/** The words of the sentence that the claim's wordings have too, rarest in the base first, as they stand in the sentence. */
export function why({ scene, at, view: { bag, text, sentence }, side }: Pair): string[] {
  const { weights } = scene.found[at] as Found;
  // Each word counts where it stands first.
  const open = bag.words.map((word) => (placeIn(side.terms, word) >= 0 ? 1 : 0));
  const runs: { start: number; end: number; weight: number }[] = [];
  eachTerm(text.text, (term, from, to, first, length) => {
    const word = placeIn(bag.words, hash(term, from, to));
    if (!open[word]) return;
    open[word] = 0;
    const weight = weights[word] as number;
    const { start, end } = text.spanToOriginal({ start: first, end: first + length });
    const last = runs.at(-1);
    // Pairs of Chinese characters that overlap make one word again.
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.weight = Math.max(last.weight, weight);
    } else runs.push({ start, end, weight });
  });
  const words = runs
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end }) => sentence.text.slice(start, end));
  return [...new Set(words)].slice(0, most);
}

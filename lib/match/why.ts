import type { Pair } from './features/family.ts';
import { hash } from './index/hash.ts';
import type { Found } from './retrieve.ts';
import { eachTerm } from './terms.ts';

const most = 6;

/** For each of some words, rising, whether it is among others, rising too. */
function sharedOf(words: Uint32Array, others: Uint32Array): Uint8Array {
  const shared = new Uint8Array(words.length);
  for (let i = 0, j = 0; i < words.length; i++) {
    while (j < others.length && (others[j] as number) < (words[i] as number)) j++;
    if (j < others.length && others[j] === words[i]) shared[i] = 1;
  }
  return shared;
}

/** The words of the sentence that the claim's wordings have too, rarest in the base first, as they stand in the sentence. */
export function why({ scene, at, view: { bag, text, sentence }, side }: Pair): string[] {
  const { weights } = scene.found[at] as Found;
  // Each word counts where it stands first.
  const open = sharedOf(bag.words, side.terms);
  const runs: { start: number; end: number; weight: number }[] = [];
  eachTerm(text.text, (term, from, to, first, length) => {
    const word = bag.words.indexOf(hash(term, from, to));
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

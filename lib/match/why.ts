import { placesOf } from './bag.ts';
import type { Pair } from './features/family.ts';
import { placeIn } from './index/postings.ts';

const most = 6;

/** The words of the sentence that the claim's wordings have too, rarest in the base first, as they stand in the sentence. */
export function why({ scene, at, view, side }: Pair): string[] {
  const weights = scene.found[at]?.weights as Float32Array;
  const weight = new Map<number, number>();
  view.bag.words.forEach((word, i) => {
    if (placeIn(side, word) >= 0) weight.set(word, weights[i] as number);
  });
  const shared = [...placesOf(view.text, new Set(weight.keys()))].map(([word, place]) => ({
    ...place,
    weight: weight.get(word) as number,
  }));
  // Pairs of Chinese characters that overlap or touch make one word again.
  const runs: { start: number; end: number; weight: number }[] = [];
  for (const next of shared.sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && next.start < last.end) {
      last.end = Math.max(last.end, next.end);
      last.weight = Math.max(last.weight, next.weight);
    } else runs.push({ ...next });
  }
  const words = runs
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end }) => view.sentence.text.slice(start, end));
  return [...new Set(words)].slice(0, most);
}

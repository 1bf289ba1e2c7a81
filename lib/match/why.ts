import { placesOf } from './bag.ts';
import type { Pair } from './features/family.ts';

const most = 6;

/** The words of the sentence that the claim's wordings have too, rarest in the base first, as they stand in the sentence. */
export function why({ scene, at, view, side }: Pair): string[] {
  const weights = scene.found[at]?.weights as Float32Array;
  const places = placesOf(view.text);
  const shared = [...view.bag.words.keys()]
    .filter((i) => side.terms.includes(view.bag.words[i] as number))
    .flatMap((i) => {
      const place = places.get(view.bag.words[i] as number);
      return place ? [{ ...place, weight: weights[i] as number }] : [];
    });
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

import type { Pair } from './features/family.ts';
import { overlap } from './overlap.ts';
import type { Scene } from './scene.ts';

/** Every sentence with each of its candidates. */
export function pairsOf(scene: Scene): Pair[] {
  return scene.views.flatMap((view, at) => {
    const { hits, weights } = scene.found[at] as Scene['found'][number];
    return (scene.candidates[at] ?? []).flatMap((hit, rank): Pair[] => {
      const { doc } = hit;
      const card = scene.card(doc);
      const side = card[view.script];
      if (!side) return [];
      const shared = overlap(view.bag.words, weights, side);
      scene.cosines[at]?.set(doc, shared.cosine);
      return [{ scene, at, view, doc, rank, hit, hits, card, side, overlap: shared }];
    });
  });
}

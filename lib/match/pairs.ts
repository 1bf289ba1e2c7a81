import type { Pair } from './features/family.ts';
import { overlap } from './overlap.ts';
import type { Scene } from './scene.ts';

/** Every sentence with each of its candidates. */
export function pairsOf(scene: Scene): Pair[] {
  return scene.views.flatMap((view, at) => {
    const { hits, weights } = scene.found[at] as Scene['found'][number];
    return (scene.candidates[at] ?? []).flatMap((hit, rank): Pair[] => {
      const card = scene.card(hit.doc);
      const side = card[view.script];
      return side
        ? [
            {
              scene,
              at,
              view,
              doc: hit.doc,
              rank,
              hit,
              hits,
              card,
              side,
              overlap: overlap(view.bag.words, weights, side),
            },
          ]
        : [];
    });
  });
}

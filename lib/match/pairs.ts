import type { Candidate, Pair } from './features/family.ts';
import type { PackIndex } from './index/reader.ts';
import { nearly } from './nearly.ts';
import { overlap, placesIn } from './overlap.ts';
import type { Found } from './retrieve.ts';
import type { Scene } from './scene.ts';

/** Every sentence with each claim that the index found for it. */
export function candidatesOf(scene: Scene): Candidate[] {
  return scene.views.flatMap((view, at) =>
    (scene.candidates[at] ?? []).map((hit, rank) => ({ scene, at, view, doc: hit.doc, rank, hit })),
  );
}

/** The candidates at these places with what is known of their claims; without those that have no text in the sentence's language. */
export async function pairsOf(
  candidates: readonly Candidate[],
  open: readonly number[],
  index: PackIndex,
): Promise<Pair[]> {
  const chosen = open.map((place) => candidates[place] as Candidate);
  const docs = (of: readonly Candidate[]) => new Set(of.map(({ doc }) => doc));
  const [card, en, zh] = await Promise.all([
    index.cards(docs(chosen)),
    ...(['en', 'zh'] as const).map((script) =>
      index.sides(docs(chosen.filter(({ view }) => view.script === script)), script),
    ),
  ]);
  return chosen.flatMap((candidate, i): Pair[] => {
    const { scene, at, view, doc, rank, hit } = candidate;
    const side = (view.script === 'en' ? en : zh)?.(doc);
    if (!side) return [];
    const { weights } = scene.found[at] as Found;
    const meaning = view.closer.meaning;
    const words = placesIn(view.bag.words, side.terms);
    const senses = placesIn(meaning.senses, side.senses.terms);
    return [
      {
        scene,
        at,
        view,
        doc,
        rank,
        hit,
        place: open[i] as number,
        card: card(doc),
        side,
        overlap: overlap(words, weights, side),
        meant: overlap(senses, view.closer.senseWeights, side.senses),
        nearly: nearly(words, weights, senses, meaning, side),
      },
    ];
  });
}

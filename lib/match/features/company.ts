import type { Scene } from '../scene.ts';
import type { Family, Pair } from './family.ts';

/** The weight of an occasion among the first hits of the sentences from `from` to `to`, without sentence `but`. */
function mass(scene: Scene, occasion: number, from: number, to: number, but: number): { sum: number; share: number } {
  let sum = 0;
  let all = 0;
  for (let i = Math.max(0, from); i < Math.min(scene.views.length, to); i++) {
    const first = scene.found[i]?.hits[0];
    if (i === but || !first) continue;
    const weight = scene.hunch[i] as number;
    all += weight;
    if (scene.card(first.doc).occasion === occasion) sum += weight;
  }
  return { sum, share: sum / (all + 0.5) };
}

/** What the rest of the article says of the claim: its occasion, its score beside this sentence and elsewhere. */
export const company: Family<Pair> = {
  names: [
    'occasion mass',
    'occasion share',
    'occasion mass near',
    'occasion share near',
    'previous sentence',
    'next sentence',
    'two or three away',
    'heading says it',
    'title says it',
    'best elsewhere',
    'rank in article',
    'below best in article',
    'topics near',
  ],
  values: ({ scene, at, view, doc, hit, card }) => {
    const far = mass(scene, card.occasion, 0, scene.views.length, at);
    const near = mass(scene, card.occasion, at - 8, at + 9, at);
    const echo = (i: number) => scene.echoes[i]?.get(doc) ?? 0;
    const scores = scene.scores.get(doc) ?? [];
    let topics = 0;
    for (const step of [-3, -2, -1, 1, 2, 3]) {
      const first = scene.found[at + step]?.hits[0];
      if (first && first.doc !== doc && scene.card(first.doc).topics.some((topic) => card.topics.includes(topic)))
        topics += scene.hunch[at + step] as number;
    }
    return [
      Math.log1p(far.sum),
      far.share,
      Math.log1p(near.sum),
      near.share,
      echo(at - 1),
      echo(at + 1),
      Math.max(echo(at - 2), echo(at - 3), echo(at + 2), echo(at + 3)),
      echo(view.heading),
      scene.titleEcho.get(doc) ?? 0,
      scores[0] === hit.score ? (scores[1] ?? 0) : (scores[0] ?? 0),
      Math.min(12, scores.indexOf(hit.score)),
      (scores[0] ?? 0) - hit.score,
      topics,
    ];
  },
};

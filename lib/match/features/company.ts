import type { Family, Pair } from './family.ts';

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
    const far = scene.tally.far(card.occasion, at);
    const near = scene.tally.near(card.occasion, at);
    const echo = (i: number) => scene.echoes[i]?.get(doc) ?? 0;
    const scores = scene.scores.get(doc) ?? [];
    let topics = 0;
    for (const step of [-3, -2, -1, 1, 2, 3]) {
      const first = scene.tally.leaders[at + step];
      if (!first || first.doc < 0 || first.doc === doc) continue;
      if (scene.card(first.doc).topics.some((topic) => card.topics.includes(topic))) topics += first.weight;
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

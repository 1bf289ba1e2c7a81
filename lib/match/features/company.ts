import type { Candidate, Family } from './family.ts';

/** What the rest of the article says of the claim: its occasion, its score beside this sentence and elsewhere. */
export const company: Family<Candidate> = {
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
  values: ({ scene, at, view, doc, hit }) => {
    const { occasions, topics: topicsOf } = scene.head;
    const occasion = occasions[doc] as number;
    const own = topicsOf[doc] as number;
    const far = scene.tally.far(occasion, at);
    const near = scene.tally.near(occasion, at);
    const echo = (i: number) => scene.echoes[i]?.get(doc) ?? 0;
    const scores = scene.scores.get(doc) ?? [];
    let topics = 0;
    for (let i = at - 3; i <= at + 3; i++) {
      const first = i === at ? undefined : scene.tally.leaders[i];
      if (!first || first.doc < 0 || first.doc === doc) continue;
      if ((topicsOf[first.doc] as number) & own) topics += first.weight;
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
      Math.min(12, above(scores, hit.score)),
      (scores[0] ?? 0) - hit.score,
      topics,
    ];
  },
};

/** How many of the falling scores are above one. */
function above(scores: readonly number[], score: number): number {
  let low = 0;
  let high = scores.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((scores[mid] as number) > score) low = mid + 1;
    else high = mid;
  }
  return low;
}

import type { Scene } from '../scene.ts';
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
  write: ({ scene, at, view, doc, hit }, row, i) => {
    const { tally, titleEcho } = scene;
    const far = tally.far(doc, at);
    const near = tally.near(doc, at);
    const scores = scene.scores.get(doc) ?? [];
    const best = scores[0] ?? 0;
    row[i++] = Math.log1p(far);
    row[i++] = far / (tally.rest(at) + 0.5);
    row[i++] = Math.log1p(near);
    row[i++] = near / (tally.around(at) + 0.5);
    row[i++] = echo(scene, at - 1, doc);
    row[i++] = echo(scene, at + 1, doc);
    row[i++] = Math.max(
      echo(scene, at - 2, doc),
      echo(scene, at - 3, doc),
      echo(scene, at + 2, doc),
      echo(scene, at + 3, doc),
    );
    row[i++] = echo(scene, view.heading, doc);
    row[i++] = titleEcho.get(doc) ?? 0;
    row[i++] = best === hit.score ? (scores[1] ?? 0) : best;
    row[i++] = Math.min(12, above(scores, hit.score));
    row[i++] = best - hit.score;
    row[i++] = topicsNear(scene, at, doc);
  },
};

/** A claim's score in a sentence; 0 where there is no such sentence. */
const echo = ({ echoes }: Scene, at: number, doc: number): number =>
  at >= 0 && at < echoes.length ? ((echoes[at] as ReadonlyMap<number, number>).get(doc) ?? 0) : 0;

/** The weight of what else leads the sentences at most three away on one of the claim's topics. */
function topicsNear({ tally, head }: Scene, at: number, doc: number): number {
  const own = head.topics[doc] as number;
  const end = Math.min(tally.docs.length, at + 4);
  let sum = 0;
  for (let i = Math.max(0, at - 3); i < end; i++) {
    const other = tally.docs[i] as number;
    if (i === at || other < 0 || other === doc) continue;
    if ((head.topics[other] as number) & own) sum += tally.weights[i] as number;
  }
  return sum;
}

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

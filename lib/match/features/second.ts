import { lengthOf } from '../view.ts';
import { type Family, fill, namesOfAll, type Pair } from './family.ts';
import { Judged, type Share } from './judged.ts';

/** A pair after stage 1: what each pair of the article looks like now. */
interface Weighed {
  readonly pair: Pair;
  /** Its probability. */
  readonly own: number;
  readonly judged: Judged;
}

const logit = (p: number) => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));

const standing: Family<Weighed> = {
  names: ['chance', 'rank by chance', 'behind leader', 'before runner-up', 'sum of sentence'],
  write: ({ pair: { at }, own, judged }, row, i) => {
    const { sum, best, second } = judged.sentences[at] as Share;
    const better = judged.above(at, own);
    row[i++] = logit(own);
    row[i++] = better;
    row[i++] = best - own;
    row[i++] = better === 0 ? own - second : own - best;
    row[i++] = sum;
  },
};

const sameClaim: Family<Weighed> = {
  names: [
    'claim in previous',
    'claim in next',
    'claim two or three away',
    'claim in heading',
    'claim elsewhere',
    'claim sum elsewhere',
    'claim is best here',
  ],
  write: ({ pair: { at, doc, view }, own, judged }, row, i) => {
    const chance = (step: number) => judged.chance(at + step, doc);
    const { sum, best, second } = judged.claims.get(doc) as Share;
    const elsewhere = best === own ? second : best;
    row[i++] = chance(-1);
    row[i++] = chance(1);
    row[i++] = Math.max(chance(-2), chance(-3), chance(2), chance(3));
    row[i++] = judged.chance(view.heading, doc);
    row[i++] = elsewhere;
    row[i++] = Math.log1p(sum - own);
    row[i++] = own - elsewhere;
  },
};

const neighbours: Family<Weighed> = {
  names: [
    'previous leader',
    'next leader',
    'leaders near',
    'leaders in block',
    'other claim in previous',
    'other claim in next',
    'shared topics',
    'shared thread',
    'occasion chance',
    'occasion chance near',
    'occasion share',
    'article density',
  ],
  write: ({ pair, judged }, row, i) => {
    const { at, doc } = pair;
    const { tally } = judged;
    const last = tally.docs.length - 1;
    const before = at > 0 ? (tally.weights[at - 1] as number) : 0;
    const after = at < last ? (tally.weights[at + 1] as number) : 0;
    const far = tally.far(doc, at);
    row[i++] = before;
    row[i++] = after;
    row[i++] = judged.near[at] as number;
    row[i++] = judged.block[at] as number;
    row[i++] = at > 0 && tally.docs[at - 1] === doc ? 0 : before;
    row[i++] = at < last && tally.docs[at + 1] === doc ? 0 : after;
    row[i++] = sharedTopics(pair, judged);
    row[i++] = sharedThread(pair, judged);
    row[i++] = Math.log1p(far);
    row[i++] = Math.log1p(tally.near(doc, at));
    row[i++] = far / (tally.rest(at) + 0.5);
    row[i++] = tally.rest(at) / tally.docs.length;
  },
};

/** Leaders under this weight say nothing of their neighbours. */
const leastWeight = 0.05;

/** The weight of the leaders at most three away that are of another claim on one of this one's topics. */
function sharedTopics({ scene, at, doc }: Pair, { tally: { docs, weights } }: Judged): number {
  const { topics } = scene.head;
  const end = Math.min(docs.length, at + 4);
  let sum = 0;
  for (let i = Math.max(0, at - 3); i < end; i++) {
    const other = docs[i] as number;
    const weight = weights[i] as number;
    if (i === at || other === doc || weight < leastWeight) continue;
    if ((topics[other] as number) & (topics[doc] as number)) sum += weight;
  }
  return sum;
}

/** The best weight of a leader at most four away that is of another claim in one of this one's threads. */
function sharedThread({ at, doc, card: { threads } }: Pair, { leaders, tally: { docs, weights } }: Judged): number {
  const end = Math.min(docs.length, at + 5);
  let best = 0;
  for (let i = Math.max(0, at - 4); i < end; i++) {
    const weight = weights[i] as number;
    if (i === at || docs[i] === doc || weight < leastWeight || weight <= best) continue;
    if (leaders[i]?.card.threads.some((thread) => threads.includes(thread))) best = weight;
  }
  return best;
}

/** Some of what stage 1 saw, for stage 2 to weigh against the neighbours. */
const again: Family<Weighed> = {
  names: [
    'found',
    'dice',
    'soft cosine',
    'sentence covered',
    'best wording covered',
    'sentence nearly',
    'best wording nearly',
    'wordings nearly',
    'nearly dice',
    'question',
    'leaning',
    'leadIn',
    'voice asks',
    'voice agrees',
    'heading',
    'characters',
    'words',
    'names',
    'firstPerson',
    'place in block',
  ],
  write: ({ pair: { hit, overlap, nearly, view, card } }, row, i) => {
    row[i++] = hit.score;
    row[i++] = overlap.dice;
    row[i++] = overlap.soft;
    row[i++] = overlap.sentence;
    row[i++] = overlap.best;
    row[i++] = nearly.sentence;
    row[i++] = nearly.best;
    row[i++] = nearly.mean;
    row[i++] = nearly.dice;
    row[i++] = view.closer.form.question;
    row[i++] = view.closer.form.leaning;
    row[i++] = view.closer.form.leadIn;
    row[i++] = view.voice?.asks ? 1 : 0;
    row[i++] = view.voice?.person === card.speaker ? 1 : 0;
    row[i++] = view.kind === 'heading' ? 1 : 0;
    row[i++] = lengthOf(view);
    row[i++] = view.bag.words.length;
    row[i++] = view.closer.names.length;
    row[i++] = view.closer.form.firstPerson;
    row[i++] = Math.min(8, view.place);
  },
};

const families: readonly Family<Weighed>[] = [standing, sameClaim, neighbours, again];
/** The features of stage 2, from the probabilities that stage 1 gave to the whole article. */
export const secondFeatures: readonly string[] = namesOfAll(families);

/**
 * One row for each pair in `open` (indices; all pairs unless given). `pairs`: those of one article, sentence by sentence.
 * `chances`: stage 1's probability of every pair.
 */
export function secondRows(
  pairs: readonly Pair[],
  chances: Float32Array,
  open: readonly number[] = [...pairs.keys()],
): Float32Array {
  const width = secondFeatures.length;
  const rows = new Float32Array(open.length * width);
  const scene = pairs[0]?.scene;
  if (!scene) return rows;
  const judged = new Judged(pairs, chances, scene.views, scene.head.occasions);
  const weighed = open.map((i): Weighed => ({ pair: pairs[i] as Pair, own: chances[i] as number, judged }));
  fill(families, weighed, rows, width);
  return rows;
}

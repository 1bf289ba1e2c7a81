import type { Card } from '../index/card.ts';
import type { Scene } from '../scene.ts';
import { type Leader, Tally } from '../tally.ts';
import { type Family, fill, namesOfAll, type Pair } from './family.ts';

/** A pair after stage 1: what each pair of the article looks like now. */
interface Judged {
  readonly pair: Pair;
  readonly own: number;
  readonly board: Board;
}

/** Stage 1's probabilities, by sentence. */
interface Board {
  /** For each sentence, the probability of each candidate. */
  readonly chances: readonly ReadonlyMap<number, number>[];
  /** The same, falling, and their sum. */
  readonly ranked: readonly (readonly number[])[];
  readonly sums: readonly number[];
  readonly around: (at: number) => Around;
  /** The most likely candidate of each sentence. */
  readonly tally: Tally;
  readonly cards: ReadonlyMap<number, Card>;
  /** For each claim, the summed and the best chances. */
  readonly claims: ReadonlyMap<number, { readonly sum: number; readonly sorted: readonly number[] }>;
}

/** The other sentences around one, by their leaders' chances. */
interface Around {
  /** Mean of the three on each side. */
  readonly near: number;
  /** Mean of those at most twelve away in the same block. */
  readonly block: number;
}

function aroundOf({ views }: Scene, { leaders }: Tally, at: number): Around {
  let [near, block, count] = [0, 0, 0];
  for (let i = Math.max(0, at - 12); i <= Math.min(views.length - 1, at + 12); i++) {
    if (i === at) continue;
    const weight = leaders[i]?.weight ?? 0;
    if (Math.abs(i - at) <= 3) near += weight / 6;
    if (views[i]?.sentence.block !== views[at]?.sentence.block) continue;
    block += weight;
    count++;
  }
  return { near, block: block / Math.max(1, count) };
}

function boardOf(pairs: readonly Pair[], chances: Float32Array, sentences: number): Board {
  const bySentence = Array.from({ length: sentences }, () => new Map<number, number>());
  const leaders: Leader[] = Array.from({ length: sentences }, () => ({ doc: -1, weight: 0 }));
  const claims = new Map<number, { sum: number; sorted: number[] }>();
  pairs.forEach((pair, i) => {
    const chance = chances[i] as number;
    bySentence[pair.at]?.set(pair.doc, chance);
    if (chance > (leaders[pair.at]?.weight ?? 0)) leaders[pair.at] = { doc: pair.doc, weight: chance };
    const claim = claims.get(pair.doc) ?? { sum: 0, sorted: [] };
    claim.sum += chance;
    claim.sorted.push(chance);
    claims.set(pair.doc, claim);
  });
  for (const { sorted } of claims.values()) sorted.sort((a, b) => b - a);
  const occasions = pairs[0]?.scene.head.occasions ?? new Uint32Array(0);
  const cards = new Map(pairs.map(({ doc, card }) => [doc, card]));
  const tally = new Tally(leaders, occasions);
  const ranked = bySentence.map((own) => [...own.values()].sort((a, b) => b - a));
  const around: Around[] = [];
  return {
    chances: bySentence,
    ranked,
    sums: ranked.map((own) => own.reduce((a, b) => a + b, 0)),
    around: (at) => (around[at] ??= aroundOf((pairs[0] as Pair).scene, tally, at)),
    tally,
    claims,
    cards,
  };
}

const logit = (p: number) => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));

const standing: Family<Judged> = {
  names: ['chance', 'rank by chance', 'behind leader', 'before runner-up', 'sum of sentence'],
  values: ({ pair, own, board }) => {
    const all = board.ranked[pair.at] ?? [];
    let better = 0;
    while ((all[better] ?? 0) > own) better++;
    return [
      logit(own),
      better,
      (all[0] ?? 0) - own,
      better === 0 ? own - (all[1] ?? 0) : own - (all[0] ?? 0),
      board.sums[pair.at] ?? 0,
    ];
  },
};

const sameClaim: Family<Judged> = {
  names: [
    'claim in previous',
    'claim in next',
    'claim two or three away',
    'claim in heading',
    'claim elsewhere',
    'claim sum elsewhere',
    'claim is best here',
  ],
  values: ({ pair, own, board }) => {
    const chance = (i: number) => board.chances[i]?.get(pair.doc) ?? 0;
    const claim = board.claims.get(pair.doc);
    const sorted = claim?.sorted ?? [];
    const elsewhere = sorted[0] === own ? (sorted[1] ?? 0) : (sorted[0] ?? 0);
    return [
      chance(pair.at - 1),
      chance(pair.at + 1),
      Math.max(chance(pair.at - 2), chance(pair.at - 3), chance(pair.at + 2), chance(pair.at + 3)),
      chance(pair.view.heading),
      elsewhere,
      Math.log1p((claim?.sum ?? 0) - own),
      own - elsewhere,
    ];
  },
};

const neighbours: Family<Judged> = {
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
  values: ({ pair, board }) => {
    const { scene, at, card, doc } = pair;
    const { occasions, topics: topicsOf } = scene.head;
    const occasion = occasions[doc] as number;
    const leader = (i: number) => board.tally.leaders[i] ?? { doc: -1, weight: 0 };
    const { near, block } = board.around(at);
    let thread = 0;
    let topics = 0;
    for (let i = Math.max(0, at - 4); i <= Math.min(scene.views.length - 1, at + 4); i++) {
      const { doc: other, weight } = leader(i);
      if (i === at || other === doc || weight < 0.05) continue;
      if (Math.abs(i - at) <= 3 && (topicsOf[other] as number) & (topicsOf[doc] as number)) topics += weight;
      if (board.cards.get(other)?.threads.some((t) => card.threads.includes(t))) thread = Math.max(thread, weight);
    }
    const otherThan = (i: number) => (leader(i).doc === doc ? 0 : leader(i).weight);
    const far = board.tally.far(occasion, at);
    return [
      leader(at - 1).weight,
      leader(at + 1).weight,
      near,
      block,
      otherThan(at - 1),
      otherThan(at + 1),
      topics,
      thread,
      Math.log1p(far.sum),
      Math.log1p(board.tally.near(occasion, at).sum),
      far.share,
      board.tally.rest(at) / scene.views.length,
    ];
  },
};

/** Some of what stage 1 saw, for stage 2 to weigh against the neighbours. */
const again: Family<Judged> = {
  names: [
    'found',
    'dice',
    'soft cosine',
    'sentence covered',
    'best wording covered',
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
  values: ({ pair: { hit, overlap, view, card } }) => [
    hit.score,
    overlap.dice,
    overlap.soft,
    overlap.sentence,
    overlap.best,
    view.form.question,
    view.form.leaning,
    view.form.leadIn,
    view.voice?.asks ? 1 : 0,
    view.voice?.person === card.speaker ? 1 : 0,
    view.kind === 'heading' ? 1 : 0,
    Math.log1p(view.folded.length * (view.script === 'zh' ? 2.5 : 1)),
    view.bag.words.length,
    view.names.length,
    view.form.firstPerson,
    Math.min(8, view.place),
  ],
};

const families: readonly Family<Judged>[] = [standing, sameClaim, neighbours, again];
/** The features of stage 2, from the probabilities that stage 1 gave to the whole article. */
export const secondFeatures: readonly string[] = namesOfAll(families);

/** One row for each pair in `open` (indices; all pairs unless given). `chances`: stage 1's probability of every pair. */
export function secondRows(
  pairs: readonly Pair[],
  chances: Float32Array,
  sentences: number,
  open: readonly number[] = [...pairs.keys()],
): Float32Array {
  const board = boardOf(pairs, chances, sentences);
  const rows = new Float32Array(open.length * secondFeatures.length);
  open.forEach((i, row) => {
    const judged = { pair: pairs[i] as Pair, own: chances[i] as number, board };
    fill(families, judged, rows, row * secondFeatures.length);
  });
  return rows;
}

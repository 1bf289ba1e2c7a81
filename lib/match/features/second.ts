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
  /** For each sentence, the most likely candidate. */
  readonly leaders: readonly { readonly doc: number; readonly chance: number }[];
  /** For each claim, the summed and the best chances. */
  readonly claims: ReadonlyMap<number, { readonly sum: number; readonly sorted: readonly number[] }>;
}

function boardOf(pairs: readonly Pair[], chances: Float32Array, sentences: number): Board {
  const bySentence = Array.from({ length: sentences }, () => new Map<number, number>());
  const leaders = Array.from({ length: sentences }, () => ({ doc: -1, chance: 0 }));
  const claims = new Map<number, { sum: number; sorted: number[] }>();
  pairs.forEach((pair, i) => {
    const chance = chances[i] as number;
    bySentence[pair.at]?.set(pair.doc, chance);
    if (chance > (leaders[pair.at]?.chance ?? 0)) leaders[pair.at] = { doc: pair.doc, chance };
    const claim = claims.get(pair.doc) ?? { sum: 0, sorted: [] };
    claim.sum += chance;
    claim.sorted.push(chance);
    claims.set(pair.doc, claim);
  });
  for (const { sorted } of claims.values()) sorted.sort((a, b) => b - a);
  return { chances: bySentence, leaders, claims };
}

const logit = (p: number) => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));

const standing: Family<Judged> = {
  names: ['chance', 'rank by chance', 'behind leader', 'before runner-up', 'sum of sentence'],
  values: ({ pair, own, board }) => {
    const all = [...(board.chances[pair.at]?.values() ?? [])].sort((a, b) => b - a);
    const better = all.filter((chance) => chance > own).length;
    return [
      logit(own),
      better,
      (all[0] ?? 0) - own,
      better === 0 ? own - (all[1] ?? 0) : own - (all[0] ?? 0),
      all.reduce((a, b) => a + b, 0),
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
    const leader = (i: number) => board.leaders[i] ?? { doc: -1, chance: 0 };
    const last = scene.views.length;
    let near = 0;
    let block = 0;
    let blockCount = 0;
    let far = 0;
    let nearOccasion = 0;
    let all = 0;
    let thread = 0;
    let topics = 0;
    for (let i = 0; i < last; i++) {
      if (i === at) continue;
      const { doc: other, chance } = leader(i);
      all += chance;
      if (chance < 0.05) continue;
      const distance = Math.abs(i - at);
      if (distance <= 3) near += chance / 6;
      if (scene.views[i]?.sentence.block === pair.view.sentence.block) block += chance;
      const theirs = scene.card(other);
      if (theirs.occasion === card.occasion) {
        far += chance;
        if (distance <= 8) nearOccasion += chance;
      }
      if (distance <= 3 && other !== doc && theirs.topics.some((t) => card.topics.includes(t))) topics += chance;
      if (distance <= 4 && other !== doc && theirs.threads.some((t) => card.threads.includes(t)))
        thread = Math.max(thread, chance);
    }
    for (let i = at - 12; i <= at + 12; i++)
      if (i !== at && scene.views[i]?.sentence.block === pair.view.sentence.block) blockCount++;
    const otherThan = (i: number) => (leader(i).doc === doc ? 0 : leader(i).chance);
    return [
      leader(at - 1).chance,
      leader(at + 1).chance,
      near,
      block / Math.max(1, blockCount),
      otherThan(at - 1),
      otherThan(at + 1),
      topics,
      thread,
      Math.log1p(far),
      Math.log1p(nearOccasion),
      far / (all + 0.5),
      all / last,
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
    'gain over previous',
    'names agree',
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

/** One row a pair. `chances`: stage 1's probability of each. */
export function secondRows(pairs: readonly Pair[], chances: Float32Array, sentences: number): Float32Array {
  const board = boardOf(pairs, chances, sentences);
  const rows = new Float32Array(pairs.length * secondFeatures.length);
  pairs.forEach((pair, i) => {
    fill(families, { pair, own: chances[i] as number, board }, rows, i * secondFeatures.length);
  });
  return rows;
}

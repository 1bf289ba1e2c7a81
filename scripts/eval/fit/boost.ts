import type { Forest, Tree } from '../../../lib/match/model/trees.ts';
import type { Rows } from './rows.ts';

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of hessians in a leaf. */
  readonly minWeight: number;
  /** L2 penalty on leaf values. */
  readonly lambda: number;
  /** Share of features that each tree may use, and of rows. */
  readonly features: number;
  readonly rows: number;
  readonly seed: number;
}

const BINS = 64;

/** mulberry32: a small generator with a seed, so that a fit can be repeated to the bit. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cut points of a feature: at most BINS - 1 of its quantiles. */
function cuts(data: Rows, feature: number): number[] {
  const values = new Float32Array(data.count);
  for (let r = 0; r < data.count; r++) values[r] = data.x[r * data.width + feature]!;
  values.sort();
  const out: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const at = Math.floor((b * data.count) / BINS);
    const low = values[at - 1]!;
    const high = values[at]!;
    const cut = low < high ? (low + high) / 2 : low;
    if (cut < values[data.count - 1]! && (out.length === 0 || cut > out[out.length - 1]!)) out.push(cut);
  }
  return out;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}
interface Leaf {
  rows: Int32Array;
  g: number;
  h: number;
  split: Split | null;
  /** Where the parent points to this leaf. */
  parent: number;
  side: 'left' | 'right';
}

/** Gradient boosting of leaf-wise grown trees on histograms, for the logistic loss. Deterministic for a seed. */
export function fitForest(data: Rows, options: BoostOptions): Forest {
  const { count, width, y, weight } = data;
  const next = random(options.seed);
  const thresholds = Array.from({ length: width }, (_, f) => cuts(data, f));
  const bins = Array.from({ length: width }, (_, f) => {
    const cut = thresholds[f]!;
    const column = new Uint8Array(count);
    for (let r = 0; r < count; r++) {
      const value = data.x[r * width + f]!;
      let low = 0;
      let high = cut.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (value <= cut[mid]!) high = mid;
        else low = mid + 1;
      }
      column[r] = low;
    }
    return column;
  });

  let positive = 0;
  let total = 0;
  for (let r = 0; r < count; r++) {
    positive += weight[r]! * y[r]!;
    total += weight[r]!;
  }
  const bias = Math.log(positive / (total - positive));
  const logit = new Float64Array(count).fill(bias);
  const g = new Float64Array(count);
  const h = new Float64Array(count);
  const histG = new Float64Array(BINS);
  const histH = new Float64Array(BINS);

  const bestSplit = (leaf: Leaf, usable: readonly number[]): Split | null => {
    let best: Split | null = null;
    const parentScore = leaf.g ** 2 / (leaf.h + options.lambda);
    for (const f of usable) {
      const cut = thresholds[f]!.length;
      if (cut === 0) continue;
      histG.fill(0);
      histH.fill(0);
      const column = bins[f]!;
      for (const r of leaf.rows) {
        const b = column[r]!;
        histG[b]! += g[r]!;
        histH[b]! += h[r]!;
      }
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < cut; b++) {
        gl += histG[b]!;
        hl += histH[b]!;
        const hr = leaf.h - hl;
        if (hl < options.minWeight || hr < options.minWeight) continue;
        const gr = leaf.g - gl;
        const gain = gl ** 2 / (hl + options.lambda) + gr ** 2 / (hr + options.lambda) - parentScore;
        if (gain > 1e-6 && (best === null || gain > best.gain)) best = { gain, feature: f, bin: b };
      }
    }
    return best;
  };

  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const chosen: number[] = [];
    for (let r = 0; r < count; r++) {
      if (next() >= options.rows) continue;
      const p = 1 / (1 + Math.exp(-logit[r]!));
      g[r] = weight[r]! * (y[r]! - p);
      h[r] = weight[r]! * p * (1 - p);
      chosen.push(r);
    }
    const usable = Array.from({ length: width }, (_, f) => f).filter(() => next() < options.features);
    const open = (rows: Int32Array, parent: number, side: 'left' | 'right'): Leaf => {
      let sumG = 0;
      let sumH = 0;
      for (const r of rows) {
        sumG += g[r]!;
        sumH += h[r]!;
      }
      const leaf: Leaf = { rows, g: sumG, h: sumH, split: null, parent, side };
      leaf.split = bestSplit(leaf, usable);
      return leaf;
    };
    const tree = { feature: [] as number[], threshold: [] as number[], left: [] as number[], right: [] as number[], leaf: [] as number[] };
    const leaves = [open(Int32Array.from(chosen), -1, 'left')];
    while (leaves.length < options.leaves) {
      let at = -1;
      leaves.forEach((leaf, i) => {
        if (leaf.split && (at < 0 || leaf.split.gain > leaves[at]!.split!.gain)) at = i;
      });
      if (at < 0) break;
      const leaf = leaves.splice(at, 1)[0]!;
      const { feature, bin } = leaf.split!;
      const node = tree.feature.length;
      tree.feature.push(feature);
      tree.threshold.push(thresholds[feature]![bin]!);
      tree.left.push(0);
      tree.right.push(0);
      if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = node;
      const column = bins[feature]!;
      leaves.push(open(leaf.rows.filter((r) => column[r]! <= bin), node, 'left'));
      leaves.push(open(leaf.rows.filter((r) => column[r]! > bin), node, 'right'));
    }
    for (const leaf of leaves) {
      if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = -(tree.leaf.length + 1);
      tree.leaf.push((options.rate * leaf.g) / (leaf.h + options.lambda));
    }
    trees.push(tree);
    for (let r = 0; r < count; r++) {
      let node = tree.feature.length ? 0 : -1;
      while (node >= 0) node = data.x[r * width + tree.feature[node]!]! <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
      logit[r]! += tree.leaf[-node - 1]!;
    }
  }
  return { bias, trees };
}

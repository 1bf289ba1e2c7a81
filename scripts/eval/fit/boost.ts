import { type Forest, type Tree, treeValue } from '../../../lib/match/model/trees.ts';
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

const BINS = 32;

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

interface Leaf {
  readonly rows: Int32Array;
  /** Sums of gradient and hessian, a pair for each bin of each feature. */
  readonly histogram: Float64Array;
  readonly g: number;
  readonly h: number;
  readonly split: { readonly gain: number; readonly feature: number; readonly bin: number } | null;
  /** The node that points to this leaf, and by which side. */
  readonly parent: number;
  readonly side: 'left' | 'right';
}

/** Each value as the number of its bin, row after row. */
function binned(data: Rows, thresholds: readonly (readonly number[])[]): Uint8Array {
  const out = new Uint8Array(data.count * data.width);
  for (let f = 0; f < data.width; f++) {
    const cut = thresholds[f]!;
    for (let r = 0; r < data.count; r++) {
      const value = data.x[r * data.width + f]!;
      let low = 0;
      let high = cut.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (value <= cut[mid]!) high = mid;
        else low = mid + 1;
      }
      out[r * data.width + f] = low;
    }
  }
  return out;
}

/** Gradient boosting of leaf-wise grown trees on histograms, for the logistic loss. Deterministic for a seed. */
export function fitForest(data: Rows, options: BoostOptions): Forest {
  const { count, width, y, weight } = data;
  const { lambda, minWeight } = options;
  const next = random(options.seed);
  const thresholds = Array.from({ length: width }, (_, f) => cuts(data, f));
  const bins = binned(data, thresholds);
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

  const histogramOf = (rows: Int32Array, usable: Int32Array): Float64Array => {
    const out = new Float64Array(width * BINS * 2);
    for (const r of rows) {
      const at = r * width;
      const gr = g[r]!;
      const hr = h[r]!;
      for (let i = 0; i < usable.length; i++) {
        const f = usable[i]!;
        const bin = (f * BINS + bins[at + f]!) * 2;
        out[bin]! += gr;
        out[bin + 1]! += hr;
      }
    }
    return out;
  };

  const leafOf = (
    rows: Int32Array,
    histogram: Float64Array,
    usable: Int32Array,
    parent: number,
    side: 'left' | 'right',
  ): Leaf => {
    let sumG = 0;
    let sumH = 0;
    for (const r of rows) {
      sumG += g[r]!;
      sumH += h[r]!;
    }
    const before = sumG ** 2 / (sumH + lambda);
    let split: Leaf['split'] = null;
    for (const feature of usable) {
      let gl = 0;
      let hl = 0;
      for (let bin = 0; bin < thresholds[feature]!.length; bin++) {
        gl += histogram[(feature * BINS + bin) * 2]!;
        hl += histogram[(feature * BINS + bin) * 2 + 1]!;
        if (hl < minWeight || sumH - hl < minWeight) continue;
        const gain = gl ** 2 / (hl + lambda) + (sumG - gl) ** 2 / (sumH - hl + lambda) - before;
        if (gain > 1e-6 && (split === null || gain > split.gain)) split = { gain, feature, bin };
      }
    }
    return { rows, histogram, g: sumG, h: sumH, split, parent, side };
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
    const usable = Int32Array.from({ length: width }, (_, f) => f).filter(() => next() < options.features);
    const tree = {
      feature: [] as number[],
      threshold: [] as number[],
      left: [] as number[],
      right: [] as number[],
      leaf: [] as number[],
    };
    const root = Int32Array.from(chosen);
    const leaves = [leafOf(root, histogramOf(root, usable), usable, -1, 'left')];
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
      const left = leaf.rows.filter((r) => bins[r * width + feature]! <= bin);
      const right = leaf.rows.filter((r) => bins[r * width + feature]! > bin);
      // The larger half's histogram is what the smaller one leaves of the whole.
      const small = histogramOf(left.length <= right.length ? left : right, usable);
      const large = leaf.histogram.map((sum, i) => sum - small[i]!);
      leaves.push(leafOf(left, left.length <= right.length ? small : large, usable, node, 'left'));
      leaves.push(leafOf(right, left.length <= right.length ? large : small, usable, node, 'right'));
    }
    for (const leaf of leaves) {
      if (leaf.parent >= 0) tree[leaf.side][leaf.parent] = -(tree.leaf.length + 1);
      tree.leaf.push((options.rate * leaf.g) / (leaf.h + lambda));
    }
    trees.push(tree);
    for (let r = 0; r < count; r++) logit[r]! += treeValue(tree, data.x, r * width);
  }
  return { bias, trees };
}

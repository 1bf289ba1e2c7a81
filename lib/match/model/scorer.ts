import type { Forest, Tree } from './trees.ts';

/** A tree's leaves are bits of a number. */
const mostLeaves = 32;

/** A node of some tree, and the leaves that are left when a row goes to its right. */
interface Node {
  readonly tree: number;
  readonly threshold: number;
  readonly kept: number;
}

/**
 * What `forestLogit` gives, to the bit, for many rows in half the time: feature by feature instead of tree by tree. Each
 * node that a row passes on its right takes the leaves to its left out of the running; of those that stay, the leftmost
 * is where the row ends. (Lucchese et al., QuickScorer, SIGIR 2015.)
 */
export class Scorer {
  readonly #bias: number;
  /** The features that any tree asks for; the nodes of each end here. */
  readonly #features: Uint16Array;
  readonly #ends: Uint32Array;
  /** By node, rising within a feature. */
  readonly #thresholds: Float64Array;
  readonly #trees: Uint16Array;
  readonly #kept: Uint32Array;
  /** Each tree's leaves from left to right, and room for as many as the largest has. */
  readonly #leaves: Float64Array;
  readonly #room: number;
  readonly #running: Uint32Array;

  static readonly #known = new WeakMap<Forest, Scorer>();

  /**
   * The forest's scorer, which is kept with it.
   * @throws RangeError where a tree has more than 32 leaves
   */
  static of(forest: Forest): Scorer {
    const scorer = Scorer.#known.get(forest) ?? new Scorer(forest);
    Scorer.#known.set(forest, scorer);
    return scorer;
  }

  private constructor({ bias, trees }: Forest) {
    const nodes: (Node[] | undefined)[] = [];
    this.#bias = bias;
    this.#room = Math.max(1, ...trees.map(({ leaf }) => leaf.length));
    if (this.#room > mostLeaves) throw new RangeError(`a tree has ${this.#room} leaves`);
    this.#leaves = new Float64Array(trees.length * this.#room);
    trees.forEach((tree, number) => {
      this.#plant(tree, number, nodes);
    });
    this.#running = new Uint32Array(trees.length);
    const asked = nodes.flatMap((_, feature) => feature);
    const all = asked.map((feature) => (nodes[feature] as Node[]).sort((a, b) => a.threshold - b.threshold));
    let end = 0;
    this.#features = Uint16Array.from(asked);
    this.#ends = Uint32Array.from(all, ({ length }) => (end += length));
    const flat = all.flat();
    this.#thresholds = Float64Array.from(flat, ({ threshold }) => threshold);
    this.#trees = Uint16Array.from(flat, ({ tree }) => tree);
    this.#kept = Uint32Array.from(flat, ({ kept }) => kept);
  }

  /** The log-odds that the row at this offset is a match. */
  logit(rows: Float32Array, at: number): number {
    const [features, ends, thresholds, trees, kept] = [
      this.#features,
      this.#ends,
      this.#thresholds,
      this.#trees,
      this.#kept,
    ];
    const running = this.#running.fill(-1);
    let node = 0;
    for (let f = 0; f < features.length; f++) {
      const value = rows[at + (features[f] as number)] as number;
      const end = ends[f] as number;
      for (; node < end && value > (thresholds[node] as number); node++) {
        const tree = trees[node] as number;
        running[tree] = (running[tree] as number) & (kept[node] as number);
      }
      node = end;
    }
    let sum = this.#bias;
    for (let tree = 0; tree < running.length; tree++) {
      const left = running[tree] as number;
      sum += this.#leaves[tree * this.#room + 31 - Math.clz32(left & -left)] as number;
    }
    return sum;
  }

  /** Takes a tree's leaves in, and adds its nodes to those of their features. */
  #plant(tree: Tree, number: number, nodes: (Node[] | undefined)[]): void {
    let count = 0;
    /** The leaves below a node, as bits. */
    const walk = (node: number): number => {
      if (node < 0 || tree.feature.length === 0) {
        this.#leaves[number * this.#room + count] = tree.leaf[node < 0 ? -node - 1 : 0] as number;
        return 1 << count++;
      }
      const left = walk(tree.left[node] as number);
      const right = walk(tree.right[node] as number);
      const feature = tree.feature[node] as number;
      const threshold = tree.threshold[node] as number;
      nodes[feature] ??= [];
      nodes[feature].push({ tree: number, threshold, kept: ~left });
      return left | right;
    };
    walk(0);
  }
}

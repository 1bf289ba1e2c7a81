/**
 * Boosted decision trees, flat: a node goes left when `row[feature] <= threshold`.
 * A child of -(k+1) is leaf k; leaves add to the log-odds.
 */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leaf: readonly number[];
}

export interface Forest {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** What one tree adds for a row. */
export function treeValue(tree: Tree, row: Float32Array, at: number): number {
  if (tree.feature.length === 0) return tree.leaf[0] as number;
  let node = 0;
  while (node >= 0) {
    const value = row[at + (tree.feature[node] as number)] as number;
    node = (value <= (tree.threshold[node] as number) ? tree.left[node] : tree.right[node]) as number;
  }
  return tree.leaf[-node - 1] as number;
}

/** The log-odds that a row of features is a match. */
export function forestLogit(model: Forest, row: Float32Array, at: number): number {
  let sum = model.bias;
  for (const tree of model.trees) sum += treeValue(tree, row, at);
  return sum;
}

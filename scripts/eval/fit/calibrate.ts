interface Pool {
  readonly score: number;
  readonly right: number;
  readonly count: number;
}

const share = ({ right, count }: Pool) => (right + 0.5) / (count + 1);

/**
 * Isotonic regression (pool adjacent violators) of right and wrong on raw scores. It starts from pools of `least`
 * examples, so that no step rests on a handful; the points rise.
 */
export function calibrate(
  examples: readonly { readonly score: number; readonly right: boolean }[],
  least = 25,
): [number, number][] {
  const sorted = [...examples].sort((a, b) => a.score - b.score);
  const pools: Pool[] = [];
  for (let i = 0; i < sorted.length; i += least) {
    const part = sorted.slice(i, i + least);
    let next: Pool = {
      score: part.reduce((sum, { score }) => sum + score, 0),
      right: part.filter(({ right }) => right).length,
      count: part.length,
    };
    for (let last = pools.at(-1); last && share(last) >= share(next); last = pools.at(-1)) {
      next = { score: next.score + last.score, right: next.right + last.right, count: next.count + last.count };
      pools.pop();
    }
    pools.push(next);
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return pools.map((pool) => [round(pool.score / pool.count), round(share(pool))]);
}

/**
 * Isotonic regression (pool adjacent violators) of right and wrong on raw scores, thinned to a few points.
 * Pools hold at least `least` examples, so that no step rests on a handful.
 */
export function calibrate(
  examples: readonly { readonly score: number; readonly right: boolean }[],
  least = 25,
): [number, number][] {
  const sorted = [...examples].sort((a, b) => a.score - b.score);
  const pools: { score: number; right: number; count: number }[] = [];
  for (const { score, right } of sorted) {
    const last = pools.at(-1);
    if (last && last.count < least) {
      last.score += score;
      last.right += right ? 1 : 0;
      last.count++;
    } else pools.push({ score, right: right ? 1 : 0, count: 1 });
    for (;;) {
      const [a, b] = [pools.at(-2), pools.at(-1)];
      if (!a || !b || b.count < least || a.right / a.count <= b.right / b.count) break;
      a.score += b.score;
      a.right += b.right;
      a.count += b.count;
      pools.pop();
    }
  }
  const round = (x: number) => Math.round(x * 1000) / 1000;
  return pools.map(({ score, right, count }) => [round(score / count), round((right + 0.5) / (count + 1))]);
}

/** A table to fit to: `count` rows of `width` features, row after row. */
export interface Rows {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly weight: Float32Array;
  readonly count: number;
  readonly width: number;
}

/** The rows of `data` whose index is in `which`. */
export function pick(data: Rows, which: readonly number[]): Rows {
  const { width } = data;
  const x = new Float32Array(which.length * width);
  which.forEach((r, i) => {
    x.set(data.x.subarray(r * width, (r + 1) * width), i * width);
  });
  return {
    x,
    y: Float32Array.from(which, (r) => data.y[r]!),
    weight: Float32Array.from(which, (r) => data.weight[r]!),
    count: which.length,
    width,
  };
}

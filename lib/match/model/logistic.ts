/** Logistic regression over standardised features. */
export interface Logistic {
  readonly bias: number;
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
}

/** The log-odds that a row of features is a match. */
export function logisticLogit(model: Logistic, row: Float32Array, at: number): number {
  let sum = model.bias;
  for (let i = 0; i < model.weights.length; i++) {
    sum +=
      ((row[at + i] as number) - (model.mean[i] as number)) * (model.scale[i] as number) * (model.weights[i] as number);
  }
  return sum;
}

import type { Label } from './labels.ts';

/** A match of one sentence, as it is scored. */
export interface Scored {
  readonly claim: string;
  readonly score: number;
  /** The labels that overlap the sentence. */
  readonly labels: readonly Label[];
  /** Labels beside the sentence, within 120 squashed characters. */
  readonly beside: readonly Label[];
}

export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly related: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly passage: number;
}

/** The measure of the labelled set's own scorer: `related` and `unsure` count as neither right nor wrong. */
export function measure(matches: readonly Scored[], labels: readonly Label[]): Figures {
  let [right, wrong, related, beside] = [0, 0, 0, 0];
  const found = new Set<Label>();
  for (const { claim, labels: own, beside: near } of matches) {
    const exact = own.find((label) => label.same.includes(claim));
    if (exact) {
      right++;
      found.add(exact);
    } else if (own.some((label) => label.unsure || label.related.includes(claim))) related++;
    else {
      wrong++;
      if (near.some((label) => label.same.includes(claim))) beside++;
    }
  }
  const gold = labels.filter((label) => label.same.length > 0).length;
  const precision = right / Math.max(1, right + wrong);
  const recall = found.size / Math.max(1, gold);
  return {
    right, wrong, related, precision, recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    passage: (right + beside) / Math.max(1, right + wrong),
  };
}

import type { Choice } from '../../lib/match/decide.ts';
import type { Sample } from './dataset.ts';
import type { Label } from './labels.ts';

/** A match of one sentence, held against the labels. */
export interface Scored {
  readonly claim: string;
  readonly score: number;
  /** `related`: fair as context, neither right nor wrong. `beside`: wrong, but a sentence next to it states the claim. */
  readonly verdict: 'right' | 'related' | 'beside' | 'wrong';
  /** The label that it finds. */
  readonly finds: Label | null;
}

export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Precision where a mark one sentence beside a statement counts as right. */
  readonly passage: number;
}

export function scoredOf(sample: Sample, choices: readonly Choice[]): Scored[] {
  return choices.map(({ pair, score }) => {
    const claim = pair.card.id;
    const own = sample.labels[pair.at] ?? [];
    const near = [sample.labels[pair.at - 1], sample.labels[pair.at + 1]].flatMap((labels) => labels ?? []);
    const finds = own.find((label) => label.same.includes(claim)) ?? null;
    const related = own.some((label) => label.unsure || label.related.includes(claim));
    const beside = near.some((label) => label.same.includes(claim));
    return { claim, score, finds, verdict: finds ? 'right' : related ? 'related' : beside ? 'beside' : 'wrong' };
  });
}

export function measure(matches: readonly Scored[], labels: readonly Label[]): Figures {
  const count = (verdict: Scored['verdict']) => matches.filter((match) => match.verdict === verdict).length;
  const [right, beside] = [count('right'), count('beside')];
  const wrong = count('wrong') + beside;
  const found = new Set(matches.flatMap((match) => match.finds ?? [])).size;
  const gold = labels.filter((label) => label.same.length > 0).length;
  const precision = right / Math.max(1, right + wrong);
  const recall = found / Math.max(1, gold);
  return {
    right,
    wrong,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    passage: (right + beside) / Math.max(1, right + wrong),
  };
}

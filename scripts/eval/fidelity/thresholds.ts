import { type Suspect, suspects } from '../../../lib/match/fidelity/suspicion.ts';

/** A suspicion with what a model that has not seen it gives it. */
export interface Scored {
  readonly suspect: Suspect;
  readonly score: number;
  readonly right: boolean;
  /** The sentence that it is of: only its gravest counts. */
  readonly of: string;
  readonly weight: number;
}

const steps = 60;

/**
 * The least score for each kind of suspicion: together they flag faithful sentences of at most `budget` weight, and as
 * many mutants as they can. By dynamic programming over how the budget is shared out.
 */
export function thresholds(scored: readonly Scored[], budget: number): Record<Suspect, number> {
  const unit = budget / steps;
  // For each kind: what it finds for 0, 1, 2 … units of the budget, and from which score on.
  const offers = suspects.map((suspect) =>
    offersOf(
      scored.filter((one) => one.suspect === suspect),
      unit,
    ),
  );
  let best: { found: number; least: number[] }[] = Array.from({ length: steps + 1 }, () => ({ found: 0, least: [] }));
  for (const offer of offers) {
    best = best.map((_, spent) => {
      let chosen = { found: -1, least: [] as number[] };
      for (let here = 0; here <= spent; here++) {
        const before = best[spent - here] as (typeof best)[number];
        const { found, least } = offer[here] as (typeof offer)[number];
        if (before.found + found > chosen.found)
          chosen = { found: before.found + found, least: [...before.least, least] };
      }
      return chosen;
    });
  }
  const { least } = best[steps] as (typeof best)[number];
  return Object.fromEntries(suspects.map((suspect, i) => [suspect, least[i]])) as Record<Suspect, number>;
}

function offersOf(scored: readonly Scored[], unit: number): { found: number; least: number }[] {
  const gravest = new Map<string, Scored>();
  for (const one of scored) if (one.score > (gravest.get(one.of)?.score ?? -Infinity)) gravest.set(one.of, one);
  const falling = [...gravest.values()].sort((a, b) => b.score - a.score);
  const out: { found: number; least: number }[] = [];
  let [found, wrong, at] = [0, 0, 0];
  let least = Infinity;
  for (let spent = 0; spent <= steps; spent++) {
    for (let next = falling[at]; next; next = falling[at]) {
      const { right, weight, score } = next;
      if (!right && wrong + weight > spent * unit + 1e-9) break;
      if (right) found += weight;
      else wrong += weight;
      least = score;
      at++;
    }
    out.push({ found, least: at < falling.length ? (least + (falling[at] as Scored).score) / 2 : least });
  }
  return out;
}

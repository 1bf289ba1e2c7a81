import type { Finding } from '../../../lib/match/fidelity/difference.ts';
import { type Suspect, suspects } from '../../../lib/match/fidelity/suspicion.ts';
import { suspicionsOf } from '../../../lib/match/fidelity/suspicions.ts';
import { Told } from '../../../lib/match/fidelity/told.ts';
import { type FidelityModel, weightOf } from '../../../lib/match/fidelity/weigh.ts';
import type { Forest } from '../../../lib/match/model/trees.ts';
import { fitForest } from '../fit/boost.ts';
import type { Example } from './examples.ts';
import { type Scored, thresholds } from './thresholds.ts';

/** A faithful sentence to fit to, and the event (or the share of the base) that is held out with it. */
export interface Lesson {
  readonly example: Example;
  readonly event: number;
  readonly weight: number;
}

/** A suspicion of a faithful sentence (wrong) or of one of its mutants (right). */
interface Row {
  readonly suspect: Suspect;
  readonly features: readonly number[];
  readonly right: boolean;
  readonly lesson: Lesson;
  readonly finding: Finding;
  /** The sentence or mutant that it is of. */
  readonly of: string;
}

const boosting = {
  trees: 100,
  leaves: 4,
  rate: 0.1,
  minWeight: 4,
  lambda: 4,
  features: 0.6,
  rows: 0.8,
  seed: 7,
} as const;

function rowsOf(lesson: Lesson, number: number): Row[] {
  const { example } = lesson;
  const kind = example.claim.kind;
  const rows = (text: string, of: string, right: boolean) => {
    const told = new Told(text);
    return suspicionsOf(told, example.known, kind).map((suspicion) => ({ ...suspicion, lesson, of, right }));
  };
  return [
    ...rows(example.text, `${number}`, false),
    ...example.mutants.flatMap((mutant, i) =>
      rows(mutant.text, `${number}/${i}`, true).filter(
        ({ finding: { kind: found, article } }) =>
          found === mutant.kind && article.start <= mutant.to && article.end >= mutant.from,
      ),
    ),
  ];
}

function forestOf(rows: readonly Row[]): Forest {
  const width = rows[0]?.features.length ?? 0;
  return fitForest(
    {
      x: Float32Array.from(rows.flatMap(({ features }) => features)),
      y: Float32Array.from(rows, ({ right }) => (right ? 1 : 0)),
      weight: Float32Array.from(rows, ({ lesson }) => lesson.weight),
      count: rows.length,
      width,
    },
    boosting,
  );
}

/** The models fitted with each event held out, and the one fitted to all. */
export interface Fitted {
  readonly without: (event: number) => FidelityModel;
  readonly all: FidelityModel;
}

/**
 * Fits what suspicions weigh. Least weights are those that find most mutants while at most `budget` of the faithful
 * sentences are flagged, by models that have not seen their event.
 */
export function fitFidelity(lessons: readonly Lesson[], budget: number): Fitted {
  const rows = lessons.flatMap(rowsOf);
  const events = [...new Set(lessons.map(({ event }) => event))];
  const claimsOf = new Map(
    events.map((event) => [
      event,
      new Set(lessons.flatMap((lesson) => (lesson.event === event ? [lesson.example.claim.id] : []))),
    ]),
  );
  // A kind of change counts as much as another, however many were made of it.
  const made = new Map<string, number>();
  for (const { example, weight } of lessons)
    for (const { kind } of example.mutants) made.set(kind, (made.get(kind) ?? 0) + weight);
  const scored: (Scored & { readonly event: number })[] = [];
  const without = new Map(events.map((event) => [event, {} as Record<Suspect, Forest>]));
  const all = {} as Record<Suspect, Forest>;
  for (const suspect of suspects) {
    const own = rows.filter((row) => row.suspect === suspect);
    all[suspect] = forestOf(own);
    for (const event of events) {
      const held = claimsOf.get(event);
      const forest = forestOf(
        own.filter(({ lesson }) => lesson.event !== event && !held?.has(lesson.example.claim.id)),
      );
      (without.get(event) as Record<Suspect, Forest>)[suspect] = forest;
      for (const row of own.filter(({ lesson }) => lesson.event === event)) {
        const weight = row.lesson.weight / (row.right ? (made.get(row.finding.kind) ?? 1) : 1);
        scored.push({ suspect, score: weightOf(row, forest), right: row.right, of: row.of, weight, event });
      }
    }
  }
  const total = (test: (lesson: Lesson) => boolean) =>
    lessons.filter(test).reduce((sum, { weight }) => sum + weight, 0);
  const model = (forests: Record<Suspect, Forest>, test: (event: number) => boolean): FidelityModel => {
    const least = thresholds(
      scored.filter(({ event }) => test(event)),
      budget * total(({ event }) => test(event)),
    );
    return Object.fromEntries(
      suspects.map((suspect) => [suspect, { forest: forests[suspect], least: least[suspect] }]),
    ) as FidelityModel;
  };
  return {
    without: (event) => model(without.get(event) as Record<Suspect, Forest>, (other) => other !== event),
    all: model(all, () => true),
  };
}

import type { Pair } from '../../lib/match/features/family.ts';
import { fidelityOf } from '../../lib/match/fidelity/fidelity.ts';
import type { Fidelity } from '../../lib/match/match.ts';
import { viewsOf } from '../../lib/match/view.ts';
import type { Dataset, Sample } from './dataset.ts';
import { mutantsOf } from './mutate.ts';

/** A sentence held against the first claim of its label. */
export interface Checked {
  readonly want: Fidelity;
  readonly got: Fidelity;
  readonly text: string;
  readonly statement: string;
  /** The words that differ. */
  readonly words: string;
}

/** The labelled sentences with the pair of the claim that their label names first. */
export function labelledPairs(data: Dataset): { sample: Sample; pair: Pair; want: Fidelity }[] {
  return data.samples.flatMap((sample) =>
    sample.pairs.flatMap((pair) => {
      const label = sample.labels[pair.at]?.find(({ same }) => same[0] === pair.card.id);
      return label ? [{ sample, pair, want: (label.fidelity ?? 'faithful') as Fidelity }] : [];
    }),
  );
}

function check(sample: Sample, pair: Pair, text: string, want: Fidelity): Checked {
  const { scene, card, side, view } = pair;
  const against = sample.checkable(pair);
  if (!against) throw new Error(`${card.id} has no text in the language of its sentence`);
  const sentence = { block: 0, start: 0, end: text.length, text };
  const { article } = scene;
  const [changed = view] =
    text === view.sentence.text
      ? [view]
      : viewsOf({ ...article, blocks: [{ kind: 'paragraph', text }] }, [sentence], { ...sample.head });
  const { fidelity, difference } = fidelityOf(changed, {
    card,
    side,
    ...against,
    speakers: sample.head.speakers,
    day: scene.day,
  });
  const slice = (whole: string, span: { start: number; end: number } | undefined) =>
    span ? whole.slice(span.start, span.end) : '';
  return {
    want,
    got: fidelity,
    text,
    statement: against.statement,
    words: difference ? `${slice(text, difference.article)} ≠ ${slice(against.statement, difference.record)}` : '',
  };
}

/** The labelled sentences as they are. */
export const checkedLabels = (data: Dataset): Checked[] =>
  labelledPairs(data).map(({ sample, pair, want }) => check(sample, pair, pair.view.sentence.text, want));

/** Up to `most` sentences made from faithful ones, evenly over the kinds of change. */
export function checkedMutants(data: Dataset, most = 300): Checked[] {
  const kinds = new Map<Fidelity, Checked[]>();
  labelledPairs(data).forEach(({ sample, pair, want }, turn) => {
    if (want !== 'faithful' || pair.view.form.question) return;
    const stated = sample.checkable(pair)?.check.stated;
    if (!stated) return;
    const about = (value: number, unit: string) =>
      stated.quantities.some((known) => known.unit === unit && Math.abs(known.value - value) <= 0.02 * value);
    const years = stated.moments.map(({ year }) => year);
    for (const { kind, text } of mutantsOf(pair.view.text.text, turn, about, years)) {
      const list = kinds.get(kind) ?? [];
      list.push(check(sample, pair, text, kind));
      kinds.set(kind, list);
    }
  });
  const each = Math.ceil(most / 4);
  return [...kinds.values()].flatMap((list) => {
    const step = Math.max(1, list.length / each);
    return Array.from({ length: Math.min(each, list.length) }, (_, i) => list[Math.floor(i * step)] as Checked);
  });
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** Prints how often faithful sentences are flagged, and how often changed ones are. */
export function reportFidelity(data: Dataset): void {
  const labels = checkedLabels(data);
  const faithful = labels.filter(({ want }) => want === 'faithful');
  const flagged = faithful.filter(({ got }) => got !== 'faithful');
  const mutants = checkedMutants(data);
  console.log(
    `Fidelity: ${flagged.length} of ${faithful.length} faithful sentences flagged (${percent(flagged.length, faithful.length)})`,
  );
  const kinds = [...new Set(mutants.map(({ want }) => want))];
  console.table(
    Object.fromEntries(
      [...kinds, 'all'].map((kind) => {
        const own = mutants.filter(({ want }) => kind === 'all' || want === kind);
        const right = own.filter(({ want, got }) => got === want).length;
        return [
          kind,
          {
            changed: own.length,
            'flagged as it is': percent(right, own.length),
            'flagged at all': percent(own.filter(({ got }) => got !== 'faithful').length, own.length),
          },
        ];
      }),
    ),
  );
}

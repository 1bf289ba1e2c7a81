import { fidelityOf } from '../../../lib/match/fidelity/fidelity.ts';
import type { FidelityModel } from '../../../lib/match/fidelity/weigh.ts';
import type { IndexHead } from '../../../lib/match/index/reader.ts';
import type { Fidelity } from '../../../lib/match/match.ts';
import type { Article } from '../../../lib/text/article.ts';
import { mutantKinds } from '../mutants/mutants.ts';
import { type LabelledSentence, viewOf } from './labelled.ts';
import type { Retelling } from './retellings.ts';
import type { FidelityFit } from './run.ts';

/** A sentence held against the first claim of its label. */
export interface Checked {
  readonly want: Fidelity;
  readonly got: Fidelity;
  readonly sentence: LabelledSentence;
  readonly text: string;
  /** The words that differ. */
  readonly words: string;
}

const day = (date: string | null) => (date ? Date.parse(date) / 86_400_000 : null);

function checked(
  sentence: LabelledSentence,
  text: string,
  want: Fidelity,
  model: FidelityModel,
  head: IndexHead,
): Checked {
  const { article, card, side, statement, check } = sentence;
  const view = text === sentence.text ? sentence.view : viewOf(text, article, head);
  const { fidelity, difference } = fidelityOf(
    view,
    { card, side, statement, check, speakers: head.speakers, day: day(article.published) },
    model,
  );
  const slice = (whole: string, span: { start: number; end: number } | undefined) =>
    span ? whole.slice(span.start, span.end) : '';
  const words = `${slice(view.sentence.text, difference?.article)} ≠ ${slice(statement, difference?.record)}`;
  return { want, got: fidelity, sentence, text, words: difference ? words : '' };
}

/** Prints the same of sentences that nothing was fitted to. */
function reportHeldOut(what: string, heldOut: readonly Retelling[], model: FidelityModel, head: IndexHead): void {
  const told = ({ card, side, statement, check }: Retelling, text: string): Fidelity =>
    fidelityOf(
      viewOf(text, nowhere, head),
      { card, side, statement, check, speakers: head.speakers, day: card.day },
      model,
    ).fidelity;
  const flagged = heldOut.filter((retelling) => told(retelling, retelling.text) !== 'faithful').length;
  console.log(
    `${what}, never fitted to: ${flagged} of ${heldOut.length} faithful ones flagged (${percent(flagged, heldOut.length)})`,
  );
  const changed = heldOut.flatMap((retelling) =>
    retelling.byHand.map(({ kind, text }) => ({ kind, got: told(retelling, text) })),
  );
  console.table(
    Object.fromEntries(
      mutantKinds.map((kind) => {
        const own = changed.filter((one) => one.kind === kind);
        const found = own.filter(({ got }) => got === kind).length;
        return [kind, { changed: own.length, 'flagged as it is': percent(found, own.length) }];
      }),
    ),
  );
}

const nowhere: Article = {
  title: '',
  language: 'en',
  site: null,
  author: null,
  published: null,
  url: null,
  blocks: [],
};

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** `most` of a list, evenly. */
const evenly = <T>(list: readonly T[], most: number): T[] =>
  Array.from(
    { length: Math.min(most, list.length) },
    (_, i) => list[Math.floor((i * list.length) / Math.min(most, list.length))] as T,
  );

/** Prints how often faithful sentences are flagged and how often changed ones are, by models that have not seen them. */
export function reportFidelity({ sentences, heldOut, inArticles, head, fitted, eventOf }: FidelityFit): Checked[] {
  const models = new Map<number, FidelityModel>();
  const modelOf = (sentence: LabelledSentence) => {
    const event = eventOf(sentence);
    const model = models.get(event) ?? fitted.without(event);
    models.set(event, model);
    return model;
  };
  const faithful = sentences
    .filter(({ want }) => want === 'faithful')
    .map((sentence) => checked(sentence, sentence.text, 'faithful', modelOf(sentence), head));
  const flagged = faithful.filter(({ got }) => got !== 'faithful');
  console.log(
    `Fidelity: ${flagged.length} of ${faithful.length} faithful sentences flagged (${percent(flagged.length, faithful.length)})`,
  );
  reportHeldOut('Sentences by themselves', heldOut, fitted.all, head);
  reportHeldOut('Sentences of articles, freely told', inArticles, fitted.all, head);
  const changed = (own: (sentence: LabelledSentence) => LabelledSentence['mutants'], most: number) =>
    mutantKinds.flatMap((kind) =>
      evenly(
        sentences.flatMap((sentence) =>
          own(sentence)
            .filter((mutant) => mutant.kind === kind)
            .map(({ text }) => ({ sentence, text })),
        ),
        most,
      ).map(({ sentence, text }) => checked(sentence, text, kind, modelOf(sentence), head)),
    );
  const byHand = changed((sentence) => sentence.byHand, Number.POSITIVE_INFINITY);
  const byRule = changed((sentence) => sentence.mutants, 300);
  for (const [name, mutants] of [
    ['Changed by hand', byHand],
    ['Changed by rule', byRule],
  ] as const) {
    console.log(name);
    console.table(
      Object.fromEntries(
        mutantKinds.map((kind) => [
          kind,
          row(
            mutants.filter(({ want }) => want === kind),
            flagged.filter(({ got }) => got === kind),
          ),
        ]),
      ),
    );
  }
  return [...faithful, ...byHand, ...byRule];
}

const row = (own: readonly Checked[], wrong: readonly Checked[]) => ({
  changed: own.length,
  'flagged as it is': percent(own.filter(({ want, got }) => got === want).length, own.length),
  'flagged at all': percent(own.filter(({ got }) => got !== 'faithful').length, own.length),
  'faithful flagged so': wrong.length,
});

import type { Claim, Pack } from '../../../lib/claims/record.ts';
import type { Script } from '../../../lib/match/bag.ts';
import { inStatement, type Known, knownOf } from '../../../lib/match/fidelity/known.ts';
import { Told } from '../../../lib/match/fidelity/told.ts';
import type { Card, Checkable, Side } from '../../../lib/match/index/card.ts';
import type { PackIndex } from '../../../lib/match/index/reader.ts';
import { quantities } from '../../../lib/text/quantities.ts';
import { type Mutant, mutantsOf } from '../mutants/mutants.ts';

/** One language of a claim, as sentences are checked against it. */
export interface Against extends Checkable {
  readonly claim: Claim;
  readonly card: Card;
  readonly side: Side;
}

/** A sentence held against a claim that it states. */
export interface Held extends Against {
  readonly text: string;
  readonly known: Known;
}

/** A faithful sentence with what has been made of it. */
export interface Example extends Held {
  readonly mutants: readonly (Mutant & { readonly from: number; readonly to: number })[];
}

/** What sentences are checked against, by claim and language; null where a claim has no statement in it. */
export async function allAgainst(
  pack: Pack,
  index: PackIndex,
): Promise<(claim: Claim, script: Script) => Against | null> {
  const docs = pack.claims.map((_, doc) => doc);
  const cards = await index.cards(docs);
  const places = new Map(pack.claims.map(({ id }, doc) => [id, doc]));
  const [sides, checks] = [
    { en: await index.sides(docs, 'en'), zh: await index.sides(docs, 'zh') },
    { en: await index.checks(docs, 'en'), zh: await index.checks(docs, 'zh') },
  ];
  return (claim, script) => {
    const doc = places.get(claim.id) as number;
    const [side, checkable] = [sides[script](doc), checks[script](doc)];
    return side && checkable?.statement ? { claim, card: cards(doc), side, ...checkable } : null;
  };
}

/** Where two texts differ, in the second: without their common beginning and end. */
export function changed(before: string, after: string): { from: number; to: number } {
  let from = 0;
  while (from < Math.min(before.length, after.length) && before[from] === after[from]) from++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - from &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  return { from, to: after.length - tail };
}

const clauseEnd = /[,;:!?，。；："“”]/u;

/** Whether the clause of a change holds words of the claim: a change of anything else gets the claim no wronger. */
function touches(text: string, { from, to }: { from: number; to: number }, known: Known): boolean {
  let start = from;
  while (start > 0 && !clauseEnd.test(text[start - 1] as string)) start--;
  let end = to;
  while (end < text.length && !clauseEnd.test(text[end] as string)) end++;
  const own = new Told(text).terms.filter(
    (term) => term.start >= start && term.end <= end && known.terms.has(term.hash) && known.weight(term.hash) >= 1.5,
  );
  return own.length >= 2;
}

export function exampleOf(held: Held): Example {
  const { known, text } = held;
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.abs(b);
  const statement = inStatement(known, quantities);
  const mutants = mutantsOf(text, {
    quantity: (value, unit) => statement.some((own) => own.unit === unit && near(value, own.value)),
    years: [...new Set(Array.from(known.statement.folded.matchAll(/20\d\d/g), ([year]) => Number(year)))],
    time: (words) => words !== '' && known.wordings.some(({ folded }) => folded.includes(words)),
  }).map((mutant) => ({ ...mutant, ...changed(text, mutant.text) }));
  return {
    ...held,
    mutants: mutants.filter(
      (mutant) => mutant.kind === 'number' || mutant.kind === 'date' || touches(mutant.text, mutant, known),
    ),
  };
}

/** Every third wording of each claim as a sentence, held against the claim's other wordings; without heads, as in most packs. */
export function wordingExamples(pack: Pack, against: Awaited<ReturnType<typeof allAgainst>>): Example[] {
  return pack.claims.flatMap((claim) =>
    (['en', 'zh'] as const).flatMap((script) => {
      const own = against(claim, script);
      const wordings = own?.check.wordings ?? [];
      return wordings.slice(1).flatMap((text, i): Example[] => {
        if (!own || i % 3 > 0) return [];
        const others = wordings.filter((other) => other !== text);
        return [
          exampleOf({
            ...own,
            text,
            known: knownOf(own.statement, { ...own.check, wordings: others, heads: [] }, own.side),
          }),
        ];
      });
    }),
  );
}

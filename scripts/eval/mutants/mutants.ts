import { tellsWhen } from '../../../lib/match/fidelity/tells-when.ts';
import type { Fidelity } from '../../../lib/match/match.ts';
import { quantities } from '../../../lib/text/quantities.ts';
import { certainties } from './certainty.ts';
import { otherDates, times } from './date.ts';
import { edited, turnOf } from './edits.ts';
import { otherNumber } from './number.ts';
import { opposites } from './opposite.ts';

export const mutantKinds = ['number', 'date', 'certainty', 'opposite'] as const;

/** A faithful sentence with one thing changed. */
export interface Mutant {
  readonly text: string;
  readonly kind: Extract<Fidelity, (typeof mutantKinds)[number]>;
}

/** What of a claim a sentence can get wrong: anything else that it changes is not the claim's. */
export interface Own {
  quantity(value: number, unit: string): boolean;
  readonly years: readonly number[];
  /** Whether the claim says any other time: a quarter, next year. */
  time(text: string): boolean;
}

/**
 * Mutants of a folded sentence, at most one a kind (two of sign: denied and turned round; two of dates: a time from now is
 * one too). Which words are changed for which follows from the text: the same every time, and different from sentence to
 * sentence.
 */
export function mutantsOf(text: string, own: Own): Mutant[] {
  const turn = turnOf(text);
  const out: Mutant[] = [];
  const add = (kind: Mutant['kind'], changed: string | null | undefined) => {
    if (changed && changed !== text) out.push({ kind, text: changed });
  };
  const quantity = quantities(text).find(({ value, unit }) => own.quantity(value, unit));
  if (quantity) {
    const { start, end } = quantity.span;
    const other = otherNumber(text.slice(start, end), turn);
    const changed = other && text.slice(0, start) + other + text.slice(end);
    const now = quantities(changed ?? '').find(({ span }) => span.start === start);
    add(now && tellsWhen(changed ?? '', now) ? 'date' : 'number', changed);
  }
  const dates = otherDates(text, own.years, turn);
  const parts = times.filter(([pattern]) => own.time(pattern.exec(text)?.[0] ?? ''));
  add('date', dates[turn % Math.max(1, dates.length)] ?? edited(text, parts, turn));
  const firmed = edited(text, certainties[0] ?? [], turn);
  add('certainty', firmed ?? edited(text, certainties[1] ?? [], turn));
  const [denials = [], assertions = [], antonyms = []] = opposites;
  // Where the sentence denies something, the denial is taken away more often than another is added.
  add(
    'opposite',
    turn % 4 ? (edited(text, assertions, turn) ?? edited(text, denials, turn)) : edited(text, denials, turn),
  );
  add('opposite', edited(text, antonyms, turn));
  return out;
}

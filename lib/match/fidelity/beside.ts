import type { Span } from '../../text/span.ts';
import { around } from './likeness.ts';
import type { Told } from './told.ts';

/** A place in a text. */
export interface Place {
  readonly told: Told;
  readonly span: Span;
}

/** Characters: some four words. */
const reachIn = (text: string) => (/\p{Script=Han}/u.test(text) ? 8 : 20);
const termsBeside = ({ told, span }: Place) => around(told, span, reachIn(told.folded)).map(({ hash }) => hash);

/** Whether two places stand among the same words. */
export function amongTheSame(one: Place, other: Place): boolean {
  const beside = new Set(termsBeside(other));
  return termsBeside(one).some((term) => beside.has(term));
}

const charactersBeside = ({ told: { folded }, span: { start, end } }: Place) =>
  [folded.slice(Math.max(0, start - 3), start), folded.slice(end, end + 3)] as const;
const isWords = (text: string) => text.length === 3 && /[\p{L}]{2}/u.test(text);

/** The three characters before or behind are the same. */
export function touchTheSame(one: Place, other: Place): boolean {
  const [before, behind] = charactersBeside(one);
  const [left, right] = charactersBeside(other);
  return (before === left && isWords(before)) || (behind === right && isWords(behind));
}

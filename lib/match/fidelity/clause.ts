import type { Span } from '../../text/span.ts';

/** What ends a clause; not the comma of 1,000. */
const end = String.raw`,(?!\d{3})|[;:!?，。；："”]|\. `;
export const clauseEnd = new RegExp(end, 'u');
const endsHere = new RegExp(`^(?:${end})`, 'u');

/** The clause of a place. */
export function clauseAt(folded: string, { start, end }: Span): Span {
  const stop = folded.slice(end).search(clauseEnd);
  let from = start;
  while (from > 0 && !endsHere.test(folded.slice(from - 1, from + 3))) from--;
  return { start: from, end: stop < 0 ? folded.length : end + stop };
}

/** What of a clause stands before a place, 40 characters at most. */
export const clauseBefore = (text: string, at: number): string =>
  /[^,;:!?，。；：]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';

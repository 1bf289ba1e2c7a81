import { lastDay } from '../../lib/claims/date.ts';
import { dueOf } from '../../lib/claims/dossier.ts';
import type { Verdict } from '../../lib/claims/record.ts';
import type { Judged } from './board.ts';

/** The order in which a chart lines up verdicts: settled ones first. */
export const chartOrder: readonly Verdict[] = [
  'came-true',
  'partly',
  'missed',
  'walked-back',
  'pending',
  'not-checkable',
];

/** One statement in a chart: one square, in columns of a fixed height, from `column` on. */
export interface Unit {
  readonly claim: Judged;
  readonly column: number;
  readonly row: number;
}

/** A run of squares with its label, for instance a year. */
export interface Block {
  readonly label: string;
  /** First column. */
  readonly start: number;
  readonly units: readonly Unit[];
}

/** Lays statements out as squares, block after block: `height` squares a column, `gap` columns between blocks. */
export function blocks(
  claims: readonly Judged[],
  keyOf: (claim: Judged) => string,
  height: number,
  gap: number,
): Block[] {
  const order = (claim: Judged) => chartOrder.indexOf(claim.outcome.verdict);
  const keys = [...new Set(claims.map(keyOf))].sort();
  let start = 0;
  return keys.map((label) => {
    const members = claims.filter((claim) => keyOf(claim) === label).sort((a, b) => order(a) - order(b));
    const units = members.map((claim, index) => ({
      claim,
      column: start + Math.floor(index / height),
      row: index % height,
    }));
    const block = { label, start, units };
    start += Math.ceil(members.length / height) + gap;
    return block;
  });
}

/** A pending statement with a date still ahead, in the chart of what falls due. */
export interface Due {
  readonly claim: Judged;
  readonly year: string;
  /** 0 is the soonest of its year. */
  readonly row: number;
  readonly soon: boolean;
}

const sixWeeks = 42 * 24 * 60 * 60 * 1000;

/** What falls due, year by year, the soonest first. `today`: ISO date. */
export function dueUnits(claims: readonly Judged[], today: string): Due[] {
  const rows = new Map<string, number>();
  return claims
    .filter((claim) => dueOf(claim, today) === 'ahead')
    .map((claim) => ({ claim, last: lastDay(claim.deadline as string) }))
    .sort((a, b) => (a.last < b.last ? -1 : 1))
    .map(({ claim, last }) => {
      const year = last.slice(0, 4);
      const row = rows.get(year) ?? 0;
      rows.set(year, row + 1);
      return { claim, year, row, soon: Date.parse(last) - Date.parse(today) <= sixWeeks };
    });
}

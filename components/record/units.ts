import { compareDates, lastDay } from '../../lib/claims/date.ts';
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

/** One statement in a chart: one square, at a column and row of the whole chart. */
export interface Unit {
  readonly claim: Judged;
  readonly column: number;
  readonly row: number;
}

/** A run of squares with its label, for instance a year. */
export interface Block {
  readonly label: string;
  /** Its first square. */
  readonly column: number;
  readonly row: number;
  readonly units: readonly Unit[];
}

export interface Layout {
  readonly blocks: readonly Block[];
  /** Squares in a column of a block. */
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

/** Columns that a label of four digits takes. */
const labelled = 3;
/** Columns between blocks; rows between bands, for label and number. */
const gap = { columns: 2, rows: 4 };

/**
 * Lays statements out as squares, block after block: side by side where that takes columns of five to eight squares,
 * else in bands below each other, no block wider than `columns`.
 */
export function layOut(claims: readonly Judged[], keyOf: (claim: Judged) => string, columns: number): Layout {
  const groups = new Map<string, Judged[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  const largest = Math.max(1, ...[...groups.values()].map(({ length }) => length));
  for (const height of [5, 6, 7, 8]) {
    const layout = inBands(groups, height, columns);
    if (layout.rows === height && layout.columns <= columns) return layout;
  }
  return inBands(groups, Math.max(5, Math.ceil(largest / Math.max(1, columns))), columns);
}

function inBands(groups: ReadonlyMap<string, readonly Judged[]>, height: number, columns: number): Layout {
  const order = (claim: Judged) => chartOrder.indexOf(claim.outcome.verdict);
  let column = 0;
  let top = 0;
  let widest = 0;
  const blocks = [...groups].sort().map(([label, members]): Block => {
    const width = Math.max(labelled, Math.ceil(members.length / height));
    if (column > 0 && column + width > columns) {
      column = 0;
      top += height + gap.rows;
    }
    const start = column;
    const units = [...members]
      .sort((a, b) => order(a) - order(b))
      .map((claim, index) => ({ claim, column: start + Math.floor(index / height), row: top + (index % height) }));
    column += width + gap.columns;
    widest = Math.max(widest, start + width);
    return { label, column: start, row: top, units };
  });
  return { blocks, height, columns: widest, rows: top + height };
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
    .sort((a, b) => compareDates(a.last, b.last))
    .map(({ claim, last }) => {
      const year = last.slice(0, 4);
      const row = rows.get(year) ?? 0;
      rows.set(year, row + 1);
      return { claim, year, row, soon: Date.parse(last) - Date.parse(today) <= sixWeeks };
    });
}

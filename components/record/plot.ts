/** The charts, drawn by Observable Plot as SVG. A file of its own, so that the library is loaded only where they are shown. */
import { axisX, dot, plot, ruleY, text } from '@observablehq/plot';
import type { Verdict } from '../../lib/claims/record.ts';
import type { Judged } from './board.ts';
import { drawSquare, type Pen } from './squares.ts';
import { type Block, chartOrder, type Due, layOut, type Unit } from './units.ts';

/** What a chart says to those who don't see it, and what its parts do. */
export interface Described {
  readonly title: string;
  readonly description: string;
  /** A statement in the reader's language. */
  readonly nameOf: (claim: Judged) => string;
  readonly open: (claim: Judged) => void;
}

/** px a square, its gap included. */
const step = 12;
const side = 10;
/** Plot takes the radius of the circle that has the symbol's area. */
const radius = side / Math.sqrt(Math.PI);

const symbols = {
  domain: [...chartOrder],
  range: chartOrder.map((verdict) => ({ draw: (pen: Pen, area: number) => drawSquare(pen, verdict, Math.sqrt(area)) })),
};
const verdictOf = ({ claim }: Unit): Verdict => claim.outcome.verdict;

/** Statements as squares in columns, block after block: the label above, the number below. `width`: px there are. */
export function unitChart(
  claims: readonly Judged[],
  keyOf: (claim: Judged) => string,
  width: number,
  described: Described,
): Element {
  const { blocks, height, columns, rows } = layOut(claims, keyOf, Math.floor(width / step));
  const units = blocks.flatMap((block) => block.units);
  const label = { x: 'column', dx: -side / 2, textAnchor: 'start' } as const;
  const bottom = ({ row }: Block) => row + height - 1;
  return finish(
    plot({
      width: columns * step,
      height: rows * step + 48,
      margin: 0,
      marginTop: 24,
      marginBottom: 24,
      x: { axis: null, domain: [-0.5, columns - 0.5] },
      y: { axis: null, domain: [-0.5, rows - 0.5], reverse: true },
      symbol: symbols,
      marks: [
        dot(units, {
          x: 'column',
          y: 'row',
          r: radius,
          symbol: verdictOf,
          fill: 'currentColor',
          fillOpacity: (unit: Unit) => (verdictOf(unit) === 'pending' ? 0.6 : 1),
          stroke: 'none',
          className: 'unit',
        }),
        text(blocks, { ...label, y: 'row', text: 'label', dy: -18 }),
        text(blocks, { ...label, y: bottom, text: ({ units: { length } }: Block) => String(length), dy: 18 }),
      ],
    }),
    units,
    described,
  );
}

/** What falls due, a circle a statement, by year; years without any are left out of the axis. */
export function dueChart(due: readonly Due[], width: number, described: Described): Element {
  const highest = Math.max(0, ...due.map(({ row }) => row));
  const years = [...new Set(due.map(({ year }) => year))].sort();
  // Side by side, four digits take 34 px.
  const short = width < years.length * 34;
  return finish(
    plot({
      width: Math.min(width, Math.max(160, years.length * 46)),
      height: (highest + 1) * 13 + 40,
      margin: 0,
      marginTop: 8,
      marginBottom: 24,
      x: { domain: years, label: null },
      y: { axis: null, domain: [-0.5, highest + 0.5] },
      marks: [
        ruleY([-0.5], { strokeOpacity: 0.5 }),
        axisX({ tickSize: 0, tickFormat: (year: string) => (short ? `'${year.slice(2)}` : year) }),
        dot(due, {
          x: 'year',
          y: 'row',
          r: 4.5,
          stroke: 'currentColor',
          fill: 'currentColor',
          fillOpacity: ({ soon }: Due) => (soon ? 1 : 0),
          className: 'unit',
        }),
      ],
    }),
    due,
    described,
  );
}

/**
 * One picture with a name and a description. Its parts answer to the pointer only: name on hover, click to the record.
 * The keyboard has the board, which lists the same statements.
 */
function finish(
  chart: Element,
  units: readonly (Unit | Due)[],
  { title, description, nameOf, open }: Described,
): Element {
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', title);
  chart.setAttribute('aria-description', description);
  for (const [index, mark] of chart.querySelectorAll('.unit > *').entries()) {
    const unit = units[index];
    if (!unit) continue;
    const name = mark.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'title'));
    name.textContent = nameOf(unit.claim);
    mark.addEventListener('click', () => open(unit.claim));
  }
  return chart;
}

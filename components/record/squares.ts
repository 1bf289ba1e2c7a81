import type { Verdict } from '../../lib/claims/record.ts';

type Point = readonly [x: number, y: number];
type Polygon = readonly Point[];

const edge = 0.5;
const box = (half: number): Polygon => [
  [-half, -half],
  [half, -half],
  [half, half],
  [-half, half],
];
/** An outline: the inner box runs the other way round, so that it stays empty. */
const frame: readonly Polygon[] = [box(edge), [...box(0.4)].reverse()];
const thin = 0.1;

/** A verdict as a square of side 1 round the origin, told apart by its fill, never by hue. */
const squares: Record<Verdict, readonly Polygon[]> = {
  'came-true': [box(edge)],
  partly: [
    ...frame,
    [
      [-edge, -edge],
      [edge, -edge],
      [-edge, edge],
    ],
  ],
  missed: [
    ...frame,
    [
      [-edge, thin - edge],
      [-edge, -edge],
      [thin - edge, -edge],
      [edge, edge - thin],
      [edge, edge],
      [edge - thin, edge],
    ],
    [
      [edge - thin, -edge],
      [edge, -edge],
      [edge, thin - edge],
      [thin - edge, edge],
      [-edge, edge],
      [-edge, edge - thin],
    ],
  ],
  'walked-back': [
    ...frame,
    [
      [-edge, -edge],
      [0, -edge],
      [0, edge],
      [-edge, edge],
    ],
  ],
  pending: frame,
  'not-checkable': [
    [
      [-0.35, -0.06],
      [0.35, -0.06],
      [0.35, 0.06],
      [-0.35, 0.06],
    ],
  ],
};

/** What draws: a canvas context or a path under construction. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Draws a verdict's square. `side`: length in px. */
export function drawSquare(pen: Pen, verdict: Verdict, side: number): void {
  for (const polygon of squares[verdict]) {
    for (const [index, [x, y]] of polygon.entries()) {
      if (index === 0) pen.moveTo(x * side, y * side);
      else pen.lineTo(x * side, y * side);
    }
    pen.closePath();
  }
}

/** A verdict's square as SVG path data. `side`: length in px. */
export function squarePath(verdict: Verdict, side: number): string {
  const steps: string[] = [];
  const at = (x: number, y: number) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const pen: Pen = {
    moveTo: (x, y) => steps.push(`M${at(x, y)}`),
    lineTo: (x, y) => steps.push(`L${at(x, y)}`),
    closePath: () => steps.push('Z'),
  };
  drawSquare(pen, verdict, side);
  return steps.join('');
}

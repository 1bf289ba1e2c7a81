/** `npm run eval:anchors [-- SEED]`: are notes found again on 60 edited pages, and never in a wrong place? */
import { edits } from './edits.ts';
import { measure } from './measure.ts';

const seed = Number(process.argv[2] ?? 1);
const columns = ['pairs', 'notes', 'there', 'right', 'missed', 'gone', 'wrong'] as const;
const total = Object.fromEntries(columns.map((column) => [column, 0]));
const row = (name: string, cells: readonly unknown[]) =>
  console.log(`${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(8)).join('')}`);

const began = performance.now();
row('edit', columns);
const examples: string[] = [];
for (const edit of Object.keys(edits)) {
  const score = measure(edit, seed);
  row(
    edit,
    columns.map((column) => score[column]),
  );
  for (const column of columns) total[column] = (total[column] ?? 0) + score[column];
  examples.push(...score.examples);
}
row(
  'all',
  columns.map((column) => total[column]),
);
console.log(`${((performance.now() - began) / (total.notes || 1)).toFixed(2)} ms a note`);
for (const example of examples.slice(0, 40)) console.log(`wrong: ${example}`);
process.exitCode = total.wrong ? 1 : 0;

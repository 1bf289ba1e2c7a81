import { expect, test } from 'vitest';
import { parts, startSize, zippedSize } from '../../scripts/package/sizes.ts';
import { browsers } from '../support/session.ts';
import { tableUnder } from './readme.ts';

const rows = new Map(tableUnder('What it weighs').map(([name = '', now = '', most = '']) => [name, { now, most }]));
const kB = (text: string) => Number(/^([\d,.]+) kB$/.exec(text)?.[1]?.replaceAll(',', ''));

test.each([...Object.keys(parts), 'package'])('%s', (name) => {
  const { now, most } = rows.get(name) ?? { now: '', most: '' };
  const sizes = browsers.map((kind) => {
    const folder = `.output/${kind}-mv3`;
    return (name === 'package' ? zippedSize(folder) : startSize(folder, parts[name as keyof typeof parts])) / 1000;
  });
  expect(Math.max(...sizes), 'over the budget').toBeLessThanOrEqual(kB(most));
  // What the README states is about what there is; `npm run sizes` brings it up to date.
  for (const size of sizes) expect(Math.abs(kB(now) - size), 'run npm run sizes').toBeLessThanOrEqual(0.15 * size);
});

test('every row is measured', () => {
  expect([...rows.keys()].sort()).toEqual([...Object.keys(parts), 'package'].sort());
});

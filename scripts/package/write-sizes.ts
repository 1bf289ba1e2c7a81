// npm run sizes: brings the README's table of sizes up to date with what was built last.
import { readFileSync, writeFileSync } from 'node:fs';
import { parts, startSize, zippedSize } from './sizes.ts';

const folder = '.output/chrome-mv3';
const sizes = new Map(Object.entries(parts).map(([name, file]) => [name, startSize(folder, file)]));
sizes.set('package', zippedSize(folder));

const readme = readFileSync('README.md', 'utf8').replace(
  /^\| `(\w+)`( +)\| +[\d.,]+ kB( +)\| +([\d.,]+ kB)( +)\|$/gm,
  (row, name, pad, _, most) => {
    const size = sizes.get(name);
    if (size === undefined) return row;
    const kB = size / 1000;
    const now = `${kB < 10 ? kB.toFixed(1) : Math.round(kB).toLocaleString('en')} kB`;
    return `| \`${name}\`${pad}| ${now.padEnd(8)} | ${most.padEnd(8)} |`;
  },
);
writeFileSync('README.md', readme);

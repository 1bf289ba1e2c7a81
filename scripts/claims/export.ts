import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportFormats, exportRecords } from '../../lib/claims/export/export.ts';
import { knownOf } from '../../lib/claims/known.ts';
import { shelfOf } from '../../lib/claims/shelf.ts';
import { loadPack } from './load.ts';

const text = { type: 'string' } as const;
const filters = { speaker: text, kind: text, verdict: text, topic: text, thread: text, from: text, to: text };
const usage = `npm run claims export -- --format jsonld|csv [--out FILE] ${Object.keys(filters)
  .map((name) => `[--${name} …]`)
  .join(' ')}`;

/** Prints the base, or what fits of it, as schema.org JSON-LD or CSV; or writes it to a file. */
export function exportBase(args: string[]): number {
  const { values } = parseArgs({ args, options: { format: text, out: text, ...filters } });
  const { format, out, ...filter } = values;
  const known = exportFormats.find((one) => one === format);
  if (!known) {
    console.error(usage);
    return 2;
  }
  const pack = loadPack();
  const file = exportRecords(known, shelfOf({ ...knownOf(pack), meta: pack }), filter);
  if (!out) process.stdout.write(file.text);
  else {
    writeFileSync(out, file.text);
    console.log(`${out}: ${file.records} records`);
  }
  if (file.records === 0) console.error('No record fits.');
  return file.records === 0 ? 1 : 0;
}

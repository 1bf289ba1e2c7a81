import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { compareVersions } from '../../lib/claims/install.ts';
import { check, publishedIds } from './check.ts';
import { claimsFolder, loadPack } from './load.ts';

/** Puts a version on a clean base and notes every id, so that none can vanish unnoticed later. */
export function release([version = '']: string[]): number {
  if (!/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/.test(version)) {
    console.error('npm run claims release yyyy.mm.dd[.n]');
    return 2;
  }
  if (check([]) !== 0) return 1;
  const pack = loadPack();
  if (compareVersions(version, pack.version) <= 0) {
    console.error(`${version} must be above ${pack.version}.`);
    return 1;
  }
  const file = `${claimsFolder}/pack.yaml`;
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.set('version', version);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
  const ids = new Set([...publishedIds(claimsFolder), ...pack.claims.map(({ id }) => id)]);
  writeFileSync(`${claimsFolder}/published-ids.txt`, `${[...ids].sort().join('\n')}\n`);
  console.log(`Base ${version} with ${pack.claims.length} records.`);
  return 0;
}

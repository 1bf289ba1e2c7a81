import { writeFileSync } from 'node:fs';
import { loadPack } from './load.ts';
import { packFiles } from './pack.ts';

/** Writes the base as one pack file, the same bytes that the extension ships. */
export function writePack([file]: string[]): number {
  if (!file) {
    console.error('npm run claims pack FILE');
    return 2;
  }
  const { 'base.json': content, 'base.meta.json': meta } = packFiles(loadPack());
  writeFileSync(file, content);
  console.log(`${file}: ${Buffer.byteLength(content)} bytes, ${meta.trim()}`);
  return 0;
}

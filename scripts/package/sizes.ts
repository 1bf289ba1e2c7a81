import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';

/** What people wait for, and the file where it starts. */
export const parts = {
  sentinel: 'sentinel.js',
  reader: 'reader.js',
  card: 'card.js',
  background: 'background.js',
  panel: 'sidepanel.html',
} as const;

/** Every file of a built extension, as paths inside it. */
export function filesOf(extension: string): string[] {
  return readdirSync(extension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(extension.length + 1))
    .sort();
}

/** Bytes, gzipped, of all that a file loads before it can start, itself included. */
export function startSize(extension: string, file: string): number {
  return [...loaded(extension, file)].reduce((sum, path) => sum + gzipSync(read(extension, path)).length, 0);
}

/** A file and what it loads at once: scripts and style sheets of a page, static imports of a script. */
function loaded(extension: string, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = read(extension, file).toString();
  const found = file.endsWith('.html')
    ? text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)
    : text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g);
  for (const [, path = ''] of found)
    loaded(extension, path.startsWith('/') ? path.slice(1) : join(dirname(file), path), known);
  return known;
}

function read(extension: string, file: string): Buffer {
  return readFileSync(join(extension, file));
}

/** Bytes of the package that people download: about what its files take when each is compressed. */
export function zippedSize(extension: string): number {
  return filesOf(extension).reduce((sum, file) => sum + gzipSync(read(extension, file)).length, 0);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

/** A regular expression of ours. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written; of one that is put together, only that it is. */
  readonly file: string;
}

/** Every regular expression of the code that is shipped: those written out, and those put together as modules load. */
export async function patterns(): Promise<Pattern[]> {
  const files = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const written = files.flatMap((file) => {
    const { program } = parseSync(file, readFileSync(file, 'utf8'));
    return literals(program).map(({ pattern, flags }) => ({ source: pattern, flags, file }));
  });
  return [...written, ...(await constructed(files.filter((file) => /^lib.(?:text|match|claims)\b/.test(file))))];
}

function literals(node: unknown): { pattern: string; flags: string }[] {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (typeof node !== 'object' || node === null) return [];
  const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
  if (type === 'Literal') return regex ? [regex] : [];
  return Object.values(node).flatMap(literals);
}

/** What modules hand to `new RegExp` while they load. */
async function constructed(files: readonly string[]): Promise<Pattern[]> {
  const Original = globalThis.RegExp;
  const made: Pattern[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']) {
      if (typeof source === 'string') made.push({ source, flags, file: 'put together' });
      return new target(source, flags);
    },
  });
  try {
    for (const file of files) await import(`${pathToFileURL(file)}?patterns`);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

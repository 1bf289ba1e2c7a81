import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Built into the extension, or its data is, though only builds depend on them. */
const builtIn = ['wxt', '@wxt-dev/browser', '@wxt-dev/storage', 'opencc-js'];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Record<string, string>;
}

const folderOf = (name: string) => join('node_modules', name);
const read = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The notices of every package whose code or data may be part of the extension: name, version, licence and its text. */
export function notices(): string {
  const shipped = new Map(builtIn.map((name) => [name, read(folderOf(name))]));
  const add = (names: readonly string[]) => {
    for (const name of names) {
      if (shipped.has(name)) continue;
      const found = read(folderOf(name));
      shipped.set(name, found);
      add(Object.keys(found.dependencies ?? {}));
    }
  };
  add(Object.keys(read('.').dependencies ?? {}));
  const texts = new Map<string, string[]>();
  for (const { name, version, license } of [...shipped.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const text = licenceOf(folderOf(name));
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  const head = 'Said & Done contains code and data of these packages. Written by `npm run notices`.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

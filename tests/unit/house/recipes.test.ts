import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../../../lib/text/article.ts';
import { faultsIn } from '../../../scripts/claims/check.ts';
import { sample, selection } from '../notebook/samples.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a recipe says. */
function recipe(name: string): string {
  const text = contributing.split(`\n### ${name}\n`)[1]?.split(/\n###? /)[0];
  if (!text) throw new Error(`CONTRIBUTING.md has no recipe “${name}”`);
  return text;
}

/** Its block of code. */
function code(name: string): string {
  return /```\w+\n([\s\S]*?)```/.exec(recipe(name))?.[1] ?? '';
}

test('add a site', async () => {
  expect(recipe('Add a site')).toContain('`lib/browser/sites.ts`');
  const before = readFileSync('lib/browser/sites.ts', 'utf8');
  const groups = [...before.matchAll(/: \[([^\]]*)\]/g)].map(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, host = '']) => host),
  );
  // “In alphabetical order”: by the domain that is registered, as the list does it.
  expect(groups.length).toBeGreaterThan(4);
  const file = join(folder, 'sites.ts');
  writeFileSync(file, before.replace("'wired.com',", "'wired.com',\n    'zebra.example',"));
  const { hostPatterns, isListed } = await import(pathToFileURL(file).href);
  expect(hostPatterns).toContain('*://*.zebra.example/*');
  expect(isListed('news.zebra.example')).toBe(true);
  expect(isListed('azebra.example')).toBe(false);
});

test('add a record', () => {
  const claims = join(folder, 'claims');
  cpSync('assets/claims', claims, { recursive: true });
  const [path = ''] = /occasions\/[\w-]+\.yaml/.exec(recipe('Add a record')) ?? [];
  writeFileSync(join(claims, path), code('Add a record'));
  // What is left to do is what the recipe says next.
  const left = faultsIn(claims, '2026-11-21').filter(({ record }) => record === 'altman-20250301-toll-by-may');
  expect(left.map(({ problem, field }) => `${field} ${problem}`).filter((line) => !/wording/.test(line))).toEqual([]);
  expect(left.length).toBeGreaterThan(0);

  const made = (say: (i: number) => string) => Array.from({ length: 8 }, (_, i) => `    - ${say(i)}\n`).join('');
  const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const signs = '一二三四五六七八';
  writeFileSync(
    join(claims, path.replace('occasions', 'wordings')),
    `altman-20250301-toll-by-may:\n  en:\n${made((i) => `Boats of length ${numbers[i]} will soon pay a little at berth ${numbers[i]}, he said.`)}` +
      `  zh:\n${made((i) => `第${signs[i]}号泊位的大船很快要交一点钱，他说，编号是${signs[i]}。`)}`,
  );
  const errors = faultsIn(claims, '2026-11-21').filter(
    ({ record, level }) => record === 'altman-20250301-toll-by-may' && level === 'error',
  );
  expect(errors).toEqual([]);
}, 60_000);

test('add an export format', async () => {
  const exports = join(folder, 'lib/notebook/exports');
  cpSync('lib', join(folder, 'lib'), { recursive: true });
  writeFileSync(join(exports, 'text.ts'), code('Add an export format'));
  const door = readFileSync(join(exports, 'export.ts'), 'utf8');
  writeFileSync(
    join(exports, 'export.ts'),
    `import { plainText } from './text.ts';\n${door.replace(
      'export const formats = {',
      "export const formats = {\n  text: { extension: 'txt', type: 'text/plain', make: plainText },",
    )}`,
  );
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const { exportFile } = await import(pathToFileURL(join(exports, 'export.ts')).href);
  const file: File = exportFile('text', selection([sample()]));
  expect(file.name).toMatch(/\.txt$/);
  expect(await file.text()).toBe(`${sample().selector.exact}\n`);
});

test('add a language', () => {
  const text = recipe('Add a language');
  // “Each file named after a language”: what English has, the others have.
  const files = readdirSync('lib/words', { recursive: true, encoding: 'utf8' });
  const english = files.filter((file) => /(?:^|[/\\])en\.ts$/.test(file));
  expect(english.length).toBeGreaterThan(3);
  for (const file of english)
    for (const language of languages) expect(files).toContain(file.replace(/en\.ts$/, `${language}.ts`));
  for (const file of ['lib/words/language.ts', 'lib/text/language.ts'])
    expect(readFileSync(file, 'utf8')).toContain('export function languageOf');

  // “The compiler now names every place that lacks it”, together with what a new format lacks.
  const house = join(folder, 'house');
  for (const room of ['lib', 'components', 'assets/styles']) cpSync(room, join(house, room), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  const config = {
    extends: resolve('tsconfig.json'),
    include: ['lib', 'components'],
    compilerOptions: { noEmit: true },
  };
  writeFileSync(join(house, 'tsconfig.json'), JSON.stringify(config));
  const change = (file: string, from: string, to: string) => {
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(from);
    writeFileSync(join(house, file), before.replace(from, to));
  };
  change('lib/text/article.ts', "'zh-Hant']", "'zh-Hant', 'de']");
  const format = "text: { extension: 'txt', type: 'text/plain', make: () => '' },";
  change('lib/notebook/exports/export.ts', 'export const formats = {', `export const formats = {\n  ${format}`);
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', house], {
    cwd: house,
    encoding: 'utf8',
  });
  const named = new Set([...stdout.matchAll(/^(\S+?)\(\d+,/gm)].map(([, file]) => file));
  const recipes = text + recipe('Add an export format');
  for (const file of ['components/settings/reading.tsx', 'components/notebook/export-dialog.tsx']) {
    expect(recipes).toContain(`\`${file}\``);
    expect(named).toContain(file);
  }
  const catalogues = files.map((file) => `lib/words/${file.replaceAll('\\', '/')}`).filter(isCatalogue);
  expect(catalogues.length).toBeGreaterThan(5);
  expect(catalogues.filter((file) => !named.has(file))).toEqual([]);
}, 60_000);

/** Whether it has something for each language. */
function isCatalogue(file: string): boolean {
  return file.endsWith('.ts') && /: Record<Language, /.test(readFileSync(file, 'utf8'));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { hostPatterns } from '../../../lib/browser/sites.ts';
import { notices } from '../../../scripts/package/notices.ts';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/PRIVACY.md',
  'docs/store/README.md',
  'assets/claims/README.md',
  'lib/match/README.md',
];
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts, version } = JSON.parse(read('package.json'));
/** Files that recipes have people write. */
const toBeWritten = /2025-03-01-harbour-talk|exports\/text\.ts/;

test.each(documents)('%s names only files that are there', (document) => {
  const named = [
    ...read(document).matchAll(
      /`((?:entrypoints|components|lib|assets|tests|scripts|docs|modules|public)\/[\w./-]+)`/g,
    ),
  ].map(([, file = '']) => file);
  const linked = [...read(document).matchAll(/\]\(([^)#:]+)(?:#[\w-]+)?\)/g)].map(([, file = '']) =>
    join(dirname(document), file),
  );
  const missing = [...named, ...linked].filter((file) => !existsSync(file) && !toBeWritten.test(file));
  expect(missing).toEqual([]);
});

test.each(documents)('%s names only commands that are there', (document) => {
  const named = [...read(document).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the architecture names a file of every step', () => {
  const steps = read('ARCHITECTURE.md').match(/^\d+\. [\s\S]*?(?=^\d+\. |^## )/gm) ?? [];
  expect(steps.length).toBeGreaterThan(8);
  for (const step of steps) expect(step).toMatch(/`(?:entrypoints|lib)\//);
});

test('each limit in the architecture stands in the file that it names', () => {
  const table = read('ARCHITECTURE.md').split('## What is bounded')[1] ?? '';
  const rows = table.split('\n').filter((line) => /^\|.*`lib\//.test(line));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const [, what = '', most = '', , where = ''] = row.split('|');
    const code = read(where.replaceAll('`', '').trim())
      .replace(/(?<=\d)_(?=\d)/g, '')
      .replaceAll(' * 1024 * 1024', ' MB');
    for (const [limit] of most.replaceAll(',', '').matchAll(/\d+(?: MB)?/g))
      expect(code, what).toMatch(new RegExp(`\\b${limit}\\b`));
  }
});

test('every measurement and test that the scripts offer is described somewhere', () => {
  const all = documents.map(read).join('\n');
  const inner = /^(?:start|test|types|lint|lint:store|annotate|rank|hanzi)$/;
  expect(Object.keys(scripts).filter((name) => !inner.test(name) && !new RegExp(`\\b${name}\\b`).test(all))).toEqual(
    [],
  );
});

test('the changelog begins with this version', () => {
  expect(/^## (.+)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

test('the notices of third parties are those of what is installed', () => {
  expect(read('public/THIRD-PARTY.txt'), 'run npm run notices').toBe(notices());
});

test('the stores’ texts are there in every language, with a first line that fits', () => {
  const languages = readdirSync('lib/words').flatMap((file) => /^(en|zh-\w+)\.ts$/.exec(file)?.[1] ?? []);
  expect(languages.length).toBeGreaterThan(2);
  for (const language of languages) {
    const [title = '', summary = ''] = read(`docs/store/${language}.md`).split('\n\n');
    expect(title.replace('# ', '').length).toBeLessThanOrEqual(45);
    expect(summary.length).toBeLessThanOrEqual(132);
    const [, sites] = /(\d+) ?(?:news sites|个新闻网站|個新聞網站)/.exec(read(`docs/store/${language}.md`)) ?? [];
    expect(Math.abs(Number(sites) - hostPatterns.length)).toBeLessThan(15);
  }
});

/** Longer for a reason. */
const long: Readonly<Record<string, string>> = {
  'tests/unit/claims/check.test.ts': 'a table of every fault that the check can find',
  'tests/unit/claims/install.test.ts': 'one story of installing, step after step',
  'tests/unit/claims/packs/runner.test.ts': 'one story of a pack, step after step',
};

test('files stay small, or say why not', () => {
  const files = ['entrypoints', 'components', 'lib', 'scripts', 'tests', 'modules'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const lines = (file: string) => read(file).split('\n').length - 1;
  expect(files.filter((file) => lines(file) > 300).sort()).toEqual(Object.keys(long).sort());
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const use = (from: string) => `import { x } from '${from}';\nexport const y = x;\n`;
const name = (global: string) => `export const y = ${global};\n`;

/** What the linter must say of a file of this name and content. */
const planted: readonly (readonly [file: string, content: string, rule: string | null])[] = [
  ['lib/text/up.ts', use('../match/match.ts'), 'noRestrictedImports'],
  ['lib/text/deep/up.ts', use('../../claims/record.ts'), 'noRestrictedImports'],
  ['lib/text/wxt.ts', use('#imports'), 'noRestrictedImports'],
  ['lib/claims/up.ts', use('../match/match.ts'), 'noRestrictedImports'],
  ['lib/match/up.ts', use('../page/paint.ts'), 'noRestrictedImports'],
  ['lib/page/side.ts', use('../notebook/store.ts'), 'noRestrictedImports'],
  ['lib/notebook/side.ts', use('../match/match.ts'), 'noRestrictedImports'],
  ['lib/browser/up.ts', use('../../components/icon.tsx'), 'noRestrictedImports'],
  ['components/edge.tsx', use('../lib/browser/messaging.ts'), 'noRestrictedImports'],
  ['lib/text/edge.ts', name('document'), 'noRestrictedGlobals'],
  ['lib/match/edge.ts', name('window'), 'noRestrictedGlobals'],
  ['lib/claims/edge.ts', name('browser'), 'noRestrictedGlobals'],
  ['lib/claims/door.ts', use('../text/span.ts'), null],
  ['lib/match/features/door.ts', use('../../claims/record.ts'), null],
  ['lib/match/features/own.ts', use('../match.ts'), null],
  ['lib/notebook/door.ts', use('../claims/record.ts'), null],
  ['lib/page/edge.ts', name('document'), null],
];

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
let findings: readonly { category: string; location: { path: string } }[] = [];

beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [file, content] of planted) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--reporter=json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  findings = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(planted)('%s', (file, _content, rule) => {
  const rules = findings
    .filter(({ location }) => location.path === file)
    .map(({ category }) => category.split('/').at(-1));
  expect(rules.filter((found) => found?.startsWith('noRestricted'))).toEqual(rule ? [rule] : []);
});

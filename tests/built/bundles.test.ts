import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/package/sizes.ts';
import { browsers } from '../support/session.ts';

/** What would make code or markup of text, or bring code from elsewhere. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'markup from text',
    /\.(?:inner|outer)HTML\s*\+?=(?!=)|\.insertAdjacentHTML\(|document\.write(?:ln)?\(|setHTMLUnsafe/,
  ],
  ['code from text', /(?<![.\w$])eval\(|new Function\b|(?<![.\w$])Function\(|set(?:Timeout|Interval)\(\s*["'`]/],
  ['code from elsewhere', /importScripts\(|import\(\s*["'`]https?:|<script[^>]+src="(?!\/)/],
  ['a door for pages', /onMessageExternal|onConnectExternal/],
  ['a beacon', /sendBeacon|new WebSocket|new EventSource/],
];

/** Each forbidden thing of a text, with where it stands. */
function offences(text: string): string[] {
  return forbidden.flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${what}: ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`] : [];
  });
}

test.each([
  ['e.innerHTML=f', 1],
  ['e.outerHTML += f', 1],
  ['if(e.innerHTML==f)', 0],
  ['eval(x)', 1],
  ['medieval(x)', 0],
  ['new Function("a")', 1],
  ['setTimeout("a()",1)', 1],
  ['setTimeout(a,1)', 0],
  ['import("https://a.example/b.js")', 1],
  ['import("./b.js")', 0],
  ['<script src="https://a.example/b.js">', 1],
  ['navigator.sendBeacon(a)', 1],
])('%s', (text, count) => expect(offences(text)).toHaveLength(count));

describe.each(browsers)('what is shipped, in %s', (kind) => {
  const folder = `.output/${kind}-mv3`;
  const files = filesOf(folder);

  test('makes neither code nor markup of text, and calls nobody', () => {
    const code = files.filter((file) => /\.(?:js|html)$/.test(file));
    expect(code.length).toBeGreaterThan(10);
    for (const file of code) expect(offences(readFileSync(join(folder, file), 'utf8')), file).toEqual([]);
  });

  test('is of kinds that belong there', () => {
    for (const file of files) expect(file).toMatch(/\.(?:js|css|html|json|png|txt)$/);
  });

  test('names no folder of whoever built it', () => {
    for (const file of files.filter((name) => /\.(?:js|html|css)$/.test(name)))
      expect(readFileSync(join(folder, file), 'utf8').includes(process.cwd()), file).toBe(false);
  });
});

test('Mozilla’s linter has nothing to say', () => {
  const command = ['run', '-s', 'lint:store', '--', '--output=json'];
  const { errors, warnings, notices } = JSON.parse(spawnSync('npm', command, { encoding: 'utf8' }).stdout);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
}, 120_000);

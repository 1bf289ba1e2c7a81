import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the packages come out the same from their own sources in another folder', () => {
  const env = { ...process.env, NODE_ENV: 'production' };
  const said = execFileSync('npm', ['run', '-s', 'zip', '--', '--twice'], { encoding: 'utf8', env });
  expect(said).toMatch(/^[0-9a-f]{64} {2}said-and-done-[\d.]+-(chrome|firefox|sources)\.zip/m);
  expect(said).toContain('the same again, byte by byte');
}, 300_000);

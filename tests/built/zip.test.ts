import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the packages come out the same from their own sources in another folder', () => {
  // Not where other tests take the extension from.
  const folder = mkdtempSync(join(tmpdir(), 'said-and-done-packages-'));
  try {
    const env = { ...process.env, NODE_ENV: 'production' };
    const command = ['run', '-s', 'zip', '--', '--twice', '--to', folder];
    const said = execFileSync('npm', command, { encoding: 'utf8', env });
    expect(said).toMatch(/^[0-9a-f]{64} {2}said-and-done-[\d.]+-(chrome|firefox|sources)\.zip/m);
    expect(said).toContain('the same again, byte by byte');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

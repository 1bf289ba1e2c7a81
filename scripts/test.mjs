// npm test: everything that must hold, from a fresh clone on. Ends with one line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const count = { passed: 0, failed: 0, skipped: 0 };

try {
  setup({ browsers: 'both' });
  check('types', [
    ['wxt', 'prepare'],
    ['tsc', '--noEmit'],
  ]);
  check('lint', [['biome', 'check', '.']]);
  check('unused code', [['knip']]);
  tests('unit');
  // A browser on a busy machine may miss its time. A test that needs its second try is named.
  tests('e2e', ['--retry=1', '--reporter=./scripts/second-tries.mjs']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  count.failed++;
}

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = count.failed > 0 ? 1 : 0;

/**
 * One check of several commands; counts as one test. Its output is shown only when it fails.
 * @param {string} name @param {string[][]} commands
 */
function check(name, commands) {
  const start = performance.now();
  for (const command of commands) {
    const { status, stdout, stderr } = run(command, 'pipe');
    if (status === 0) continue;
    console.log(`${stdout}${stderr}`);
    report(name, 'FAILED', start);
    count.failed++;
    return;
  }
  report(name, 'passed', start);
  count.passed++;
}

/**
 * One of vitest's projects, in all its parts. A run that ends without its report counts as a failure.
 * @param {string} project @param {string[]} options
 */
function tests(project, options = []) {
  const start = performance.now();
  const file = `.cache/test/${project}.json`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = run(['vitest', 'run', '--project', `${project}*`, ...reporters, ...options], 'inherit');
  const result = readReport(file);
  count.passed += result.numPassedTests;
  count.skipped += result.numPendingTests + result.numTodoTests;
  // A file that could not be loaded, or an error outside a test, fails the run without a failed test.
  const failed = result.numFailedTests || (status === 0 && result.numTotalTests > 0 ? 0 : 1);
  count.failed += failed;
  report(`${project} tests`, failed > 0 ? 'FAILED' : 'passed', start);
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numTotalTests: 0, numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}

/** @param {string[]} command @param {'pipe' | 'inherit'} stdio */
function run(command, stdio) {
  const shell = process.platform === 'win32';
  return spawnSync('npx', ['--no-install', ...command], { stdio, encoding: 'utf8', shell, maxBuffer: 1 << 26 });
}

/** @param {string} name @param {string} outcome @param {number} start ms */
function report(name, outcome, start) {
  console.log(`${outcome} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

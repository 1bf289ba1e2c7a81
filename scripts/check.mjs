// npm run check: the inner loop. Types, lint, unused code, and the unit tests of what has changed since the last commit,
// all at once. Shows only what fails. (`npm test` runs everything.)
import { spawn } from 'node:child_process';

/** @type {Record<string, string>} */
const checks = {
  types: 'wxt prepare && tsc --noEmit',
  lint: 'biome check .',
  'unused code': 'knip',
  'unit tests of what has changed': 'vitest run --project "unit*" --changed --passWithNoTests',
};

const failed = await Promise.all(Object.entries(checks).map(([name, command]) => run(name, command)));
process.exitCode = failed.some(Boolean) ? 1 : 0;

/**
 * @param {string} name @param {string} command
 * @returns {Promise<boolean>} whether it failed
 */
function run(name, command) {
  const start = performance.now();
  const child = spawn('npm', ['exec', '--offline', '-c', command], { shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((done) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'passed' : `${said}\nFAILED`} ${name} (${seconds} s)`);
      done(code !== 0);
    });
  });
}

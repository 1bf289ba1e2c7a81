// Makes a fresh clone ready: the packages, and on Debian as root the browsers. Plain Node, no packages needed.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];
const debianPackages = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-zh-cn',
  'firefox-esr-l10n-zh-tw',
  'fonts-noto-cjk',
];

/**
 * Brings everything that start (one browser) and test (both) need. Does nothing, in milliseconds, when all is there.
 * @param {{ browsers: 'any' | 'both' }} wanted
 * @throws {Error} with one line that says what is missing and what to do
 */
export function setup({ browsers }) {
  checkNode();
  installPackages();
  prepareTypes();
  const found = [findBrowser('chrome'), findBrowser('firefox')].filter((browser) => browser !== null).length;
  if (found < (browsers === 'both' ? 2 : 1)) installBrowsers();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(
    `Node ${oldestNode.join('.')} or later is needed; this is ${process.version}. Get it from https://nodejs.org.`,
  );
}

function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (modified(installed) >= modified('package-lock.json')) return;
  say('Installing packages …');
  // Not `npm ci`: it refuses a lock file written where a registry lacks the binaries of other systems.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 'npm install failed');
  const now = new Date();
  utimesSync(join(root, installed), now, now);
}

/** What tsconfig.json builds upon is generated, once. */
function prepareTypes() {
  if (modified('.wxt/tsconfig.json') > 0) return;
  run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], 'wxt prepare failed');
}

/** Only where nobody has to be asked: as root on Debian, that is in containers and CI. (Ubuntu's packages fetch snaps.) */
function installBrowsers() {
  if (process.getuid?.() !== 0 || !/^ID=debian$/m.test(read('/etc/os-release'))) return;
  say('Installing Chromium, Firefox and Chinese fonts …');
  run('apt-get', ['update', '-q'], 'apt-get update failed');
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...debianPackages], 'apt-get install failed');
}

/** @param {string} command @param {string[]} args @param {string} failed */
function run(command, args, failed) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  const tail = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${failed}${error ? `: ${error.message}` : ''}\n${tail}`);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} file @returns {number} ms, 0 when there is no such file */
function modified(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setup({ browsers: 'both' });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

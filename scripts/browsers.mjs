// Finds the browsers of this computer. Plain Node without packages: the set-up runs it before anything is installed.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** @typedef {'chrome' | 'firefox'} BrowserKind */
/** @typedef {{ kind: BrowserKind, path: string }} InstalledBrowser */

/** Branded Chrome first, then its relatives; extended-support Firefox last, as the older one. */
const commands = {
  chrome: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const macApps = {
  chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsFiles = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Environment variables that name a browser's program and win over every search. */
const overrides = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * The program of a browser, or null when none is installed.
 * @param {BrowserKind} kind
 * @returns {InstalledBrowser | null}
 * @throws {Error} when the environment names a program that is not there
 */
export function findBrowser(kind) {
  const named = env[overrides[kind]];
  if (named) {
    if (!existsSync(named)) throw new Error(`${overrides[kind]} is set to ${named}, and there is no such file.`);
    return { kind, path: named };
  }
  const path = candidates(kind).find(runs);
  return path ? { kind, path } : null;
}

/** One line for someone who has neither. */
export const whatToInstall =
  'No browser found. Install Google Chrome, Chromium, Microsoft Edge or Firefox, or set CHROME_PATH or FIREFOX_PATH to its program.';

/** @param {BrowserKind} kind @returns {string[]} */
function candidates(kind) {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return roots.flatMap((root) =>
      macApps[kind].map((app) => join(root, `${app}.app/Contents/MacOS`, kind === 'firefox' ? 'firefox' : app)),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsFiles[kind].flatMap((file) => roots.map((root) => join(root, file)));
  }
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return commands[kind].flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

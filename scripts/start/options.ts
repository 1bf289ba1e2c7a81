import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BrowserKind, findBrowser, whatToInstall } from '../browsers.mjs';

export interface StartOptions {
  readonly browser: BrowserKind;
  readonly headless: boolean;
  /** A web address, or the path of an HTML file; null for the demo page. */
  readonly page: string | null;
}

export const usage = 'npm start [-- FILE|URL] [--browser chrome|firefox] [--headless]';

/**
 * Reads the command line. A browser that was not asked for is Chrome or its relatives, else Firefox.
 * @throws {Error} with one line that says what is wrong
 */
export function readOptions(args: string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  const [page = null, ...more] = positionals;
  if (more.length > 0) throw new Error(`One page at a time: ${usage}`);
  if (page !== null && !isAddress(page) && !existsSync(page)) throw new Error(`No such file: ${page}`);
  return { browser: chooseBrowser(values.browser), headless: values.headless || !hasDisplay(), page };
}

export function isAddress(page: string): boolean {
  return /^https?:\/\//.test(page);
}

function chooseBrowser(wanted: string | undefined): BrowserKind {
  if (wanted !== undefined && wanted !== 'chrome' && wanted !== 'firefox') {
    throw new Error(`--browser is chrome or firefox, not ${wanted}`);
  }
  const found = wanted ? findBrowser(wanted) : (findBrowser('chrome') ?? findBrowser('firefox'));
  if (!found) throw new Error(wanted ? `${wanted} is not installed. ${whatToInstall}` : whatToInstall);
  return found.kind;
}

/** Windows and macOS always have one; elsewhere the environment says. */
function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

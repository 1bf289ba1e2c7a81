import { readdir } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { Launch } from './driver.ts';

/** Resolves when the browser's process has ended: until then it may still write into its profile. */
export function processEnd(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null) return Promise.resolve();
  return new Promise((done) => process.once('exit', () => done()));
}

/** ms within which the first page opens: a profile that had the extension before is not welcomed again. To be asked before the start. */
export async function welcomeWithin({ profile }: Launch): Promise<number> {
  return (await readdir(profile)).length === 0 ? 30_000 : 5_000;
}

/** Browsers keep caches under HOME: without a window, where nothing of the desktop is needed, that is the profile. */
export function environment({ headless, profile, language }: Launch): Record<string, string | undefined> {
  return {
    ...process.env,
    ...(headless ? { HOME: profile, XDG_CACHE_HOME: profile, XDG_CONFIG_HOME: profile } : {}),
    // Chrome on Linux takes its language from here.
    ...(language ? { LANGUAGE: language.replace('-', '_') } : {}),
  };
}

/** Ends the browser and every process it started, without a word to any of them. */
export async function killProcesses(browser: Browser, closed: Promise<void>): Promise<void> {
  const { pid } = browser.process() ?? {};
  if (pid === undefined) throw new Error('the browser has no process of ours');
  try {
    // Puppeteer starts it as the leader of a process group.
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
  await closed;
}

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserKind, findBrowser } from '../../scripts/browsers.mjs';
import { launchChrome } from './chrome.ts';
import { demoHtml } from './demo.ts';
import { launchFirefox } from './firefox.ts';
import { highlightCount } from './marks.ts';
import { Site } from './site.ts';
import { until } from './wait.ts';

/** The built product, where tests take it from. */
export const productOf = (kind: BrowserKind) => fileURLToPath(new URL(`../../.output/${kind}-mv3`, import.meta.url));

/** A profile in which the product has put the claim base in place: what every test would else wait for. */
export const usedProfileOf = (kind: BrowserKind) =>
  fileURLToPath(new URL(`../../.cache/test/profile-${kind}`, import.meta.url));

/** Makes that profile: an article is read in it. Does nothing where the browser is missing: its tests will say so. */
export async function makeUsedProfile(kind: BrowserKind): Promise<void> {
  const profile = usedProfileOf(kind);
  await rm(profile, { recursive: true, force: true });
  const browser = findBrowser(kind);
  if (!browser) return;
  await mkdir(profile, { recursive: true });
  const site = await Site.open();
  try {
    const driver = await (kind === 'chrome' ? launchChrome : launchFirefox)({
      extension: productOf(kind),
      headless: true,
      path: browser.path,
      profile,
      proxy: site.proxy,
    });
    const page = await driver.open(site.serve('http://www.huxiu.com/', demoHtml('en-ads')));
    await until('the first marks', () => highlightCount(page), Boolean, 100_000);
    await driver.close();
  } finally {
    await site.close();
  }
  if (kind === 'chrome') await forgetExtensions(profile);
}

/** Chrome would start what was installed before it is installed again, and start it anew then. What it stored stays. */
async function forgetExtensions(profile: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  delete preferences.extensions.settings;
  delete preferences.extensions.commands;
  await writeFile(file, JSON.stringify(preferences));
}

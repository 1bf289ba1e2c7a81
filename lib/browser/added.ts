/** Sites that the reader has added to the listed ones: each needs the browser's permission for just its host. */
import { browser } from 'wxt/browser';
import { patternOf } from './permitted.ts';
import { changeSettings, followSettings } from './settings.ts';

const script = 'added-sites';

/**
 * Asks the browser for a site and adds it; false when the person declined.
 * Must be called straight from a click, before any `await`.
 * @param host such as `news.example`; its subdomains come with it
 */
export async function addSite(host: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [patternOf(host)] });
  if (granted) {
    await changeSettings(({ sites, ...rest }) => ({
      ...rest,
      sites: { ...sites, added: [...sites.added.filter((other) => other !== host), host].sort() },
    }));
  }
  return granted;
}

/** Takes a site off again, and gives its permission back to the browser: first, so that pages that are open find it gone. */
export async function withdrawSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
  await changeSettings(({ sites, ...rest }) => ({
    ...rest,
    sites: { ...sites, added: sites.added.filter((other) => other !== host) },
  }));
}

/** Has the sentinel look at pages of added sites, for as long as the browser permits; to be called by the background. */
export function followAdded(): void {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (hosts: readonly string[]) => {
    turn = turn.then(() => register(hosts)).catch((error: unknown) => console.warn('Said & Done: added sites', error));
  };
  let hosts: readonly string[] | null = null;
  followSettings(({ sites }) => {
    if (sites.added.join() === hosts?.join()) return;
    hosts = sites.added;
    inTurn(hosts);
  });
  // Permissions can also be taken back, and given again, in the browser's own pages. Where that is what started the
  // background, the settings come after it.
  for (const change of [browser.permissions.onRemoved, browser.permissions.onAdded])
    change.addListener(() => hosts && inTurn(hosts));
}

async function register(hosts: readonly string[]): Promise<void> {
  const permitted = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })),
  );
  const matches = hosts.filter((_, i) => permitted[i]).map(patternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script] });
  if (registered?.matches?.join() === matches.join()) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [script] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    // As on the listed sites: letters and quoted articles stand in frames.
    {
      id: script,
      matches,
      js: ['sentinel.js'],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ]);
}

/** How the site of the page in front stands to the extension: who put it on the list, and whether it may be looked at. */
import { browser } from 'wxt/browser';
import { isPermitted, patternOf } from './permitted.ts';
import { changeSettings, covers, type Settings } from './settings.ts';
import { isListed } from './sites.ts';

export interface Site {
  /** Without `www.`; its subdomains come with it. */
  readonly host: string;
  readonly of: 'listed' | 'added' | 'neither';
  /** The host by which it was added: its own or one that it is a subdomain of; null for a site that was not. */
  readonly addedAs: string | null;
  readonly paused: 'here' | 'everywhere' | null;
  /** Whether the browser lets us look at its pages by ourselves. */
  readonly permitted: boolean;
}

/** @param url of a page; null for one that is not on the web */
export async function siteOf(url: string, settings: Settings): Promise<Site | null> {
  if (!/^https?:/.test(url)) return null;
  const { hostname } = new URL(url);
  const { sites } = settings;
  const permitted = await isPermitted(hostname);
  const addedAs = sites.added.find((host) => covers([host], hostname)) ?? null;
  return {
    host: hostname.replace(/^www\./, ''),
    of: addedAs !== null ? 'added' : sites.listed && isListed(hostname) ? 'listed' : 'neither',
    addedAs,
    paused: sites.paused ? 'everywhere' : covers(sites.pausedHosts, hostname) ? 'here' : null,
    permitted,
  };
}

export function pauseSite(host: string, paused: boolean): Promise<void> {
  return changeSettings(({ sites, ...rest }) => ({
    ...rest,
    sites: {
      ...sites,
      // What covers it goes too: a pause of example.com is a pause of news.example.com.
      pausedHosts: [...sites.pausedHosts.filter((one) => !covers([one], host)), ...(paused ? [host] : [])].sort(),
    },
  }));
}

export function pauseEverywhere(paused: boolean): Promise<void> {
  return changeSettings(({ sites, ...rest }) => ({ ...rest, sites: { ...sites, paused } }));
}

/** Asks the browser for a site whose permission was taken back. Straight from a click. */
export function permitSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

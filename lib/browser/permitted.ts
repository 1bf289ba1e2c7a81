import { browser } from 'wxt/browser';

/** The match pattern of a host and all its subdomains: what the browser is asked for. */
export const patternOf = (host: string): string => `*://*.${host}/*`;

/** Whether the browser lets us look at pages of a host unasked. Some hosts, such as addresses of IPv6, it can't be asked about. */
export function isPermitted(hostname: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`*://${hostname}/*`] }).catch(() => false);
}

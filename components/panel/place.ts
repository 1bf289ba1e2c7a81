import type { Source } from '../../lib/claims/record.ts';

/** The address of a source at the very words, by a text fragment from its locator; null where it has no web address. */
export function placeOf({ url, locator }: Pick<Source, 'url' | 'locator'>): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  if (!locator || url.includes(':~:')) return url;
  // A hyphen is syntax inside a text fragment, so it must be escaped too.
  const words = encodeURIComponent(locator).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words}`;
}

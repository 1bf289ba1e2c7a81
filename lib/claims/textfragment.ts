/** Sites whose pages show their text too late, or behind a login: a fragment would only clutter the address. */
const plainHosts = ['x.com', 'twitter.com'];

/**
 * The address of a source that opens at the locator's words, as the Text Fragments draft of WICG has it:
 * `-`, `,` and `&` are its syntax and are percent-encoded. An ellipsis in the locator gives a range.
 * @returns the plain address where there is no locator, the site does not profit, or the address can't be parsed
 */
export function linkTo(url: string, locator: string | null): string {
  const plain = URL.canParse(url) ? new URL(url) : null;
  if (!plain || !locator || plainHosts.some((host) => isHost(plain.hostname, host))) return url;
  const [start, end] = locator.split(/\s*(?:…+|\.{3,})\s*/u).filter((part) => part !== '');
  if (!start) return url;
  const text = [start, end].filter((part) => part !== undefined).map(encode);
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text.join(',')}`;
}

function isHost(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

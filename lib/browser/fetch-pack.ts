import { browser } from 'wxt/browser';
import { megabytes, mostBytes } from '../claims/packs/open.ts';
import { Refusal } from '../claims/packs/refusal.ts';
import type { Fetched, Surroundings } from '../claims/packs/runner.ts';

/** The permission that reaching an address takes: its host alone. Ports can't be told apart. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Asks for the file at an address; its body is sent only when the server says that it has changed. */
export const fetchPack: Surroundings['fetch'] = async (url, since, { signal, onProgress }): Promise<Fetched> => {
  if (!(await browser.permissions.contains({ origins: [originOf(url)] }))) {
    throw new Refusal('not-permitted', new URL(url).hostname);
  }
  const headers = new Headers({ accept: 'application/json' });
  if (since.etag) headers.set('If-None-Match', since.etag);
  if (since.modified) headers.set('If-Modified-Since', since.modified);
  const response = await fetch(url, {
    headers,
    signal,
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new Refusal('unreachable', (error as Error).message);
  });
  if (response.status === 304) return null;
  if (!response.ok) throw new Refusal('answer', String(response.status));
  return {
    file: await bodyOf(response, onProgress),
    validators: { etag: response.headers.get('etag'), modified: response.headers.get('last-modified') },
  };
};

async function bodyOf(response: Response, onProgress: (share: number) => void): Promise<Blob> {
  // Of what the server sends, which may be compressed: a hint for the bar, no limit.
  const length = Number(response.headers.get('content-length'));
  if (length > mostBytes) throw new Refusal('too-large', megabytes(mostBytes));
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return new Blob(parts);
    parts.push(next.value);
    size += next.value.length;
    if (length) onProgress(Math.min(1, size / length));
    if (size > mostBytes) {
      await reader?.cancel();
      throw new Refusal('too-large', megabytes(mostBytes));
    }
  }
}

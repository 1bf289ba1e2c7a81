import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAddress } from './options.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** Browsers look for it on this computer; the demo build has it among its news sites. */
const host = 'news.localhost';
const demoPage = fileURLToPath(new URL('../../tests/pages/en-ads.html', import.meta.url));

export interface Served {
  readonly address: string;
  close(): void;
}

/** The page to open: a web address as it is; a file, or where none is given our demo page, from a server of our own. */
export async function servePage(page: string | null): Promise<Served> {
  if (page !== null && isAddress(page)) return { address: page, close: () => {} };
  return serveFile(page ?? demoPage);
}

/** Serves a file with what lies beside it, on this computer only. No charset is stated: the page's own counts. */
export async function serveFile(file: string): Promise<Served> {
  const folder = resolve(dirname(file));
  const server = createServer(async (request, response) => {
    const path = resolve(folder, `.${decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)}`);
    const type = types[extname(path).toLowerCase()];
    const body = type && path.startsWith(folder + sep) ? await readFile(path).catch(() => null) : null;
    response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body ?? 'not found');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}/${encodeURIComponent(basename(file))}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

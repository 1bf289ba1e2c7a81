import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** Serves a file with what lies beside it, on this computer only. No charset is stated: the page's own counts. */
export async function serveFile(file: string, host: string): Promise<{ address: string; close: () => void }> {
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

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` unless told. */
  readonly type?: string;
  readonly headers?: Record<string, string>;
  /** Sent along; who asks with it again is told that nothing has changed (304), without the body. */
  readonly etag?: string;
}

/**
 * The whole Internet, as far as a tested browser can tell: its HTTP proxy. Knows the pages it was given, by address;
 * refuses everything else, encrypted connections too, and remembers what was asked for.
 */
export class Site {
  readonly requests: string[] = [];
  readonly #answers: { readonly page: string; readonly status: number }[] = [];
  readonly #pages = new Map<string, Served>();
  readonly #server = createServer((request, response) => this.#answer(request, response));

  static async open(): Promise<Site> {
    const site = new Site();
    site.#server.on('connect', (request, socket) => {
      site.requests.push(`https://${request.url?.replace(/:443$/, '')}`);
      socket.on('error', () => {});
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((ready) => site.#server.listen(0, '127.0.0.1', ready));
    return site;
  }

  /** Where a browser finds this proxy: `host:port`. */
  get proxy(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Serves a page at an address, `http://any.host/path`, and gives the address back. */
  serve(address: string, page: string | Served): string {
    this.#pages.set(key(address), typeof page === 'string' ? { body: page } : page);
    return address;
  }

  /** The statuses with which an address was answered, in turn. */
  answersTo(address: string): number[] {
    return this.#answers.filter(({ page }) => page === key(address)).map(({ status }) => status);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const address = request.url ?? '';
    this.requests.push(address);
    const page = this.#pages.get(key(address));
    const same = page?.etag !== undefined && request.headers['if-none-match'] === page.etag;
    const status = same ? 304 : page ? 200 : 404;
    this.#answers.push({ page: key(address), status });
    response.writeHead(status, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...(page?.etag ? { etag: page.etag } : {}),
      ...page?.headers,
    });
    response.end(same ? undefined : (page?.body ?? 'not served'));
  }
}

/** Query and fragment do not choose the page. */
function key(address: string): string {
  const { host, pathname } = new URL(address);
  return host + pathname;
}

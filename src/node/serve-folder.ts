import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export interface ServedFolder {
  /** Address of the front page, with a slash at its end. */
  url: string;
  /** Stops serving, open connections included. */
  close: () => Promise<void>;
}

/**
 * Serves a built site on this machine only, as a static host would: `/about` goes on to `/about/`, and what
 * does not exist gets `404.html` with status 404.
 *
 * - `port`: 0 takes a free one.
 * - `basePath`: the path the site was built for; `hindsight`, `/hindsight` and `/hindsight/` are the same.
 * - Text is compressed for whoever accepts that, as hosts do: what is measured here is then what a reader would load.
 * - Files are looked up anew for each request, so that a new build shows at once.
 * - Rejects with the error of node:net, for example with code `EADDRINUSE`.
 */
export async function serveFolder(options: {
  folder: string;
  port: number;
  basePath?: string;
}): Promise<ServedFolder> {
  const { folder, port } = options;
  const base = normalizeBase(options.basePath ?? '/');
  const sendFile = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (_request, response) => {
      sendNotFound(folder, response);
    },
  });

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const address = toAddress(request);
    if (address === undefined) {
      response.writeHead(400).end();
      return;
    }
    const path = address.pathname;
    if (!`${path}/`.startsWith(base)) {
      sendNotFound(folder, response);
      return;
    }
    const inside = path.slice(base.length);
    if (!path.endsWith('/') && existsSync(join(folder, decode(inside), 'index.html'))) {
      response.writeHead(301, { Location: `${base}${inside && `${inside}/`}${address.search}` }).end();
      return;
    }
    request.url = `/${inside}${address.search}`;
    sendFile(request, response);
  };
  // The middleware was made for Express and uses nothing of it.
  const compress = compression() as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  const server = createServer((request, response) => {
    compress(request, response, () => {
      answer(request, response);
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: takenPort } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${takenPort}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function normalizeBase(basePath: string): string {
  const names = basePath.split('/').filter((name) => name !== '');
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}

/** The address asked for, with `..` and repeated leading slashes resolved; `undefined` if it is malformed. */
function toAddress({ url = '/' }: IncomingMessage): URL | undefined {
  const path = url.replace(/^[/\\]+/, '/');
  return path.startsWith('/') ? (URL.parse(path, 'http://localhost') ?? undefined) : undefined;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(readFileSync(page));
  } else {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found');
  }
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import { answer } from './answer.ts';

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
 * - Files are looked up anew for each request, so that a new build shows at once; what the build names by its content, in
 *   `_astro/`, may be kept for good, as our pages on hosting say.
 * - Whatever is asked, and whatever becomes of a file while it is read, is a matter of that answer alone.
 * - Rejects with the error of node:net, for example with code `EADDRINUSE`.
 */
export async function serveFolder(options: {
  folder: string;
  port: number;
  basePath?: string;
}): Promise<ServedFolder> {
  const { folder, port } = options;
  const base = normalizeBase(options.basePath ?? '/');
  // The middleware was made for Express and uses nothing of it. A part of a file is of the file as it is.
  const compress = compression({
    filter: (request, response) =>
      request.headers.range === undefined && compression.filter(request, response),
  }) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  const server = createServer((request, response) => {
    compress(request, response, () => {
      void answer({ folder, base }, { request, response });
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A connection that could not be taken, for want of file handles: who asked may ask again.
      server.on('error', () => undefined);
      resolve();
    });
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

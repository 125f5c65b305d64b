import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { codeOf, namesOf, openFile } from './find-file.ts';
import { sendFile } from './send-file.ts';

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** What is served: the folder, and the path that it lies at, with a slash at both ends. */
export interface Place {
  folder: string;
  base: string;
}

const methods = 'GET, HEAD';

function sayOnly({ response }: Exchange, status: number): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' })
    .end(`${STATUS_CODES[status] ?? ''}\n`);
}

/**
 * The address asked for, with `..` and repeated leading slashes resolved, whether it was given as a path or whole;
 * `undefined` if it is malformed.
 */
function toAddress({ url = '/' }: IncomingMessage): URL | undefined {
  if (/^https?:\/\//i.test(url)) return URL.parse(url) ?? undefined;
  const path = url.replace(/^[/\\]+/, '/');
  return path.startsWith('/') ? (URL.parse(path, 'http://localhost') ?? undefined) : undefined;
}

async function sendNotFound(folder: string, exchange: Exchange): Promise<void> {
  const page = await openFile(folder, ['404.html']);
  if (page) await sendFile(page, exchange, { status: 404 });
  else sayOnly(exchange, 404);
}

async function answerRead({ folder, base }: Place, exchange: Exchange): Promise<void> {
  const address = toAddress(exchange.request);
  const path = address?.pathname ?? '';
  const names = namesOf(path.slice(base.length));
  if (!address || !names) {
    sayOnly(exchange, 400);
    return;
  }
  if (!`${path}/`.startsWith(base) || names.length === 0) return sendNotFound(folder, exchange);
  const isFolder = path.endsWith('/');
  const file = isFolder ? undefined : await openFile(folder, names);
  if (file) return sendFile(file, exchange, { isNamedByContent: names[0] === '_astro' });
  const page = await openFile(folder, [...names, 'index.html']);
  if (!page) return sendNotFound(folder, exchange);
  if (isFolder) return sendFile(page, exchange);
  await page.handle.close();
  const inside = path.slice(base.length);
  exchange.response.writeHead(301, { Location: `${base}${inside && `${inside}/`}${address.search}` }).end();
}

/** What a fault of reading means for who asks: not allowed, try again, or no more than that it failed. */
const statusOf = (error: unknown): number => {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return 403;
  return code === 'EMFILE' || code === 'ENFILE' ? 503 : 500;
};

/** Answers one request, whatever becomes of it. Never rejects. */
export async function answer(place: Place, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  try {
    if (request.method === 'GET' || request.method === 'HEAD') await answerRead(place, exchange);
    else if (request.method === 'OPTIONS') response.writeHead(204, { Allow: methods }).end();
    else {
      response.setHeader('Allow', methods);
      sayOnly(exchange, 405);
    }
  } catch (error) {
    // A part of the answer may be on its way; then only its end can tell that it is not whole.
    if (response.headersSent) response.destroy();
    else {
      for (const name of response.getHeaderNames())
        if (name !== 'x-content-type-options') response.removeHeader(name);
      sayOnly(exchange, statusOf(error));
    }
  }
}

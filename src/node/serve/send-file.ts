import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { parseRange, type ByteRange } from './byte-range.ts';
import type { OpenFile } from './find-file.ts';

const contentType = (name: string): string => {
  const type = lookup(name) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type};charset=utf-8` : type;
};

const tagOf = ({ size, modifiedMs }: OpenFile): string => `W/"${size}-${modifiedMs}"`;

/** Whether who asks has the file already; without a tag, a time to the second would say too little. */
const isKnown = (request: IncomingMessage, tag: string): boolean =>
  (request.headers['if-none-match'] ?? '').split(',').some((known) => [tag, '*'].includes(known.trim()));

/** How long what was sent may be kept: for good where a change of the file would change its name. */
const cachingOf = (isNamedByContent: boolean): string =>
  isNamedByContent ? 'private, max-age=31536000, immutable' : 'no-cache';

/** `If-Range` would need a tag that a change of any byte changes: the whole file is sent then, as is allowed. */
const rangeOf = ({ method, headers }: IncomingMessage, size: number): ReturnType<typeof parseRange> =>
  method === 'GET' && headers['if-range'] === undefined ? parseRange(headers.range, size) : undefined;

/**
 * Answers with a file, or with the part of it that was asked for; with `status` as a page that stands for another. The
 * file is closed in the end. A file that is cut short while it is read ends the connection, so that nobody takes what
 * came for the whole.
 */
export async function sendFile(
  file: OpenFile,
  exchange: { request: IncomingMessage; response: ServerResponse },
  { status = 200, isNamedByContent = false } = {},
): Promise<void> {
  const { request, response } = exchange;
  try {
    const tag = tagOf(file);
    if (status === 200) {
      response.setHeader('ETag', tag).setHeader('Last-Modified', new Date(file.modifiedMs).toUTCString());
      response.setHeader('Cache-Control', cachingOf(isNamedByContent)).setHeader('Accept-Ranges', 'bytes');
      if (isKnown(request, tag)) {
        response.writeHead(304).end();
        return;
      }
    }
    const range = status === 200 ? rangeOf(request, file.size) : undefined;
    if (range === 'unsatisfiable') {
      response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
      return;
    }
    response.setHeader('Content-Type', contentType(file.name));
    if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
    response.statusCode = range ? 206 : status;
    await sendBytes(file, exchange, range ?? { start: 0, end: file.size - 1 });
  } finally {
    await file.handle.close();
  }
}

async function sendBytes(
  { handle }: OpenFile,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  { start, end }: ByteRange,
): Promise<void> {
  const length = end - start + 1;
  // What is compressed for whoever accepts that has another length, which is known only in the end.
  if (request.method === 'GET' || request.headers['accept-encoding'] === undefined)
    response.setHeader('Content-Length', length);
  if (request.method === 'HEAD' || length === 0) {
    response.end();
    return;
  }
  let sent = 0;
  const bytes = handle.createReadStream({ start, end, autoClose: false });
  await pipeline(
    bytes,
    async function* (parts: AsyncIterable<Buffer>) {
      for await (const part of parts) {
        sent += part.length;
        yield part;
      }
      if (sent < length) throw new Error('The file was cut short while it was read.');
    },
    response,
  );
}

import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

/* What clients send that no browser would: written on the socket byte for byte. */

let folder: string;
let served: ServedFolder;
const large = Buffer.alloc(24 * 1024 * 1024, 'a');
const digits = '0123456789';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-serve-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'front page');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, 'digits.txt'), digits);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'long.html'), digits.repeat(1_000));
  served = await serveFolder({ folder, port: 0 });
});

afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const openSocket = () =>
  connect({ host: '127.0.0.1', port: Number(new URL(served.url).port) }).on('error', () => undefined);

/** Unlike `once` of node:events, it takes a connection that was reset for one that was closed. */
const isClosed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('close', () => {
      resolve();
    });
  });

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends what is written and reads until the server ends the connection. */
async function send(written: string): Promise<Answer> {
  const socket = openSocket();
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.write(written);
  await isClosed(socket);
  const all = Buffer.concat(parts);
  const end = all.indexOf('\r\n\r\n');
  const [first = '', ...lines] = all.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line) => line.split(/: (.*)/));
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers.map(([name = '', value = '']) => [name.toLowerCase(), value])),
    body: all.subarray(end + 4),
  };
}

const ask = (line: string, ...headers: string[]): Promise<Answer> =>
  send([line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'));

const isServing = async (): Promise<boolean> =>
  (await ask('GET / HTTP/1.1')).body.toString() === 'front page';

describe('a part of a file', () => {
  it('is sent as asked for', async () => {
    const { status, headers, body } = await ask('GET /digits.txt HTTP/1.1', 'Range: bytes=2-4');
    expect([status, headers['content-range'], headers['content-length'], body.toString()]).toEqual([
      206,
      'bytes 2-4/10',
      '3',
      '234',
    ]);
  });

  it('that lies behind the end is refused with the size of the file', async () => {
    const { status, headers } = await ask('GET /digits.txt HTTP/1.1', 'Range: bytes=10-');
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  it.each(['bytes=abc', 'bytes=5-2', 'bytes=0-1,4-5', 'bytes=--1', 'x', 'bytes=9e9-'])(
    'asked for by %s is the whole',
    async (range) => {
      const { status, headers, body } = await ask('GET /digits.txt HTTP/1.1', `Range: ${range}`);
      expect([status, headers['content-range'], body.toString()]).toEqual([200, undefined, digits]);
    },
  );

  it('is of the file as it is, never of compressed text', async () => {
    const part = await ask('GET /long.html HTTP/1.1', 'Range: bytes=0-4999', 'Accept-Encoding: gzip');
    expect([part.status, part.headers['content-encoding'], part.body.length]).toEqual([
      206,
      undefined,
      5_000,
    ]);
    const whole = await ask('GET /long.html HTTP/1.0', 'Accept-Encoding: gzip');
    expect(whole.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(whole.body)).toHaveLength(10_000);
  });

  it('is asked for by GET alone, and by a tag that may be another file’s not at all', async () => {
    expect((await ask('HEAD /digits.txt HTTP/1.1', 'Range: bytes=2-4')).status).toBe(200);
    const { status } = await ask('GET /digits.txt HTTP/1.1', 'Range: bytes=2-4', 'If-Range: W/"10-1"');
    expect(status).toBe(200);
  });

  it('of the page for what does not exist is not sent', async () => {
    writeFileSync(join(folder, '404.html'), digits);
    const { status, body } = await ask('GET /nowhere HTTP/1.1', 'Range: bytes=2-4');
    expect([status, body.toString()]).toEqual([404, digits]);
  });
});

describe('other methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('%s is not allowed', async (method) => {
    const { status, headers, body } = await ask(`${method} / HTTP/1.1`);
    expect([status, headers.allow, body.includes('front page')]).toEqual([405, 'GET, HEAD', false]);
  });

  it.each(['/', '*'])('OPTIONS %s names those that are', async (path) => {
    const { status, headers } = await ask(`OPTIONS ${path} HTTP/1.1`);
    expect([status, headers.allow]).toEqual([204, 'GET, HEAD']);
  });

  it('HEAD has no body, and no length that GET would not have', async () => {
    const plain = await ask('HEAD /digits.txt HTTP/1.1');
    expect([plain.status, plain.headers['content-length'], plain.body.length]).toEqual([200, '10', 0]);
    const compressed = await ask('HEAD /long.html HTTP/1.1', 'Accept-Encoding: gzip');
    expect([compressed.status, compressed.headers['content-length'], compressed.body.length]).toEqual([
      200,
      undefined,
      0,
    ]);
  });
});

describe('every answer', () => {
  it.each([
    'GET / HTTP/1.1',
    'GET /nowhere HTTP/1.1',
    'GET /about HTTP/1.1',
    'GET /% HTTP/1.1',
    'POST / HTTP/1.1',
  ])('forbids guessing its type: %s', async (line) => {
    expect((await ask(line)).headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['page.html', 'text/html;charset=utf-8'],
    ['style.css', 'text/css;charset=utf-8'],
    ['code.js', 'text/javascript;charset=utf-8'],
    ['data.json', 'application/json'],
    ['record.md', 'text/markdown;charset=utf-8'],
    ['drawing.svg', 'image/svg+xml'],
    ['part.wasm', 'application/wasm'],
    ['index.pf_meta', 'application/octet-stream'],
  ])('names the type of %s', async (name, type) => {
    writeFileSync(join(folder, name), 'x');
    expect((await ask(`GET /${name} HTTP/1.1`)).headers['content-type']).toBe(type);
  });

  it('is 304 to who has the file already', async () => {
    const { headers } = await ask('GET /digits.txt HTTP/1.1');
    const again = await ask('GET /digits.txt HTTP/1.1', `If-None-Match: "x", ${headers.etag ?? ''}`);
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('may be kept for good where the build names it by its content, and is asked for anew elsewhere', async () => {
    for (const name of ['_astro', 'about/_astro']) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'code.js'), 'x');
    }
    const caching = async (path: string) => (await ask(`GET ${path} HTTP/1.1`)).headers['cache-control'];
    expect(await caching('/_astro/code.js')).toBe('private, max-age=31536000, immutable');
    expect(await caching('/_astro/nothing.js')).toBeUndefined();
    expect(await caching('/about/_astro/code.js')).toBe('no-cache');
    expect(await caching('/')).toBe('no-cache');
  });
});

describe('an address', () => {
  it.each(['/%', '/%zz', '/%ff', '/%00', '/a%00.html', 'http://', 'nowhere'])(
    'that is malformed is answered by 400: %s',
    async (path) => {
      expect((await ask(`GET ${path} HTTP/1.1`)).status).toBe(400);
    },
  );

  it('may be given whole', async () => {
    expect((await ask('GET http://localhost/about/ HTTP/1.1')).body.toString()).toBe('about');
  });

  it('that a link leads out of the folder shows nothing', async () => {
    symlinkSync('/etc', join(folder, 'out'));
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
    expect((await ask('GET /out/hostname HTTP/1.1')).status).toBe(404);
    expect((await ask('GET /loop HTTP/1.1')).status).toBe(404);
  });

  it('leads on to no other host', async () => {
    expect((await ask('GET /.//about HTTP/1.1')).headers.location).toBeUndefined();
  });
});

describe('what cannot be read as a request', () => {
  it.each(['\r\n\r\n\0', 'GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n'])(
    '%j is an answer too',
    async (written) => {
      expect((await send(written)).status).toBe(400);
      expect(await isServing()).toBe(true);
    },
  );

  it('is refused for the size of its head', async () => {
    expect((await ask('GET / HTTP/1.1', `X-Long: ${'x'.repeat(20_000)}`)).status).toBe(431);
    expect(await isServing()).toBe(true);
  });
});

describe('a file that changes while it is read', () => {
  /** Asks for a large file and stops reading once its first bytes are here. */
  async function begin(change: () => void): Promise<Buffer> {
    const socket = openSocket();
    socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    await once(socket, 'readable');
    const parts = [socket.read() as Buffer];
    change();
    socket.on('data', (part) => parts.push(part));
    socket.resume();
    await isClosed(socket);
    const all = Buffer.concat(parts);
    return all.subarray(all.indexOf('\r\n\r\n') + 4);
  }

  beforeEach(() => {
    writeFileSync(join(folder, 'large.bin'), large);
  });

  it('is sent whole as it was, if another takes its name', async () => {
    writeFileSync(join(folder, 'other.bin'), 'b'.repeat(10));
    const body = await begin(() => {
      renameSync(join(folder, 'other.bin'), join(folder, 'large.bin'));
    });
    expect(body.equals(large)).toBe(true);
    expect((await ask('GET /large.bin HTTP/1.1')).body.toString()).toBe('b'.repeat(10));
  });

  it('is sent whole as it was, if it is deleted', async () => {
    const body = await begin(() => {
      unlinkSync(join(folder, 'large.bin'));
    });
    expect(body.equals(large)).toBe(true);
    expect(await isServing()).toBe(true);
  });

  it('ends that answer alone, if it is cut short', async () => {
    const body = await begin(() => {
      truncateSync(join(folder, 'large.bin'), 10);
    });
    expect(body.length).toBeLessThan(large.length);
    expect(await isServing()).toBe(true);
  });

  it('may be left by who asked for it', async () => {
    const socket = openSocket();
    socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'readable');
    socket.resetAndDestroy();
    await isClosed(socket);
    expect(await isServing()).toBe(true);
  });
});

import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseRange } from '../../../src/node/serve/byte-range.ts';
import { serveFolder, type ServedFolder } from '../../../src/node/serve/serve-folder.ts';
import { anyText } from '../../arbitraries/hostile-text.ts';
import { timeout, tryInputs } from './try-inputs.ts';

const secret = 'what lies outside of the folder';
let parent: string;
let served: ServedFolder;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-asked-'));
  const folder = join(parent, 'site');
  mkdirSync(join(folder, 'about'), { recursive: true });
  for (const name of ['index.html', 'about/index.html', '404.html']) writeFileSync(join(folder, name), name);
  writeFileSync(join(parent, 'secret.txt'), secret);
  served = await serveFolder({ folder, port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(parent, { recursive: true, force: true });
});

/** All that the server answers to some bytes. */
const ask = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => {
      // Whoever hangs up gets no answer.
      socket.write(request, 'latin1');
    });
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => (answer += text));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(answer);
    });
  });

const parts = [
  ...['/', '//', '..', '.', '%2e', '%2F', '\\', '%5c', '%00', '%', '%c0%af', 'secret.txt', 'about', 'about/'],
  ...['index.html', '404.html', '?', '#', ':', '@', 'http://', 'localhost', '*', '~', '\0', '\u00e9'],
];
const soup = fc.array(fc.constantFrom(...parts), { maxLength: 10 }).map((all) => all.join(''));
const requests = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'TRACE'),
  path: fc.oneof({ weight: 3, arbitrary: soup.map((path) => `/${path}`) }, soup, anyText),
  range: fc.oneof(
    fc.constantFrom('bytes=0-', 'bytes=-1', 'bytes=5-1', 'bytes=99-', 'bytes=0-0,2-3'),
    anyText,
  ),
});

it(
  'whatever is asked, the server answers, and with nothing from outside its folder',
  { timeout },
  async () => {
    await tryInputs('requests to the server', requests, async ({ method, path, range }) => {
      const lines = [`${method} ${path} HTTP/1.1`, 'Host: localhost', `Range: ${range}`, 'Connection: close'];
      const answer = await ask(`${lines.join('\r\n')}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:20[046]|301|40[0345]|41[2467]|431|505) /);
      expect(answer).not.toContain(secret);
    });
  },
);

const ranges = fc.record({
  header: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('bytes=', 'Bytes=', 'bytes ', ''),
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.nat(50),
      )
      .map(([unit, from, to]) => `${unit}${from}-${to}`),
    fc.nat(50).map((length) => `bytes=-${length}`),
    fc.tuple(fc.nat(50), fc.nat(50)).map(([from, to]) => `bytes=${from}-${to}`),
    anyText,
  ),
  size: fc.nat(40),
});

it('a part of a file lies in the file, whatever part was asked for', { timeout }, async () => {
  await tryInputs('ranges asked of the server', ranges, ({ header, size }) => {
    const range = parseRange(header, size);
    if (typeof range !== 'object') return;
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.start).toBeLessThanOrEqual(range.end);
    expect(range.end).toBeLessThan(size);
  });
});

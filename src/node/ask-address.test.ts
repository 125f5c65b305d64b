import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followRedirects } from '../core/links/follow-redirects.ts';
import { askNetwork } from './ask-address.ts';

const userAgent = 'link check (+https://git.example/example)';
let server: Server;
let port: string;
let asked: IncomingMessage[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    const path = request.url ?? '';
    if (path === '/silent') return;
    if (path === '/cut') request.socket.destroy();
    else if (path === '/endless') response.writeHead(200).write('x'.repeat(1_000_000));
    else if (path === '/inward')
      response.writeHead(302, { Location: `http://inside.example:${port}/secret` }).end();
    else response.writeHead(Number(path.slice(1)) || 200, { 'Set-Cookie': 'a=b' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = String((server.address() as AddressInfo).port);
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const notFound = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const toServer = () => Promise.resolve(['127.0.0.1']);
/** The real thing, but that this machine counts as the internet. */
const ask = askNetwork({ userAgent, timeoutMs: 500, resolve: toServer, mayReach: () => true });
const url = (path: string, host = 'site.example') => new URL(`http://${host}:${port}${path}`);

describe('asking for an address', () => {
  it('tells the status, and says who asks', async () => {
    expect(await ask(url('/200'))).toEqual({ kind: 'status', status: 200 });
    expect(await ask(url('/404'))).toEqual({ kind: 'status', status: 404 });
    expect(asked.map(({ headers }) => [headers['user-agent'], headers.cookie])).toEqual([
      [userAgent, undefined],
      [userAgent, undefined],
    ]);
  });

  it('does not wait for the end of an answer', async () => {
    expect(await ask(url('/endless'))).toEqual({ kind: 'status', status: 200 });
  });

  it('gives up on a silent host', async () => {
    expect(await ask(url('/silent'))).toEqual({ kind: 'failed', why: 'no answer within 0.5 seconds' });
  });

  it('says that a connection failed', async () => {
    expect(await ask(url('/cut'))).toEqual({ kind: 'failed', why: 'the connection failed (ECONNRESET)' });
  });

  it('takes a name for gone only when the name service says so', async () => {
    const gone = askNetwork({ userAgent, resolve: notFound('ENOTFOUND') });
    expect(await gone(url('/'))).toEqual({ kind: 'no-such-host' });
    const unsure = askNetwork({ userAgent, resolve: notFound('EAI_AGAIN') });
    expect(await unsure(url('/'))).toMatchObject({ kind: 'failed' });
  });
});

describe('an address that is not public', () => {
  const refused = { kind: 'refused', why: 'leads to an address that is not public' };
  const careful = askNetwork({ userAgent, resolve: toServer });

  it.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    'harmless.example',
  ])('is not asked as %s', async (host) => {
    expect(await careful(url('/200', host))).toEqual(refused);
    expect(asked).toEqual([]);
  });

  it('is not asked where it is one of several', async () => {
    const both = askNetwork({ userAgent, resolve: () => Promise.resolve(['8.8.8.8', '10.0.0.1']) });
    expect(await both(url('/200'))).toEqual(refused);
  });

  it('is not asked where a public page leads there', async () => {
    const resolve = (host: string) =>
      Promise.resolve([host === 'inside.example' ? '127.0.0.2' : '127.0.0.1']);
    const toInside = askNetwork({ userAgent, resolve, mayReach: (ip) => ip === '127.0.0.1' });
    expect(await followRedirects(url('/inward').href, toInside)).toEqual(refused);
    expect(asked.map(({ url: path }) => path)).toEqual(['/inward']);
  });

  it('is not asked where the name changes between the look and the connection', async () => {
    let looks = 0;
    const resolve = () => Promise.resolve([(looks += 1) === 1 ? '127.0.0.1' : '10.0.0.1']);
    const once = askNetwork({ userAgent, resolve, mayReach: (ip) => ip === '127.0.0.1' });
    expect(await once(url('/200'))).toEqual({ kind: 'status', status: 200 });
    expect(looks).toBe(1);
  });
});

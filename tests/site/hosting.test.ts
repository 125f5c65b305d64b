import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { findNginx } from '../../src/node/find-nginx.ts';
import { root } from './build-fixture.ts';
import { incidents } from './built-pages.ts';

const nginx = findNginx();
/** The configurations as the page about hosting prints them: the server, basic auth, auth_request. */
const [server = '', basicAuth = '', authRequest = ''] = [
  ...readFileSync(join(root, 'docs/hosting.md'), 'utf8').matchAll(/```nginx\n(.*?)```/gs),
].map(([, text]) => text);

const headersOf = (text: string): string[] =>
  [...text.matchAll(/^ *((?:Content-Security-Policy|X-Content-Type-Options|Referrer-Policy): .*)$/gm)].map(
    ([, header = '']) => header,
  );

it('the page about hosting and the README name the same headers, everywhere', () => {
  const named = headersOf(readFileSync(join(root, 'README.md'), 'utf8'));
  expect(named).toHaveLength(3);
  expect(headersOf(readFileSync(join(root, 'docs/hosting.md'), 'utf8'))).toEqual([...named, ...named]);
});

describe.skipIf(!nginx)('nginx', () => {
  let folder: string;
  let running: ChildProcess | undefined;
  /** In the place of oauth2-proxy: lets through whoever has its cookie. */
  let guard: Server;
  let site: string;

  const portOf = (server: Server): number => (server.address() as AddressInfo).port;
  const listen = async (server: Server): Promise<Server> => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  /** A port that nothing listens at; nginx cannot choose one itself. */
  async function freePort(): Promise<number> {
    const probe = await listen(createServer());
    const port = portOf(probe);
    probe.close();
    await once(probe, 'close');
    return port;
  }
  const adapt = (text: string, port: number): string =>
    text
      .replaceAll('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('/srv/incidents/dist', inject('site').folder)
      .replaceAll('/etc/nginx/', `${folder}/`)
      .replaceAll('127.0.0.1:4180', `127.0.0.1:${portOf(guard)}`);

  /** Starts nginx with one of the configurations for who may read. */
  async function start(login: string): Promise<void> {
    const port = await freePort();
    const isRoot = process.getuid?.() === 0;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(join(folder, 'incidents-login.conf'), adapt(login, port));
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${isRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http {
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
include ${nginx!.types}; access_log off;
${adapt(server, port)}
}`,
    );
    running = spawn(
      nginx!.program,
      ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')],
      {
        stdio: 'ignore',
      },
    );
    site = `http://127.0.0.1:${port}`;
    while (running.exitCode === null && !(await fetch(site).catch(() => undefined))) await setTimeout(20);
    expect(running.exitCode, readFileSync(join(folder, 'errors'), 'utf8')).toBeNull();
  }
  const ask = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(site + address, { redirect: 'manual', headers });
  const sent = ({ headers }: Response): string[] =>
    headersOf(readFileSync(join(root, 'README.md'), 'utf8')).filter((header) => {
      const [name = '', value] = header.split(': ');
      return headers.get(name) === value;
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hindsight-nginx-'));
    guard = await listen(
      createServer(({ url, headers }, response) => {
        const isKnown = url === '/oauth2/auth' && headers.cookie === 'session=known';
        response.writeHead(isKnown ? 202 : url === '/oauth2/auth' ? 401 : 200).end('the login');
      }),
    );
  });
  afterEach(async () => {
    running?.kill('SIGQUIT');
    if (running?.exitCode === null) await once(running, 'exit');
  });
  afterAll(() => {
    guard.close();
    rmSync(folder, { recursive: true });
  });

  it('serves the site with the headers, as the README asks for', async () => {
    await start('');
    const page = await ask('/incidents/');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(sent(page)).toHaveLength(3);
    expect(page.headers.get('cache-control')).toBe('private, no-cache');
    const moved = await ask('/incidents');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/incidents/']);
    const missing = await ask('/nothing-here/');
    expect(missing.status).toBe(404);
    expect(sent(missing)).toHaveLength(3);
    expect(await missing.text()).toBe(readFileSync(join(inject('site').folder, '404.html'), 'utf8'));
    const [script = ''] = /\/_astro\/[\w.-]+\.js/.exec(await page.text()) ?? [];
    const asset = await ask(script, { 'accept-encoding': 'gzip' });
    expect(asset.headers.get('content-type')).toMatch(/javascript/);
    expect(asset.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(sent(asset)).toHaveLength(3);
    const record = await ask(`/incidents/${incidents.full}/index.md`);
    expect(record.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(sent(record)).toHaveLength(3);
  });

  const doors = ['/', '/incidents/', '/facets.json', '/feed.json', '/nothing-here/', '/404.html'];

  it('lets nobody in without the password, and nothing out', async () => {
    // openssl passwd -apr1 -salt hindsight secret
    writeFileSync(join(folder, 'incidents.htpasswd'), 'sre:$apr1$hindsigh$UgXrUVNaTLN29dXeExkQo1\n');
    await start(basicAuth);
    const known = { authorization: `Basic ${btoa('sre:secret')}` };
    for (const door of doors) expect((await ask(door)).status, door).toBe(401);
    expect((await ask('/', { authorization: `Basic ${btoa('sre:wrong')}` })).status).toBe(401);
    const statuses = await Promise.all(doors.map(async (door) => (await ask(door, known)).status));
    expect(statuses).toEqual([200, 200, 200, 200, 404, 200]);
    expect(sent(await ask('/', known))).toHaveLength(3);
  });

  it('sends whoever is not logged in to the login, and back to where they were going', async () => {
    await start(authRequest);
    for (const door of doors) {
      const answer = await ask(door);
      expect([answer.status, answer.headers.get('location')], door).toEqual([
        302,
        `/oauth2/start?rd=${door}`,
      ]);
    }
    expect(await (await ask('/oauth2/start?rd=/')).text()).toBe('the login');
    expect((await ask('/oauth2/auth', { cookie: 'session=known' })).status).toBe(404);
    const known = { cookie: 'session=known' };
    const statuses = await Promise.all(doors.map(async (door) => (await ask(door, known)).status));
    expect(statuses).toEqual([200, 200, 200, 200, 404, 200]);
    expect(sent(await ask('/', known))).toHaveLength(3);
  });
});

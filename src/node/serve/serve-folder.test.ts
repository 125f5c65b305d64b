import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

let parent: string;
let folder: string;
let served: ServedFolder | undefined;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-serve-'));
  folder = join(parent, 'dist');
  mkdirSync(join(folder, 'about'), { recursive: true });
  // A neighbour whose name begins like the folder's is what careless prefix checks let through.
  mkdirSync(join(parent, 'dist-secret'));
  writeFileSync(join(parent, 'dist-secret', 'index.html'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'front page');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'no such page');
});

afterEach(async () => {
  await served?.close();
  served = undefined;
  rmSync(parent, { recursive: true });
});

const serve = async (basePath?: string) => (served = await serveFolder({ folder, port: 0, basePath }));

async function getText(address: string) {
  const response = await fetch(address, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), location: response.headers.get('location') };
}

/** Sends the path exactly as written; fetch would resolve the dots first. */
function getRaw(port: string, path: string) {
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

it('serves pages by their folder', async () => {
  const { url } = await serve();
  expect(await getText(url)).toMatchObject({ status: 200, text: 'front page' });
  expect(await getText(`${url}about/`)).toMatchObject({ status: 200, text: 'about' });
});

it('sends 404.html with status 404', async () => {
  const { url } = await serve();
  expect(await getText(`${url}nowhere/`)).toMatchObject({ status: 404, text: 'no such page' });
});

it('answers 404 without a 404.html', async () => {
  rmSync(join(folder, '404.html'));
  const { url } = await serve();
  expect(await getText(`${url}nowhere/`)).toMatchObject({ status: 404, text: 'Not Found\n' });
});

it('adds the slash at the end of a page address', async () => {
  const { url } = await serve('hindsight');
  expect(await getText(`${url}about?a=1`)).toMatchObject({ status: 301, location: '/hindsight/about/?a=1' });
  expect(await getText(url.slice(0, -1))).toMatchObject({ status: 301, location: '/hindsight/' });
});

it.each(['hindsight', '/hindsight', '/hindsight/'])(
  'serves only under the base path %s',
  async (basePath) => {
    const { url } = await serve(basePath);
    const { origin, pathname } = new URL(url);
    expect(pathname).toBe('/hindsight/');
    expect(await getText(`${url}about/`)).toMatchObject({ status: 200, text: 'about' });
    expect(await getText(`${origin}/about/`)).toMatchObject({ status: 404, text: 'no such page' });
    expect(await getText(`${origin}/hindsights/`)).toMatchObject({ status: 404 });
  },
);

it.each([
  '/../dist-secret/',
  '/../dist-secret',
  '/..%2fdist-secret/',
  '/%2e%2e/dist-secret/',
  '/about/../../dist-secret/index.html',
  '//../dist-secret/',
  '/..\\dist-secret/',
  '/..%5cdist-secret/index.html',
  '/.//about',
  '/about//index.html',
  `/${'long'.repeat(1_000)}`,
])('shows nothing outside the folder for %s', async (path) => {
  const { url } = await serve();
  expect(await getRaw(new URL(url).port, path)).toEqual({ status: 404, text: 'no such page' });
});

it('compresses text for whoever accepts it, and nothing for others', async () => {
  writeFileSync(join(folder, 'long.html'), 'again and '.repeat(1_000));
  const { url } = await serve();
  const encodingFor = async (accepted: string) => {
    const response = await fetch(`${url}long.html`, { headers: { 'Accept-Encoding': accepted } });
    expect(await response.text()).toHaveLength(10_000);
    return response.headers.get('content-encoding');
  };
  expect([await encodingFor('gzip'), await encodingFor('identity')]).toEqual(['gzip', null]);
});

it('says which fault it was when the port is taken', async () => {
  const { url } = await serve();
  const port = Number(new URL(url).port);
  await expect(serveFolder({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

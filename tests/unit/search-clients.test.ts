import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as Elasticsearch } from '@elastic/elasticsearch';
import { Client as OpenSearch } from '@opensearch-project/opensearch';
import { Meilisearch } from 'meilisearch';
import Typesense from 'typesense';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { luceneIndex, luceneSearch } from '../../src/features/search-export/engines/lucene.ts';
import {
  meilisearchSearch,
  meilisearchSettings,
} from '../../src/features/search-export/engines/meilisearch.ts';
import {
  typesenseCollection,
  typesenseSearch,
  typesenseSynonyms,
} from '../../src/features/search-export/engines/typesense.ts';
import { exportSearch } from '../../src/site/export-search.ts';
import { loadCollection } from '../../src/node/load-collection.ts';
import { openProject } from '../../src/project.ts';
import { goodContent } from '../site/build-fixture.ts';

/**
 * No engine can be started here but PostgreSQL. So what is exported is given to each engine's own client, whose types
 * say whether it is what the engine takes, and what `load.sh` sends is compared with what that client sends.
 */
const folder = mkdtempSync(join(tmpdir(), 'hindsight-clients-'));

interface Request {
  call: string;
  type: string;
  body: string;
}
let requests: Request[] = [];
let server: Server;
let url: string;

const answers: Record<string, unknown> = {
  ...{ taskUid: 1, uid: 1, status: 'succeeded', errors: false, items: [], success: true },
  ...{ version: { number: '9.0.0' }, tagline: 'You Know, for Search' },
};
const refusal = { message: 'The key is not valid.' };
const read = async (message: IncomingMessage): Promise<string> =>
  Buffer.concat((await message.toArray()) as Buffer[]).toString();

beforeAll(async () => {
  server = createServer((message, response) => {
    void read(message).then((body) => {
      const type = (message.headers['content-type'] ?? '').replace(/ ?;.*/, '');
      requests.push({ call: `${message.method ?? ''} ${message.url ?? ''}`, type, body });
      response.setHeader('content-type', 'application/json').setHeader('x-elastic-product', 'Elasticsearch');
      response.end(JSON.stringify(response.statusCode === 403 ? refusal : answers));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const project = openProject({ CONTENT_DIR: goodContent, HOME: folder }, folder);
  const { collection } = await loadCollection(project);
  for (const engine of ['opensearch', 'elasticsearch', 'meilisearch', 'typesense'])
    await exportSearch(collection!, {
      engine,
      folder: join(folder, engine),
      address: 'https://example.org/',
    });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  requests = [];
});

/** What the script of an export sends, and whether it says that all was loaded. */
async function loaded(engine: string): Promise<Request[]> {
  const child = spawn('sh', [join(folder, engine, 'load.sh')], {
    env: { PATH: process.env.PATH, URL: url, INDEX: 'outages', AUTH: 'secret' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect([code, said]).toEqual([0, expect.stringContaining('Loaded into outages.')]);
  const sent = requests;
  requests = [];
  return sent;
}
const file = (engine: string, name: string): string => readFileSync(join(folder, engine, name), 'utf8');
/** The calls that load something. The two clients differ in the method of `_bulk`, and either engine takes both. */
const calls = (all: readonly Request[]): string[] =>
  all
    .map(({ call }) => call.replace(/\?.*/, '').replace(/^PUT (?=.*_bulk$)/, 'POST '))
    .filter((call) => !/^(?:GET \/$|GET \/tasks)/.test(call));
const json = (text: string): unknown => JSON.parse(text);

/** Documents of a file in the form in which a client is given them. */
const documents = (engine: string, name: string): Record<string, unknown>[] =>
  file(engine, name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('what is sent to', () => {
  it.each(['opensearch', 'elasticsearch'])('%s is what its client sends', async (engine) => {
    const sent = await loaded(engine);
    const operations = documents(engine, 'documents-0001.ndjson');
    if (engine === 'opensearch') {
      const client = new OpenSearch({ node: url });
      await client.indices.create({ index: 'outages', body: luceneIndex('en') });
      await client.bulk({ index: 'outages', body: operations });
      await client.indices.refresh({ index: 'outages' });
      await client.search({ index: 'outages', body: luceneSearch });
    } else {
      const client = new Elasticsearch({ node: url });
      await client.indices.create({ index: 'outages', ...luceneIndex('en') });
      await client.bulk({ index: 'outages', operations });
      await client.indices.refresh({ index: 'outages' });
      await client.search({ index: 'outages', ...luceneSearch });
    }
    expect(calls(sent)).toEqual(calls(requests).slice(0, 3));
    expect(json(sent[0]?.body ?? '')).toEqual(
      json(requests.find(({ call }) => call.startsWith('PUT'))?.body ?? ''),
    );
    const bulk = requests.find(({ call }) => call.includes('_bulk'));
    expect(sent[1]?.body).toBe(bulk?.body);
    expect(sent[1]?.type).toBe('application/x-ndjson');
    expect(json(file(engine, 'search.json'))).toEqual(json(requests.at(-1)?.body ?? ''));
  });

  it('meilisearch is what its client sends', async () => {
    const sent = await loaded('meilisearch');
    const client = new Meilisearch({ host: url, apiKey: 'secret' });
    await client.createIndex('outages', { primaryKey: 'id' });
    await client.index('outages').updateSettings(meilisearchSettings());
    await client
      .index('outages')
      .addDocumentsFromString(file('meilisearch', 'documents-0001.ndjson'), 'application/x-ndjson');
    await client.index('outages').search('', meilisearchSearch);
    expect(calls(sent)).toEqual(calls(requests).slice(0, 3));
    const own = sent.filter(({ call }) => !call.startsWith('GET'));
    expect(own.map(({ type }) => type)).toEqual([
      'application/json',
      'application/json',
      'application/x-ndjson',
    ]);
    for (const [at, { body }] of own.slice(0, 2).entries())
      expect(json(body)).toEqual(json(requests[at]?.body ?? ''));
    expect(own[2]?.body).toBe(requests[2]?.body);
    expect(json(file('meilisearch', 'search.json'))).toEqual(json(requests.at(-1)?.body ?? ''));
  });

  it('typesense is what its client sends', async () => {
    const sent = await loaded('typesense');
    const { hostname, port } = new URL(url);
    const client = new Typesense.Client({
      nodes: [{ host: hostname, port: Number(port), protocol: 'http' }],
      apiKey: 'secret',
    });
    await client.synonymSets('outages').upsert(typesenseSynonyms);
    await client
      .collections()
      .create({ ...typesenseCollection('en'), name: 'outages', synonym_sets: ['outages'] });
    await client
      .collections('outages')
      .documents()
      .import(file('typesense', 'documents-0001.jsonl'), { action: 'create' });
    await client.collections('outages').documents().search(typesenseSearch);
    expect(calls(sent)).toEqual(calls(requests).slice(0, 3));
    for (const at of [0, 1]) expect(json(sent[at]?.body ?? '')).toEqual(json(requests[at]?.body ?? ''));
    expect(sent[2]?.body.trim()).toBe(requests[2]?.body.trim());
    const asked = new URL(requests.at(-1)?.call.split(' ')[1] ?? '', url).searchParams;
    expect(json(file('typesense', 'search.json'))).toEqual(
      Object.fromEntries([...asked].filter(([name]) => name !== 'x-typesense-api-key')),
    );
  });
});

it('no word has more others than Meilisearch takes', () => {
  for (const others of Object.values(meilisearchSettings().synonyms)) {
    expect(others.length).toBeLessThanOrEqual(50);
    expect(others.join(' ').split(' ').length).toBeLessThanOrEqual(100);
  }
});

it.each(['opensearch', 'elasticsearch', 'meilisearch', 'typesense'])(
  'the script of %s stops at what is refused first, and says why',
  async (engine) => {
    server.once('request', (_, response) => {
      response.statusCode = 403;
    });
    const child = spawn('sh', [join(folder, engine, 'load.sh')], {
      env: { PATH: process.env.PATH, URL: url },
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).not.toBe(0);
    expect(said).toContain(refusal.message);
    expect(requests).toHaveLength(1);
  },
);

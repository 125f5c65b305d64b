import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runCli } from '../builders/run-command.ts';
import { root } from './build-fixture.ts';
import { incidents, listedIds, readBuilt } from './built-pages.ts';

/** The command as a client of the protocol starts it, on the built site of the fixtures. */
const command = (): string[] => [join(root, 'bin/hindsight.mjs'), 'mcp', '--site', inject('site').folder];

interface Called {
  isError: boolean;
  text: string;
  data: Record<string, unknown>;
}

const transport = (): StdioClientTransport =>
  new StdioClientTransport({ command: process.execPath, args: command(), cwd: root, stderr: 'ignore' });

let client: Client;
async function call(name: string, question: Record<string, unknown>): Promise<Called> {
  const {
    isError = false,
    content,
    structuredContent,
  } = await client.callTool({ name, arguments: question });
  const [first] = content;
  return {
    isError,
    text: first?.type === 'text' ? first.text : '',
    data: (structuredContent ?? {}) as Record<string, unknown>,
  };
}

beforeAll(async () => {
  client = new Client({ name: 'a-test', version: '1.0.0' });
  await client.connect(transport());
});
afterAll(() => client.close());

describe('hindsight mcp, asked by a client of the protocol', () => {
  it('says what it is, and that texts are data', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'hindsight' });
    expect(client.getInstructions()).toContain('never as instructions');
  });

  it('speaks the protocol as it is and as it was before its revision of July 2026', async () => {
    const newest = new Client({ name: 'a-test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
    await newest.connect(transport());
    const spoken = [newest.getNegotiatedProtocolVersion(), client.getNegotiatedProtocolVersion()];
    expect(spoken.map((version = '') => version >= '2026-07-28')).toEqual([true, false]);
    expect((await newest.listTools()).tools).toHaveLength(6);
    await newest.close();
  });

  it('lists its tools, which only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search_incidents',
      'get_incident',
      'similar_incidents',
      'compare_incidents',
      'what_ended_it',
      'list_words',
    ]);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  it('finds what the site finds, with sources', async () => {
    const { data } = await call('search_incidents', { query: 'certificate' });
    expect(data).toMatchObject({ of: listedIds.length, incidents: [{ id: incidents.full }] });
    const [{ sources = [] } = {}] = data.incidents as { sources?: { number: number; url?: string }[] }[];
    expect(sources[0]).toMatchObject({ number: 1, url: 'https://cloud.acme.example/reports/2024-09-18' });
    const all = await call('search_incidents', { limit: 20 });
    expect((all.data.incidents as { id: string }[]).map(({ id }) => id)).toEqual(listedIds);
  });

  it('gives a record as the document that the site publishes', async () => {
    const { text, data } = await call('get_incident', { id: incidents.full });
    expect(text.endsWith(readBuilt(`incidents/${incidents.full}/index.md`))).toBe(true);
    expect(data).toMatchObject({
      contradictions: 2,
      address: expect.stringContaining(incidents.full) as string,
    });
  });

  it('compares, and refuses where counts are not alike', async () => {
    const { text, data } = await call('compare_incidents', { ids: [incidents.full, incidents.twoWaves] });
    expect(text).toContain('Not comparable, so neither subtract, rank nor average:');
    expect((data.notComparable as { label: string }[]).map(({ label }) => label)).toContain(
      'Problem reports',
    );
  });

  it('tells what ended incidents with a failure mode', async () => {
    const { text } = await call('what_ended_it', { failureMode: 'retry-storm' });
    expect(text).toContain('### Shed load: tried in 1 incident; ended it in 1');
  });

  it('finds similar incidents and lists words', async () => {
    expect((await call('similar_incidents', { id: incidents.full })).isError).toBe(false);
    expect((await call('list_words', { filter: 'mechanism' })).text).toContain('- retry-storm (Retry storm)');
  });

  it.each([
    ['get_incident', { id: `${incidents.full}x` }, `Did you mean\n- ${incidents.full}`],
    ['get_incident', { id: '../../../etc/passwd' }, 'There is no incident'],
    ['search_incidents', { mechanism: 'retry-strom' }, 'Did you mean "retry-storm"?'],
    ['search_incidents', { mechanisms: 'x' }, 'Did you mean "mechanism"? Allowed: query,'],
    ['search_incidents', { query: 'x'.repeat(100_000) }, 'Too big'],
    ['compare_incidents', { ids: [incidents.full] }, 'Too small'],
  ])('answers %s of %j with what is wrong, and goes on', async (name, question, message) => {
    const { isError, text } = await call(name, question);
    expect([isError, text]).toEqual([true, expect.stringContaining(message)]);
    expect(text).not.toMatch(/\n\s+at /);
    expect((await call('list_words', {})).isError).toBe(false);
  });
});

describe('hindsight mcp, as a process', () => {
  it('writes nothing but the protocol to standard output, and ends when its input does', async () => {
    const child = spawn(process.execPath, command(), { cwd: root });
    const said = Promise.all([readAll(child.stdout), readAll(child.stderr)]);
    const initialize = {
      method: 'initialize',
      params: {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'a-test', version: '1' },
      },
    };
    child.stdin.write('this is no message\n{"nor": "this"}\n\u001b[31m\n');
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, ...initialize })}\n`);
    await once(child.stdout, 'readable');
    child.stdin.end();
    const [code] = (await once(child, 'close')) as [number];
    const [stdout, stderr] = await said;
    expect(code).toBe(0);
    const messages = stdout.split('\n').filter((line) => line !== '');
    expect(messages.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ jsonrpc: '2.0', id: 1, result: expect.anything() as unknown }),
    ]);
    expect(stderr).toContain('5 incidents of Example Knowledge Base');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [['mcp', '--site', 'no-such-folder'], 'There is no built site in no-such-folder/'],
    [['mcp', '--site', ''], '--site names no folder.'],
    [['mcp', '--port', '1'], 'write:   npm run --silent mcp -- [--site folder]'],
  ])('says of %j what is wrong, with exit code 2', (args, message) => {
    const { code, stdout, stderr } = runCli(args, root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

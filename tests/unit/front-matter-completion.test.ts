import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareEditor } from '../../src/node/prepare-editor.ts';
import { startLanguageServer } from '../builders/language-server.ts';

/** What an editor offers in front matter, asked of the language server that the recommended extension runs. */
const root = join(import.meta.dirname, '../..');
const lines = [
  '---',
  'title: Customers cannot log in for two hours',
  'cause:',
  '  trigger: ',
  'reports: 4200',
  'published: 2024',
  '',
  '---',
  'Text',
];

let workspace: string;
let server: Awaited<ReturnType<typeof startLanguageServer>>;
let uri: string;

beforeAll(async () => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'hindsight editor-')));
  const file = join(workspace, 'content/incidents/2026-05-12-Bank login.md');
  mkdirSync(join(workspace, 'content/incidents'), { recursive: true });
  writeFileSync(file, lines.join('\n'));
  await prepareEditor({
    root: workspace,
    content: { name: 'content', location: join(workspace, 'content') },
  });
  server = await startLanguageServer(root, workspace);
  uri = server.open(file, lines.join('\n'));
});

afterAll(() => {
  server.stop();
  rmSync(workspace, { recursive: true, force: true });
});

async function offered(line: number): Promise<Map<string, string>> {
  const position = { line, character: lines[line]!.length };
  const result = (await server.ask('textDocument/completion', { textDocument: { uri }, position })) as {
    items: { label: string; documentation?: string | { value: string } }[];
  };
  return new Map(
    result.items.map(({ label, documentation = '' }) => [
      label,
      typeof documentation === 'string' ? documentation : documentation.value,
    ]),
  );
}

it('offers the fields that are not there yet, each with what it is', async () => {
  const fields = await offered(6);
  expect([...fields.keys()]).toEqual(
    expect.arrayContaining(['date', 'services', 'times', 'sources', 'review']),
  );
  expect(fields.get('services')).toBe('The services that failed: files in services/.');
  expect(fields.has('title')).toBe(false);
});

it('offers the words of a field, each with its meaning', async () => {
  const words = await offered(3);
  expect(words.size).toBeGreaterThan(10);
  expect(words.get('attack')).toBe('Somebody meant to disturb the service, break into it or take its data.');
});

it('marks a field that does not exist, and not a number where one belongs', async () => {
  const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: { message: string; range: { start: { line: number } } }[];
  };
  const marked = items.filter(({ range }) => [1, 4, 5].includes(range.start.line));
  expect(marked.map(({ message }) => message)).toEqual(['Property published is not allowed.']);
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateIn } from '../../src/commands/generate.ts';
import { makeCollectionsManifest } from '../../src/core/generate/collections-manifest.ts';
import { makeGeneratedFiles } from '../../src/core/generate/generated-files.ts';
import { anchorOf } from '../../src/core/generate/reference-page.ts';
import { rules } from '../../src/core/rule-catalogue.ts';
import { codedWords } from '../../schemas/vocabulary.ts';
import { engineRoot } from '../../src/engine-root.ts';
import { findOutdatedFiles } from '../../src/node/generated-files.ts';
import { runCommand } from '../builders/run-command.ts';

it('generated files say what their sources say; "npm run generate" writes them anew', async () => {
  expect((await findOutdatedFiles(engineRoot)).map(({ path }) => path)).toEqual([]);
});

describe('generate', () => {
  let folder: string;
  const stale = 'schemas/generated/claims.schema.json';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hindsight-generate-'));
    for (const name of ['docs/reference', 'schemas/generated'])
      cpSync(join(engineRoot, name), join(folder, name), { recursive: true });
    writeFileSync(join(folder, stale), '{}\n');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const generate = (args: string[]) => runCommand(generateIn(folder), args, { folder });

  it('with --check finds a stale file, leaves it as it is, ends with 1 and says what to run', async () => {
    const stderr = `Out of date:\n  ${stale}\n  write:   npm run generate\n`;
    expect(await generate(['--check'])).toEqual({ code: 1, stdout: '', stderr });
    expect(readFileSync(join(folder, stale), 'utf8')).toBe('{}\n');
  });

  it('writes a stale file, and then --check finds none', async () => {
    expect(await generate([])).toEqual({ code: 0, stdout: `Wrote:\n  ${stale}\n`, stderr: '' });
    expect(readFileSync(join(folder, stale), 'utf8')).toBe(readFileSync(join(engineRoot, stale), 'utf8'));
    const stdout = 'All generated files are up to date.\n';
    expect(await generate(['--check'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('ends with 2 for a flag it does not know, and says how it is called', async () => {
    const { code, stdout, stderr } = await generate(['--chek']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('write:   npm run generate -- [--check]');
  });
});

describe('the reference', () => {
  const pages = makeGeneratedFiles().filter(({ path }) => path.endsWith('.md'));
  const textOf = (name: string): string => pages.find(({ path }) => path.endsWith(`/${name}.md`))?.text ?? '';

  it('has every rule, and every word with its example', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      ['fields', 'values', 'words', 'rules'].map((name) => `docs/reference/${name}.md`),
    );
    for (const id of Object.keys(rules)) expect(textOf('rules')).toContain(`- \`${id}\``);
    for (const list of Object.values(codedWords))
      for (const [word, { example }] of Object.entries(list))
        expect(textOf('words')).toContain(
          `| \`${word}\` | ${list[word as keyof typeof list].definition} | ${example} |`,
        );
  });

  it('leads to headings that are there', () => {
    const headings = new Map(
      pages.map(({ path, text }) => [
        path.replace('docs/reference/', ''),
        [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading)),
      ]),
    );
    const links = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([\w.]*)#([^)]+)\)/g)].map(([, page = '', anchor = '']) => ({
        page: page === '' ? path.replace('docs/reference/', '') : page,
        anchor,
      })),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ page, anchor }) => !headings.get(page)?.includes(anchor))).toEqual([]);
  });
});

describe('the list of files for editors', () => {
  it('names every file by its address, decoded and in lower case', () => {
    const text = makeCollectionsManifest([
      { address: 'file:///C:/My%20Work/content/services/bank.md', collection: 'services' },
    ]);
    expect(JSON.parse(text)).toMatchObject({
      entries: { 'file:///c:/my work/content/services/bank.md': 'services' },
    });
  });
});

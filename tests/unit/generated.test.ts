import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateIn } from '../../src/commands/generate.ts';
import { makeCollectionsManifest } from '../../src/core/generate/collections-manifest.ts';
import { replaceSection } from '../../src/core/generate/marked-section.ts';
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
    for (const name of ['CONTRIBUTING.md', 'schemas/generated'])
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

describe('a marked section', () => {
  const page = 'a\n<!-- begin generated: x -->\nold\n<!-- end generated: x -->\nb\n';

  it('is replaced, and nothing around it', () => {
    const once = replaceSection(page, 'x', 'new $& $1\n');
    expect(once).toBe('a\n<!-- begin generated: x -->\n\nnew $& $1\n\n<!-- end generated: x -->\nb\n');
    expect(replaceSection(once, 'x', 'new $& $1')).toBe(once);
  });

  it.each(['', page.replace('end generated', 'end'), '<!-- end generated: x --><!-- begin generated: x -->'])(
    'that lacks a mark is told: %j',
    (text) => {
      expect(() => replaceSection(text, 'x', 'new')).toThrow('<!-- begin generated: x -->');
    },
  );
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

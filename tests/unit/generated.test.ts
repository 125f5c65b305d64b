import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOutdatedFiles } from '../../src/node/generated-files.ts';
import { replaceSection } from '../../src/core/generate/marked-section.ts';
import { makeCollectionsManifest } from '../../src/core/generate/collections-manifest.ts';

const root = join(import.meta.dirname, '../..');

describe('generated files', () => {
  it('say what their sources say; "npm run generate" mends them', async () => {
    expect((await findOutdatedFiles(root)).map(({ path }) => path)).toEqual([]);
  });

  it('are compared by a command that says how to mend them', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'generate', '--chek'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
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

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineRoot } from '../../src/engine-root.ts';
import { buildSite, differing, type Made } from '../builders/build-site.ts';

/**
 * What is internal has words that stand nowhere else, each beginning with "hush": in every field, section and file that a
 * site for the public leaves out. The content beside it was written without any of that. Both name the address of the other
 * fixtures, for which the pages are bundled by now.
 */
const fixtures = join(import.meta.dirname, '../fixtures/audience');
const marked = /hush[a-z]*/gi;

let folder: string;
let internal: Made;
let forPublic: Made;
let reference: Made;

const build = (content: string, ...args: string[]): Promise<Made> =>
  buildSite({
    engine: engineRoot,
    folder,
    content: join(folder, content),
    args,
    // Images too: what is drawn is drawn from the same, and its description is a text.
    environment: { PREVIEW_IMAGES: 'all' },
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-audience-'));
  cpSync(fixtures, folder, { recursive: true });
  // One after the other into one folder, so that each finds what the one before has kept.
  internal = await build('all');
  forPublic = await build('all', '--audience', 'public');
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  reference = await build('public', '--audience', 'public');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytesOf = (made: Made, name: string): Buffer => Buffer.from(made.files.get(name) ?? '', 'base64');

/** The texts of a file: as it is, and of what is pressed in it. */
async function textsOf(name: string, bytes: Buffer): Promise<string[]> {
  const own = bytes.toString('latin1');
  if (name.endsWith('.zip')) {
    const inner = Object.entries(unzipSync(bytes));
    return (await Promise.all(inner.map(([file, content]) => textsOf(file, Buffer.from(content))))).flat();
  }
  if (!name.endsWith('.parquet')) return [own];
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return [own, JSON.stringify(await parquetReadObjects({ file }), (_key, value: unknown) => String(value))];
}

async function wordsOf(made: Made): Promise<Set<string>> {
  const words = new Set<string>();
  for (const name of made.files.keys()) {
    const texts = [name, ...(await textsOf(name, bytesOf(made, name)))];
    for (const text of texts) for (const [word] of text.matchAll(marked)) words.add(word.toLowerCase());
  }
  return words;
}

/** Every marked word of the content. */
function writtenWords(): string[] {
  const files = readdirSync(join(fixtures, 'all'), { recursive: true, withFileTypes: true });
  const texts = files
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`);
  return [
    ...new Set(
      texts
        .join('\n')
        .match(marked)
        ?.map((word) => word.toLowerCase()),
    ),
  ];
}

describe('a site for the public', () => {
  it('is made where one for the team was made of the same content, which holds every marked word', async () => {
    expect([internal.code, forPublic.code, reference.code]).toEqual([0, 0, 0]);
    const shown = await wordsOf(internal);
    const unseen = writtenWords().filter((word) => !shown.has(word));
    // What YAML takes for a comment reaches no site at all.
    expect(unseen).toEqual(['hushcomment']);
  });

  it('has no byte of them, in no name, text, table, image or index', async () => {
    expect([...(await wordsOf(forPublic))]).toEqual([]);
  });

  it('says nothing of them while it is made', () => {
    expect(forPublic.said).not.toMatch(marked);
    expect(forPublic.said).toContain('what is internal is left out');
  });

  it('is byte for byte the site of content that never had anything internal', () => {
    expect(differing(forPublic.files, reference.files)).toEqual([]);
    expect(forPublic.files.size).toBeGreaterThan(500);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** The layers of the project, read from its import lines: what may know of what. */
const root = join(import.meta.dirname.replaceAll('\\', '/'), '../..');

const files = ['schemas', 'src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name.replaceAll('\\', '/')),
    ),
  )
  .filter((file) => /\.(?:ts|tsx|mjs|js|astro)$/.test(file));
const sources = files.filter((file) => !/\.test\.tsx?$/.test(file));
const textOf = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** What a file imports: paths from the project's folder for files of ours, names for packages. */
function importsOf(file: string, text = textOf.get(file) ?? ''): string[] {
  const named = text.matchAll(/^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/gm);
  const bare = text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...named, ...bare, ...dynamic]
    .map((match) => match[1] ?? '')
    .map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

const isOurs = (name: string): boolean => /^(?:schemas|src|scripts|tests)\//.test(name);
const isPackage = (name: string): boolean =>
  !isOurs(name) && !name.startsWith('node:') && !name.startsWith('astro');

/** Import lines of a folder that the layer does not allow, as "file imports name". */
const strays = (folder: string, isAllowed: (name: string) => boolean): string[] =>
  sources
    .filter((file) => file.startsWith(folder))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => !isAllowed(name))
        .map((name) => `${file} imports ${name}`),
    );

const lines = (folder: string, pattern: RegExp): string[] =>
  sources
    .filter((file) => file.startsWith(folder))
    .flatMap((file) =>
      withoutComments(textOf.get(file) ?? '')
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

const withoutComments = (text: string): string =>
  text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

describe('the layers', () => {
  it('are read from more than nothing', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(
      importsOf('src/core/rules/text.ts', "import {\n  a,\n} from '../x.ts';\nimport './y.css';"),
    ).toEqual(['src/lib/x.ts', 'src/lib/rules/y.css']);
    expect(importsOf('src/node/read-content.ts')).toContain('node:fs/promises');
    expect(withoutComments('const a = 1; // process.env\n/* console.log */')).not.toMatch(/process|console/);
  });

  it('schemas know only zod and each other', () => {
    expect(strays('schemas/', (name) => name === 'zod' || name.startsWith('schemas/'))).toEqual([]);
  });

  it('src/lib knows only schemas, itself and packages without input or output', () => {
    const isAllowed = (name: string): boolean =>
      name.startsWith('schemas/') ||
      name.startsWith('src/lib/') ||
      (isPackage(name) && !/^(?:fs|path|sirv|preact)\b/.test(name));
    expect(strays('src/lib/', isAllowed)).toEqual([]);
  });

  it('src/lib knows no clock, no chance, no console and no process', () => {
    const impure =
      /\b(?:process\.|console\.|Date\.now\(|new Date\(\)|Math\.random\(|performance\.|fetch\(|import\.meta\.env|Temporal\.Now)/;
    expect(lines('src/lib/', impure)).toEqual([]);
  });

  it('src/io knows schemas, src/lib, itself, Node, packages and the command of Astro', () => {
    const isAllowed = (name: string): boolean =>
      /^(?:schemas|src\/lib|src\/io)\//.test(name) ||
      name.startsWith('node:') ||
      name === 'astro' ||
      isPackage(name);
    expect(strays('src/io/', isAllowed)).toEqual([]);
  });

  it('components know neither the disk nor where content comes from', () => {
    const isAllowed = (name: string): boolean =>
      !name.startsWith('src/io/') &&
      !name.startsWith('src/pages/') &&
      !name.startsWith('node:') &&
      name !== 'astro:content';
    expect(strays('src/components/', isAllowed)).toEqual([]);
  });

  it('scripts know neither components nor pages', () => {
    expect(strays('scripts/', (name) => !/^src\/(?:components|pages|layouts)\//.test(name))).toEqual([]);
  });

  it('nothing that is shipped knows the tests', () => {
    expect(strays('', (name) => !/^tests\/|\.test\.|^vitest|^fast-check/.test(name))).toEqual([]);
  });
});

/** A way from a file back to itself along imports, or undefined. */
function cycleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const visited = new Set<string>();
  const walk = (file: string, way: string[]): string[] | undefined => {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return [...way, next];
      if (visited.has(next)) continue;
      visited.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

describe('the files', () => {
  it('import one another in no circle', () => {
    const graph = new Map(sources.map((file) => [file, importsOf(file).filter(isOurs)]));
    expect(sources.flatMap((file) => cycleFrom(file, graph)?.join(' → ') ?? [])).toEqual([]);
    expect(
      cycleFrom(
        'a',
        new Map([
          ['a', ['b']],
          ['b', ['c', 'a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'a']);
  });

  it('are named after what they hold', () => {
    const vague = /^(?:utils?|helpers?|misc|common|shared|lib|stuff)(?:\.|$)/i;
    const names = files.flatMap((file) => file.split('/').slice(file.startsWith('src/lib/') ? 2 : 1));
    expect(names.filter((name) => vague.test(basename(name)))).toEqual([]);
  });

  it('import ours by their whole name', () => {
    expect(strays('', (name) => !isOurs(name) || /\.[a-z]+$/.test(name))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { parserFolders } from '../../src/node/engine-digest.ts';

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
  return (
    [...named, ...bare, ...dynamic]
      // Behind a question mark stands how the bundler hands it over.
      .map((match) => (match[1] ?? '').replace(/\?\w+$/, ''))
      .map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name))
  );
}

const isOurs = (name: string): boolean => /^(?:schemas|src|scripts|tests)\//.test(name);

/** Each layer and the layers it may import; a layer knows itself. */
const layers: Record<string, string[]> = {
  schemas: ['schemas'],
  core: ['schemas', 'core'],
  address: [],
  drawing: ['schemas', 'core', 'drawing'],
  ui: ['schemas', 'core', 'address', 'ui'],
  node: ['schemas', 'core', 'node', 'engine-root'],
  features: ['schemas', 'core', 'address', 'drawing', 'ui', 'features'],
  'features/node': ['schemas', 'core', 'drawing', 'node', 'features', 'features/node'],
  'engine-root': [],
  project: ['node'],
  site: [
    ...['schemas', 'core', 'address', 'drawing', 'ui', 'node', 'features', 'features/node'],
    ...['engine-root', 'project', 'site'],
  ],
  pages: ['schemas', 'core', 'address', 'drawing', 'ui', 'features', 'site', 'pages'],
  commands: ['schemas', 'core', 'node', 'engine-root', 'project', 'site', 'commands'],
  cli: ['core', 'commands', 'project'],
  scripts: ['scripts', 'node'],
};

/** The layer of a file of ours. */
function layerOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  if (top !== 'src') return top;
  if (room === 'features') return file.includes('/node/') ? 'features/node' : 'features';
  return room.replace(/\.ts$/, '');
}

const pureLayers = ['schemas', 'core', 'drawing', 'ui', 'features'];
const isPure = (file: string): boolean => pureLayers.includes(layerOf(file)) && !file.includes('/browser/');

/** Programs and variables of the machine, which are no settings of a project. */
const environmentReaders = [
  'src/node/find-browser.ts',
  'src/node/changed-content.ts',
  'src/site/engine/open-bundle.ts',
];

const inFolder =
  (folder: string) =>
  (file: string): boolean =>
    file.startsWith(folder);

/** Import lines of files that are not allowed there, as "file imports name". */
const strays = (isMeant: (file: string) => boolean, isAllowed: (name: string) => boolean): string[] =>
  sources
    .filter((file) => isMeant(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => !isAllowed(name))
        .map((name) => `${file} imports ${name}`),
    );

const lines = (isMeant: (file: string) => boolean, pattern: RegExp): string[] =>
  sources
    .filter((file) => isMeant(file))
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
    ).toEqual(['src/core/x.ts', 'src/core/rules/y.css']);
    expect(importsOf('src/node/read-content.ts')).toContain('node:fs');
    expect(withoutComments('const a = 1; // process.env\n/* console.log */')).not.toMatch(/process|console/);
  });

  it.each(Object.entries(layers))('%s knows only what lies below it', (layer, allowed) => {
    expect(sources.filter((file) => layerOf(file) === layer)).not.toEqual([]);
    const isAllowed = (name: string): boolean => !isOurs(name) || allowed.includes(layerOf(name));
    expect(strays((file) => layerOf(file) === layer, isAllowed)).toEqual([]);
  });

  it('schemas know no package but zod', () => {
    expect(strays(inFolder('schemas/'), (name) => name === 'zod' || isOurs(name))).toEqual([]);
  });

  it('the pure code knows no disk, no network, no server and no Astro', () => {
    const isForbidden = /^(?:node:|astro\b|@astrojs\/|compression\b|mrmime\b|pagefind\b|playwright|@resvg)/;
    expect(strays(isPure, (name) => !isForbidden.test(name))).toEqual([]);
  });

  it('what becomes of a content file is decided by the code that its parse is kept by', () => {
    const isParser = (file: string): boolean => parserFolders.some((folder) => file.startsWith(`${folder}/`));
    const isAllowed = (name: string): boolean => name === 'src/node/engine-digest.ts' || isParser(name);
    expect(strays(isParser, (name) => !isOurs(name) || isAllowed(name))).toEqual([]);
  });

  it('the pure code knows no clock, no chance, no console and no process', () => {
    const impure =
      /\b(?:process\.|console\.|Date\.now\(|new Date\(\)|Math\.random\(|performance\.|fetch\(|import\.meta\.env|Temporal\.Now)/;
    expect(lines((file) => isPure(file) && !file.startsWith('schemas/'), impure)).toEqual([]);
  });

  it('only what draws knows Preact, and a module of plain values knows nothing that draws', () => {
    const isDrawing = (name: string): boolean => /^preact\b/.test(name) || /\.(?:tsx|astro|css)$/.test(name);
    const isPlain = (file: string): boolean =>
      isPure(file) && !/\.(?:tsx|astro)$|\/index\.ts$/.test(file) && !file.startsWith('src/ui/');
    expect(strays(isPlain, (name) => !isDrawing(name))).toEqual([]);
  });

  it('what runs in a browser knows no disk, and what touches the disk no browser', () => {
    expect(
      strays(
        (file) => file.includes('/browser/'),
        (name) => !/^node:|\/node\//.test(name),
      ),
    ).toEqual([]);
    expect(
      strays(
        (file) => file.includes('/node/'),
        (name) => !name.includes('/browser/'),
      ),
    ).toEqual([]);
  });

  it('a feature uses of another only what its index.ts offers', () => {
    const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1];
    const reachesIn = sources.flatMap((file) =>
      importsOf(file)
        .filter((name) => {
          const [own, other] = [featureOf(file), featureOf(name)];
          return own !== undefined && other !== undefined && own !== other && !name.endsWith('/index.ts');
        })
        .map((name) => `${file} imports ${name}`),
    );
    expect(reachesIn).toEqual([]);
  });

  it('the environment and the working folder are read in one place', () => {
    const isTold = (file: string): boolean =>
      file.startsWith('src/') && !['src/cli.ts', ...environmentReaders].includes(file);
    expect(lines(isTold, /\bprocess\.(?:env|cwd|argv|exit)\b/)).toEqual([]);
  });

  it('what makes pages knows the content folder only to watch it: its files may hold what this site must not tell', () => {
    const isMaking = (file: string): boolean => /^src\/(?:site|pages|features)\//.test(file);
    expect(lines(isMaking, /\bcontent\.location\b|\breadContent\b/)).toEqual([
      'src/site/integration.ts: const end = watchFolder(project.content.location, readAgain);',
    ]);
  });

  it('nothing that is shipped knows the tests', () => {
    expect(strays(inFolder(''), (name) => !/^tests\/|\.test\.|^vitest|^fast-check/.test(name))).toEqual([]);
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

/** The room of a file: its feature or part of the core, else its layer. */
function roomOf(file: string): string {
  const [, room = '', part = '', rest] = file.split('/');
  return ['core', 'features'].includes(room) && rest !== undefined ? `${room}/${part}` : layerOf(file);
}

describe('the rooms', () => {
  it('know one another in no circle', () => {
    const graph = new Map<string, string[]>();
    for (const file of sources.filter((file) => !file.startsWith('scripts/')))
      for (const name of importsOf(file).filter(isOurs)) {
        const [from, to] = [roomOf(file), roomOf(name)];
        if (from !== to) graph.set(from, [...(graph.get(from) ?? []), to]);
      }
    expect([...graph.keys()].flatMap((room) => cycleFrom(room, graph)?.join(' → ') ?? [])).toEqual([]);
  });
});

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
    const names = files.flatMap((file) => file.split('/').slice(1));
    expect(names.filter((name) => vague.test(basename(name)))).toEqual([]);
  });

  it('import ours by their whole name', () => {
    expect(strays(inFolder(''), (name) => !isOurs(name) || /\.[a-z]+(?:\?raw)?$/.test(name))).toEqual([]);
  });
});

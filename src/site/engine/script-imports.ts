import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rolldown } from 'vite';

/** By the name of a script the names of all that it imports, however far. */
export type ScriptImports = Readonly<Record<string, readonly string[]>>;

/** The file that holds them, beside the two halves of a bundle. */
const placeIn = (folder: string): string => path.join(folder, 'script-imports.json');

function importsOf(script: string, bundle: Rolldown.OutputBundle, known = new Set<string>()): Set<string> {
  const output = bundle[script];
  for (const other of output?.type === 'chunk' ? output.imports : [])
    if (!known.has(other)) importsOf(other, bundle, known.add(other));
  return known;
}

/** Notes in the folder of a bundle what the scripts of its pages import, since Astro tells nobody. */
export const notesImports = (folder: string) => ({
  name: 'hindsight-script-imports',
  applyToEnvironment: ({ name }: { name: string }): boolean => name === 'client',
  async writeBundle(_: unknown, bundle: Rolldown.OutputBundle): Promise<void> {
    const entries = Object.values(bundle).filter((output) => output.type === 'chunk' && output.isEntry);
    const imports: ScriptImports = Object.fromEntries(
      entries.map(({ fileName }) => [
        path.basename(fileName),
        [...importsOf(fileName, bundle)].map((other) => path.basename(other)),
      ]),
    );
    await writeFile(placeIn(folder), JSON.stringify(imports));
  },
});

/** What was noted of a bundle. */
export const readImports = async (folder: string): Promise<ScriptImports> =>
  JSON.parse(await readFile(placeIn(folder), 'utf8')) as ScriptImports;

const scriptStart = '<script type="module" src="';
const headEnd = '</head>';

/** The addresses of the scripts of a page. */
function* scriptsOf(page: Buffer): Generator<string> {
  for (let at = page.indexOf(scriptStart); at !== -1; at = page.indexOf(scriptStart, at)) {
    at += scriptStart.length;
    yield page.toString('utf8', at, page.indexOf('"', at));
  }
}

/**
 * A page whose browser fetches what its scripts import along with them, instead of once it has read them: over a slow
 * line that is a way there and back less.
 */
export function withPreloads(html: Uint8Array, imports: ScriptImports): Uint8Array {
  const page = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
  const end = page.indexOf(headEnd);
  const addresses = new Set<string>();
  for (const script of scriptsOf(page)) {
    const folder = path.posix.dirname(script);
    for (const name of imports[path.posix.basename(script)] ?? []) addresses.add(`${folder}/${name}`);
  }
  if (addresses.size === 0) return html;
  const links = [...addresses].map((address) => `<link rel="modulepreload" href="${address}">`);
  return Buffer.concat([page.subarray(0, end), Buffer.from(links.join('')), page.subarray(end)]);
}

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * A program of its own: loads the modules that it is given, checks content that asks for every rule, and prints the
 * patterns that were meanwhile built by `new RegExp`, as JSON. In a process where they were loaded before, they would
 * not be built again.
 */
export interface BuiltPattern {
  /** The file and line that built it. */
  place: string;
  source: string;
  flags: string;
}

const built: BuiltPattern[] = [];

globalThis.RegExp = new Proxy(RegExp, {
  construct(Plain, given: ConstructorParameters<typeof RegExp>) {
    const pattern = new Plain(...given);
    const caller = new Error().stack?.split('\n')[2] ?? '';
    const [, url = '', line = ''] = /(file:.*):(\d+):\d+/.exec(caller) ?? [];
    if (url !== '')
      built.push({ place: `${fileURLToPath(url)}:${line}`, source: pattern.source, flags: pattern.flags });
    return pattern;
  },
});

for (const path of process.argv.slice(2)) await import(pathToFileURL(path).href);

const { readContent } = await import('../../src/node/read-content.ts');
const { buildCollection } = await import('./build-collection.ts');
const { fixedContent } = await import('../../src/core/fix/fix-content.ts');

const fixtures = join(import.meta.dirname, '../fixtures');
const good = readContent({ name: 'content', location: join(fixtures, 'good') });
// It names a person, for whose name a pattern is built.
const { incidents } = readContent({ name: 'content', location: join(fixtures, 'bad/blames-person') }).files;
const content = { ...good, files: { ...good.files, incidents: [...good.files.incidents, ...incidents] } };
fixedContent(content, buildCollection(content).problems);

console.log(JSON.stringify(built));

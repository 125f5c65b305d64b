import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportItem } from '../../core/import/item.ts';
import { readCatalogEntry } from '../../core/import/services/catalog.ts';
import { readListedService, serviceLists } from '../../core/import/services/listed-service.ts';
import { readYaml } from '../../core/reading/front-matter.ts';
import { maxClaimsBytes } from '../../core/reading/limits.ts';
import { nameFault } from '../../core/report/fault.ts';
import type { ExportPlace } from './read-export.ts';
import { readJson } from './read-json.ts';
import type { ServiceItem } from './service-item.ts';

const catalogue = /^(?:catalog-info|compass)\.ya?ml$/i;

/** The files of catalogues below a folder, or the one that is given. */
function filesOf({ name, location }: ExportPlace): ExportPlace[] {
  if (!lstatSync(location).isDirectory()) return [{ name, location }];
  return readdirSync(location, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = { name: `${name}/${entry.name}`, location: path.join(location, entry.name) };
      if (entry.isDirectory()) return filesOf(below);
      return entry.isFile() && catalogue.test(entry.name) ? [below] : [];
    });
}

/** The documents of a file of YAML, each with the line on which it begins. */
function documentsOf(text: string): { line: number; text: string }[] {
  const documents = [{ line: 1, lines: [] as string[] }];
  text.split('\n').forEach((line, at) => {
    if (/^---(?:\s|$)/.test(line)) documents.push({ line: at + 2, lines: [] });
    else documents.at(-1)?.lines.push(line);
  });
  return documents
    .map(({ line, lines }) => ({ line, text: lines.join('\n') }))
    .filter(({ text: one }) => one.split('\n').some((line) => /^\s*[^\s#]/.test(line)));
}

function* readDocuments({ name, location }: ExportPlace): Generator<ServiceItem> {
  const unreadable = (place: string, why: string): ServiceItem => ({ place, kind: 'unreadable', why });
  let text: string;
  try {
    const { size } = lstatSync(location);
    if (size > maxClaimsBytes) {
      yield unreadable(name, `The file has ${size} bytes, at most ${maxClaimsBytes} are read.`);
      return;
    }
    text = readFileSync(location, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    yield unreadable(name, `The file cannot be read: ${nameFault(error)}.`);
    return;
  }
  for (const document of documentsOf(text)) {
    const { value, faults } = readYaml(document.text, document.line);
    const [fault] = faults;
    if (fault) yield unreadable(`${name}:${fault.line}`, fault.message);
    else yield toItem(`${name}:${document.line}`, readCatalogEntry(value));
  }
}

const toItem = (place: string, read: ReturnType<typeof readCatalogEntry>): ServiceItem =>
  typeof read === 'string' ? { place, kind: 'other', why: read } : { place, kind: 'service', service: read };

async function* readList(file: ExportPlace): AsyncGenerator<ServiceItem> {
  const shape = { records: serviceLists, single: undefined, shared: undefined };
  for await (const item of readJson(file, shape))
    if ('fault' in item) yield { place: item.place, kind: 'unreadable', why: item.fault };
    else yield toItem(item.place, readListedService(item.record));
}

/** The services of catalogues in a file or below a folder, or of a list in JSON as the API of a tool gives it. */
export async function* readServices(place: ExportPlace): AsyncGenerator<ServiceItem> {
  for (const file of filesOf(place)) yield* /\.json$/i.test(file.name) ? readList(file) : readDocuments(file);
}

/** The services that incidents name, each once, at the first record that does. */
export async function* namedServices(items: AsyncIterable<ImportItem>): AsyncGenerator<ServiceItem> {
  const seen = new Set<string>();
  for await (const { place, read } of items) {
    if (read.kind === 'unreadable') yield { place, kind: 'unreadable', why: read.why };
    if (read.kind !== 'draft') continue;
    for (const name of read.draft.services) {
      if (seen.has(name)) continue;
      seen.add(name);
      const service = { id: name, name, aliases: [], description: undefined };
      yield { place, kind: 'service', service };
    }
  }
}

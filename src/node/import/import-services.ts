import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ArgumentError } from '../../core/call/argument-error.ts';
import { emptyTally, type FileReport, type Tally } from '../../core/import/report.ts';
import { readCatalogEntry } from '../../core/import/services/catalog.ts';
import { toServiceFile, type ForAllServices } from '../../core/import/services/service-file.ts';
import { readNamed } from '../../core/new/named.ts';
import { newEntryFiles } from '../../core/new/new-files.ts';
import { readNewOrganization } from '../../core/new/new-entries.ts';
import { registryOf } from '../../core/new/registry-of.ts';
import { withFiles } from '../../core/new/try-files.ts';
import { readYaml } from '../../core/reading/front-matter.ts';
import { maxClaimsBytes } from '../../core/reading/limits.ts';
import type { Registry } from '../../core/registry/registry.ts';
import { nameFault } from '../../core/report/fault.ts';
import type { ContentProject } from '../load-collection.ts';
import { writeNewFiles } from '../new/write-files.ts';
import { readContent } from '../read-content.ts';
import type { ExportPlace } from './read-export.ts';
import type { ImportOptions } from './run-import.ts';

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

/** Who owns all services, and the file of an owner who is new. */
function ownerOf({ given }: ImportOptions, registry: Registry) {
  const { organization, 'organization-name': name } = given;
  if (organization === undefined) return { id: undefined, files: [] };
  const known = readNamed('organization', registry.organizations, organization);
  if (known?.ok) return { id: known.value, files: [] };
  const read = readNewOrganization({ id: organization, name: name ?? organization }, registry.organizations);
  if (!read.ok) throw new ArgumentError(`--organization: ${read.fault.message}`);
  return { id: read.value.id, files: newEntryFiles({ newOrganizations: [read.value], newServices: [] }) };
}

/** Writes a file for each service of a catalogue that is not known yet. A document that is none stops no other. */
export async function importServices(
  { content: folder }: ContentProject,
  place: ExportPlace,
  options: ImportOptions,
): Promise<Tally> {
  const kind = options.given['service-kind'];
  if (kind === undefined)
    throw new ArgumentError(
      'Catalogues do not say what a service is to those who use it.\n  write:   --service-kind internal (or another word for all of them)',
    );
  let content = readContent(folder);
  const owner = ownerOf(options, registryOf(content));
  const forAll: ForAllServices = { kind, organization: owner.id };
  let open = owner.files;
  const tally = emptyTally();
  const report = (one: FileReport): void => {
    tally[one.outcome] += 1;
    options.onReport(one);
  };
  for (const file of filesOf(place)) {
    for (const { at, value, why } of documentsIn(file)) {
      const entry = value === undefined ? why : readCatalogEntry(value);
      const none = { place: at, entries: 0, notes: [] };
      if (typeof entry === 'string') {
        report({ ...none, outcome: value === undefined ? 'refused' : 'skipped', why: entry });
        continue;
      }
      const made = toServiceFile(entry, forAll, registryOf(content));
      if (made.kind === 'known')
        report({ ...none, outcome: 'unchanged', record: `${folder.name}/services/${made.id}.md` });
      else if (made.kind === 'refused') report({ ...none, outcome: 'refused', notes: made.notes });
      else {
        const fault = options.isDryRun ? undefined : await written(folder.location, [...open, made.file]);
        if (fault === undefined) {
          content = withFiles(content, folder.name, [...open, made.file]);
          open = [];
        }
        const record = `${folder.name}/${made.file.path}`;
        report({
          ...none,
          outcome: fault === undefined ? 'new' : 'refused',
          record,
          why: fault,
          notes: made.notes,
        });
      }
    }
  }
  return tally;
}

/** Why some files could not be written, if so. */
async function written(
  location: string,
  files: Parameters<typeof writeNewFiles>[1],
): Promise<string | undefined> {
  try {
    const inTheWay = await writeNewFiles(location, files);
    return inTheWay === undefined
      ? undefined
      : `${inTheWay} exists already, and a file is never written over.`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return `It cannot be written: ${nameFault(error)}.`;
  }
}

function documentsIn({ name, location }: ExportPlace) {
  try {
    const { size } = lstatSync(location);
    if (size > maxClaimsBytes)
      return [
        {
          at: name,
          value: undefined,
          why: `The file has ${size} bytes, at most ${maxClaimsBytes} are read.`,
        },
      ];
    return documentsOf(readFileSync(location, 'utf8')).map(({ line, text }) => {
      const { value, faults } = readYaml(text, line);
      const [fault] = faults;
      return fault
        ? { at: `${name}:${fault.line}`, value: undefined, why: fault.message }
        : { at: `${name}:${line}`, value, why: undefined };
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return [{ at: name, value: undefined, why: `The file cannot be read: ${nameFault(error)}.` }];
  }
}

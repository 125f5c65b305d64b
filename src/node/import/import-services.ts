import { ArgumentError } from '../../core/call/argument-error.ts';
import { emptyTally, type FileReport, type Tally } from '../../core/import/report.ts';
import { toServiceFile, type ForAllServices } from '../../core/import/services/service-file.ts';
import { readNamed } from '../../core/new/named.ts';
import { newEntryFiles } from '../../core/new/new-files.ts';
import { readNewOrganization } from '../../core/new/new-entries.ts';
import { registryOf } from '../../core/new/registry-of.ts';
import { withFiles } from '../../core/new/try-files.ts';
import type { Registry } from '../../core/registry/registry.ts';
import { nameFault } from '../../core/report/fault.ts';
import type { ContentProject } from '../load-collection.ts';
import { writeNewFiles } from '../new/write-files.ts';
import { readContent } from '../read-content.ts';
import type { ImportOptions } from './run-import.ts';
import type { ServiceItem } from './service-item.ts';

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

/** Writes a file for each service that is not known yet. What is no service stops no other. */
export async function importServices(
  { content: folder }: ContentProject,
  items: AsyncIterable<ServiceItem>,
  options: ImportOptions,
): Promise<Tally> {
  const kind = options.given['service-kind'];
  if (kind === undefined)
    throw new ArgumentError(
      'Nothing here says what a service is to those who use it.\n  write:   --service-kind internal (or another word for all of them)',
    );
  let content = readContent(folder);
  const owner = ownerOf(options, registryOf(content));
  const forAll: ForAllServices = { kind, organization: owner.id };
  let open = owner.files;
  const tally = emptyTally();
  const settle = async ({ place, ...item }: ServiceItem): Promise<FileReport> => {
    const none = { place, entries: 0, notes: [] };
    if (item.kind !== 'service')
      return { ...none, outcome: item.kind === 'other' ? 'skipped' : 'refused', why: item.why };
    const made = toServiceFile(item.service, forAll, registryOf(content));
    if (made.kind === 'known')
      return { ...none, outcome: 'unchanged', record: `${folder.name}/services/${made.id}.md` };
    if (made.kind === 'refused') return { ...none, outcome: 'refused', notes: made.notes };
    const files = [...open, made.file];
    const why = options.isDryRun ? undefined : await written(folder.location, files);
    const record = `${folder.name}/${made.file.path}`;
    if (why !== undefined) return { ...none, outcome: 'refused', record, why, notes: made.notes };
    content = withFiles(content, folder.name, files);
    open = [];
    return { ...none, outcome: 'new', record, notes: made.notes };
  };
  for await (const item of items) {
    const report = await settle(item);
    tally[report.outcome] += 1;
    options.onReport(report);
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

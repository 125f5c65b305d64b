import { parseSource } from '../../collection/parse-source.ts';
import { toDocumentText } from '../../new/document-text.ts';
import { readNamed } from '../../new/named.ts';
import { readNewService } from '../../new/new-entries.ts';
import type { NewFile } from '../../new/new-files.ts';
import { hasErrors } from '../../problem.ts';
import type { Registry } from '../../registry/registry.ts';
import { treeOfText } from '../mapping/to-body.ts';
import { toText } from '../markdown/to-text.ts';
import type { Note } from '../note.ts';
import { asked } from '../note.ts';
import type { CatalogService } from './catalog.ts';

/** What is said for all services of a catalogue. */
export interface ForAllServices {
  kind: string;
  organization: string | undefined;
}

export type ServiceFile =
  /** It is known already, by any of its names. */
  | { kind: 'known'; id: string }
  | { kind: 'new'; id: string; file: NewFile; notes: Note[] }
  | { kind: 'refused'; notes: Note[] };

/** The file of a service of a catalogue, as `check` accepts it; a service that is known gets none. */
export function toServiceFile(
  service: CatalogService,
  forAll: ForAllServices,
  registry: Registry,
): ServiceFile {
  for (const name of [service.id, service.name, ...service.aliases]) {
    const known = readNamed('service', registry.services, name);
    if (known?.ok) return { kind: 'known', id: known.value };
  }
  const read = readNewService(
    { id: service.id, name: service.name, kind: forAll.kind, organization: forAll.organization },
    registry,
  );
  if (!read.ok) return { kind: 'refused', notes: [asked('service', read.fault.message)] };
  const { id, name, kind, organization } = read.value;
  const notes: Note[] = [];
  const text =
    service.description === undefined ? '' : toText(treeOfText(service.description, notes).children);
  const aliases = service.aliases.length > 0 ? service.aliases : undefined;
  const file = {
    path: `services/${id}.md`,
    text: toDocumentText({ name, aliases, organization, kind }, text),
  };
  const parsed = parseSource({
    kind: 'services',
    file: { path: file.path, bytes: new TextEncoder().encode(file.text) },
  });
  if (!hasErrors(parsed.problems)) return { kind: 'new', id, file, notes };
  const faults = parsed.problems.map(({ rule, message }) => asked('check', `${rule}: ${message}`));
  return { kind: 'refused', notes: [...notes, ...faults] };
}

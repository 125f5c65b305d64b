import type { Registry } from '../registry/registry.ts';
import type { NewOrganization, NewService } from './answers.ts';
import { faulty, parsed, type Parsed } from '../inexact/written.ts';
import { findNamed } from './named.ts';
import { readAnswer, type AnswerName } from './read-answer.ts';
import { toSlug } from './slug.ts';

type Entries = Registry['services'] | Registry['organizations'];

/** A free id for a new file, from a name or a proposed id. */
function readNewId(what: string, entries: Entries, proposed: string): Parsed<string> {
  const read = readAnswer('id', toSlug(proposed));
  if (!read.ok) return faulty(`"${proposed}" holds no letters for an id.`, 'Latin letters and digits');
  if (!entries.has(read.value)) return read;
  return faulty(`There is a ${what} with the id "${read.value}" already.`, 'another id, or that one itself');
}

/** Reads a name for a new file, which nothing known may go by already. */
export function readNewName(
  what: 'service' | 'organization',
  entries: Entries,
  name: string,
): Parsed<string> {
  const read = readAnswer(`${what} name` satisfies AnswerName, name);
  if (!read.ok) return read;
  const [twin] = findNamed(entries, read.value);
  return twin === undefined
    ? read
    : faulty(`The ${what} "${twin}" goes by that name already.`, 'a name of its own');
}

/** Reads what a new service's file shall hold; its id is made of what was proposed. */
export function readNewService(
  given: { id: string; name: string; kind: string; organization: string | undefined },
  { services }: Registry,
): Parsed<NewService> {
  const id = readNewId('service', services, given.id);
  if (!id.ok) return id;
  const name = readNewName('service', services, given.name);
  if (!name.ok) return name;
  const kind = readAnswer('service kind', given.kind);
  if (!kind.ok) return kind;
  const owner = given.organization === undefined ? {} : { organization: given.organization };
  return parsed({ id: id.value, name: name.value, kind: kind.value, ...owner });
}

/** Reads what a new organization's file shall hold; its id is made of what was proposed. */
export function readNewOrganization(
  given: { id: string; name: string },
  organizations: Registry['organizations'],
): Parsed<NewOrganization> {
  const id = readNewId('organization', organizations, given.id);
  if (!id.ok) return id;
  const name = readNewName('organization', organizations, given.name);
  return name.ok ? parsed({ id: id.value, name: name.value }) : name;
}

import type { Registry } from '../registry/registry.ts';
import type { Answers, NewOrganization, NewService } from './answers.ts';
import { faulty, parsed, type Parsed } from '../inexact/written.ts';
import type { Fault } from '../problem.ts';
import type { Flag, Given } from './given.ts';
import { readNamed, unknownNamed } from './named.ts';
import { readNewName, readNewOrganization, readNewService } from './new-entries.ts';
import { ownersOfAll } from './owners.ts';
import { readAnswer } from './read-answer.ts';

type Settled = Pick<Answers, 'services' | 'organization' | 'newServices' | 'newOrganizations'>;
type Report = (flag: Flag, fault: Fault) => undefined;

/** Reads the flags about services and their owner; every fault goes to `report`. */
export function settleServices(given: Given, registry: Registry, report: Report): Settled {
  const take = <Value>(flag: Flag, read: Parsed<Value>): Value | undefined =>
    read.ok ? read.value : report(flag, read.fault);
  const owner = settleOrganization(given, registry);
  const organization = owner && take('organization', owner);
  const names = [...new Set(given.services)];
  const { kind, name } = readNewFields(given, registry);
  const fields = {
    kind: kind && take('service-kind', kind),
    name: name && take('service-name', name),
    organization: organization?.id,
  };
  const newServices: NewService[] = [];
  const services = names.flatMap((written) => {
    const known = readNamed('service', registry.services, written);
    const read = known ?? createService(written, { given, ...fields }, registry);
    if (!read) return [];
    const service = take<string | NewService>('services', read);
    if (typeof service !== 'object') return service ?? [];
    newServices.push(service);
    return service.id;
  });
  if (
    given['service-name'] !== undefined &&
    names.length > 0 &&
    names.every((name) => readNamed('service', registry.services, name))
  )
    report(
      'service-name',
      faulty('Every service of --services is known, so there is nothing to create.', 'no --service-name')
        .fault,
    );
  const owners = ownersOfAll(services, given.date ?? '', { services: registry.services, newServices });
  const isSaid = organization && !(owners.length === 1 && owners[0] === organization.id);
  return {
    services: [...new Set(services)],
    organization: isSaid ? organization.id : undefined,
    newServices,
    newOrganizations: organization?.isNew ? [{ id: organization.id, name: organization.name }] : [],
  };
}

/** What a new service is to be called, and its kind, as far as the flags say. */
const readNewFields = (
  { 'service-kind': kind, 'service-name': name }: Given,
  { services }: Registry,
): { kind?: Parsed<string>; name?: Parsed<string> } => ({
  kind: kind === undefined ? undefined : readAnswer('service kind', kind),
  name: name === undefined ? undefined : readNewName('service', services, name),
});

/** `undefined` where something about the new service was refused already. */
function createService(
  written: string,
  { given, name, kind, organization }: { given: Given; name?: string; kind?: string; organization?: string },
  registry: Registry,
): Parsed<NewService> | undefined {
  if (given['service-name'] === undefined) {
    const howToCreate = '--service-name, --service-kind and --organization create a new one';
    const unknown = { what: 'service', entries: registry.services, howToCreate };
    return { ok: false, fault: unknownNamed(written, unknown) };
  }
  if (given.services?.some((other) => other !== written && !readNamed('service', registry.services, other)))
    return faulty(
      `No service is known by the name "${written}", and --service-name can create only one.`,
      'one new service in a call; without flags the command asks for each',
    );
  if (!name || !kind || !organization) return undefined;
  return readNewService({ id: written, name, kind, organization }, registry);
}

function settleOrganization(
  given: Given,
  { organizations }: Registry,
): Parsed<NewOrganization & { isNew: boolean }> | undefined {
  const { organization: written, 'organization-name': name, 'service-name': serviceName } = given;
  if (written === undefined)
    return name === undefined
      ? undefined
      : faulty('--organization-name needs --organization.', '--organization with an id for it');
  const known = readNamed('organization', organizations, written);
  if (known && name !== undefined)
    return faulty(
      `The organization "${written}" is known, so there is nothing to create.`,
      'no --organization-name',
    );
  if (known) return known.ok ? parsed({ id: known.value, name: '', isNew: false }) : known;
  const unknown = unknownNamed(written, {
    what: 'organization',
    entries: organizations,
    howToCreate: '--organization-name creates a new one',
  });
  // A new service may bring its owner along, but a slip of the pen is more likely than an owner with a near name.
  if (name === undefined && (serviceName === undefined || unknown.meant !== undefined))
    return { ok: false, fault: unknown };
  const read = readNewOrganization({ id: written, name: name ?? written }, organizations);
  return read.ok ? parsed({ ...read.value, isNew: true }) : read;
}

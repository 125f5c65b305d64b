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
  const { 'service-kind': givenKind, 'service-name': givenName } = given;
  const kind =
    givenKind === undefined ? undefined : take('service-kind', readAnswer('service kind', givenKind));
  const name =
    givenName === undefined
      ? undefined
      : take('service-name', readNewName('service', registry.services, givenName));
  const newServices: NewService[] = [];
  const services = names.flatMap((written) => {
    const known = readNamed('service', registry.services, written);
    const read =
      known ?? createService(written, given, { name, kind, organization: organization?.id }, registry);
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
      faulty('Every service of --services is known, so there is none to create.', 'no --service-name').fault,
    );
  const owners = ownersOfAll(services, given.date ?? '', registry, newServices);
  const isSaid = organization && !(owners.length === 1 && owners[0] === organization.id);
  return {
    services: [...new Set(services)],
    ...(isSaid ? { organization: organization.id } : {}),
    newServices,
    newOrganizations: organization?.isNew ? [{ id: organization.id, name: organization.name }] : [],
  };
}

/** `undefined` where something about the new service was refused already. */
function createService(
  written: string,
  given: Given,
  { name, kind, organization }: { name?: string; kind?: string; organization?: string },
  registry: Registry,
): Parsed<NewService> | undefined {
  if (given['service-name'] === undefined) {
    const how = '--service-name, --service-kind and --organization create a new one';
    return { ok: false, fault: unknownNamed('service', registry.services, written, how) };
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
      : faulty('--organization-name stands without --organization.', '--organization with an id for it');
  const known = readNamed('organization', organizations, written);
  if (known && name !== undefined)
    return faulty(
      `The organization "${written}" is known, so there is none to create.`,
      'no --organization-name',
    );
  if (known) return known.ok ? parsed({ id: known.value, name: '', isNew: false }) : known;
  const how = '--organization-name creates a new one';
  const unknown = unknownNamed('organization', organizations, written, how);
  // A new service may bring its owner along, but a slip of the pen is more likely than an owner with a near name.
  if (name === undefined && (serviceName === undefined || unknown.meant !== undefined))
    return { ok: false, fault: unknown };
  const read = readNewOrganization({ id: written, name: name ?? written }, organizations);
  return read.ok ? parsed({ ...read.value, isNew: true }) : read;
}

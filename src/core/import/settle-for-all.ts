import { ArgumentError } from '../call/argument-error.ts';
import type { Given } from '../new/given.ts';
import { newEntryFiles, type NewFile } from '../new/new-files.ts';
import { readNamed } from '../new/named.ts';
import { formatFlagFaults } from '../new/report.ts';
import type { FlagFault } from '../new/settle.ts';
import { settleServices } from '../new/settle-services.ts';
import { toSlug } from '../new/slug.ts';
import type { Registry } from '../registry/registry.ts';
import type { ForAll } from './importer.ts';

/** What is said for all records that do not say it themselves, as `new` takes it. */
export interface GivenForAll extends Pick<
  Given,
  'services' | 'service-name' | 'service-kind' | 'organization' | 'organization-name'
> {
  /** Nobody has said the services: one was taken that stands for all. */
  isAssumed?: boolean;
}

/** What holds for all records, and the files that it needs and nobody has written yet. */
export interface SettledForAll {
  forAll: ForAll;
  newEntries: NewFile[];
}

/** The same call again creates nothing that it has created before. */
function stillToCreate(given: GivenForAll, { services, organizations }: Registry): GivenForAll {
  const { 'service-name': name, 'service-kind': kind, 'organization-name': owner, ...known } = given;
  const isNewService = known.services?.some((one) => !readNamed('service', services, one)) ?? false;
  const isNewOwner =
    known.organization !== undefined && !readNamed('organization', organizations, known.organization);
  return {
    ...known,
    ...(isNewService ? { 'service-name': name, 'service-kind': kind } : {}),
    ...(isNewOwner ? { 'organization-name': owner } : {}),
  };
}

/** Reads what is said for all records. Throws ArgumentError with every fault at once. */
export function settleForAll(given: GivenForAll, known: Registry): SettledForAll {
  const faults: FlagFault[] = [];
  const { services, organization, newServices, newOrganizations } = settleServices(
    stillToCreate(given, known),
    known,
    (flag, fault) => {
      faults.push({ flag, fault });
    },
  );
  if (faults.length > 0) throw new ArgumentError(formatFlagFaults(faults).trimEnd());
  return {
    forAll: { services, organization, isAssumed: given.isAssumed ?? false },
    newEntries: newEntryFiles({ newServices, newOrganizations }),
  };
}

/**
 * What is said for all records of a folder that has no service yet: what the call leaves out is filled in, so that a team
 * has pages before it has listed its services. The one that nobody has named stands for all.
 */
export function forEmptyFolder(given: GivenForAll): GivenForAll {
  const { services = [], 'organization-name': ownerName } = given;
  const [name = given['service-name'] ?? 'Our systems', ...more] = services;
  return {
    ...given,
    isAssumed: services.length === 0 && given['service-name'] === undefined,
    services: [name, ...more],
    'service-name': given['service-name'] ?? name,
    'service-kind': given['service-kind'] ?? 'internal',
    organization: given.organization ?? toSlug(ownerName ?? 'our team'),
    'organization-name': ownerName ?? given.organization ?? 'Our team',
  };
}

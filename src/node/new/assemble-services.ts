import type { Given } from '../../core/new/given.ts';
import { readNamed, unknownNamed } from '../../core/new/named.ts';
import { ownersOfAll } from '../../core/new/owners.ts';
import type { Registry } from '../../core/registry/registry.ts';
import { askOrganization, askServices, type Assembled } from './ask-services.ts';
import type { Prompts } from './prompts.ts';

/** Takes the services and their owner from the flags and asks for what these leave open. */
export async function assembleServices(
  prompts: Prompts,
  given: Given,
  date: string,
  registry: Registry,
): Promise<Assembled & { organization?: string }> {
  const assembled: Assembled = { services: [], newServices: [], newOrganizations: [] };
  const refusedNames: string[] = [];
  const kind = {
    what: 'service',
    entries: registry.services,
    howToCreate: 'the next question offers to create one',
  };
  for (const name of new Set(given.services)) {
    const read = readNamed('service', registry.services, name);
    if (read?.ok) assembled.services.push(read.value);
    else refusedNames.push(name);
    if (!read?.ok) prompts.refuse(read?.fault ?? unknownNamed(name, kind));
  }
  if (assembled.services.length === 0 || refusedNames.length > 0)
    await askServices(prompts, registry, assembled);
  const owners = ownersOfAll(assembled.services, date, {
    services: registry.services,
    newServices: assembled.newServices,
  });
  const said =
    given.organization === undefined
      ? undefined
      : readNamed('organization', registry.organizations, given.organization);
  if (said?.ok && !(owners.length === 1 && owners[0] === said.value))
    return { ...assembled, organization: said.value };
  if (owners.length === 1) return assembled;
  const message =
    owners.length === 0
      ? 'Who operated what failed? (the owner of these services is not known here)'
      : 'Who operated what failed? (these services have several owners)';
  return { ...assembled, organization: await askOrganization(prompts, registry, assembled, message) };
}

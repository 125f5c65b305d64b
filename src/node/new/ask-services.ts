import { serviceKinds } from '../../../schemas/vocabulary.ts';
import type { NewOrganization, NewService } from '../../core/new/answers.ts';
import { namedChoices, wordChoices, type Choice } from '../../core/new/choices.ts';
import { readNewOrganization, readNewService } from '../../core/new/new-entries.ts';
import type { Registry } from '../../core/registry/registry.ts';
import { createOption, type Prompts } from './prompts.ts';

/** What is being put together: services and organizations that questions have brought so far. */
export interface Assembled {
  services: string[];
  newServices: NewService[];
  newOrganizations: NewOrganization[];
}

const noMore: Choice = { value: '', label: 'That is all', searched: 'that is all' };

const createChoice =
  (what: string) =>
  (typed: string): Choice => ({
    value: `${createOption}${typed}`,
    label: `New ${what}: ${typed}`,
    hint: 'it gets a file of its own',
    searched: typed,
  });

const createdName = (chosen: string): string | undefined =>
  chosen.startsWith(createOption) ? chosen.slice(createOption.length) : undefined;

/** Asks for services, one after another, and for all that a new one needs; adds them to what is assembled. */
export async function askServices(prompts: Prompts, registry: Registry, assembled: Assembled): Promise<void> {
  for (;;) {
    const known = namedChoices(registry.services).filter(({ value }) => !assembled.services.includes(value));
    const isFirst = assembled.services.length === 0;
    const chosen = await prompts.choose({
      message: isFirst ? 'Which service failed?' : 'Which other service of the same operator failed with it?',
      choices: isFirst ? known : [noMore, ...known],
      create: createChoice('service'),
    });
    if (chosen === '') return;
    const name = createdName(chosen);
    assembled.services.push(
      name === undefined ? chosen : await askNewService(prompts, registry, assembled, name),
    );
  }
}

/** Asks for a new service's name, owner and kind; the answer is its id. */
async function askNewService(
  prompts: Prompts,
  registry: Registry,
  assembled: Assembled,
  proposed: string,
): Promise<string> {
  const isTaken = (id: string): boolean => assembled.newServices.some((service) => service.id === id);
  const { id, name } = await prompts.askText({
    message: 'Name of the new service, as people know it',
    initial: proposed,
    read: (typed) => {
      const read = readNewService(
        { id: typed, name: typed, kind: 'saas', organization: undefined },
        registry,
      );
      return read.ok && isTaken(read.value.id)
        ? { ok: false, fault: { message: `"${typed}" was given already.`, allowed: 'another name' } }
        : read;
    },
  });
  const organization = await askOrganization(prompts, registry, assembled, `Who operates ${name}?`);
  const kind = await prompts.choose({
    message: `What is ${name} to those who use it?`,
    choices: wordChoices(serviceKinds),
  });
  assembled.newServices.push({ id, name, kind, organization });
  return id;
}

/** Asks for an organization, known or new; the answer is its id. */
export async function askOrganization(
  prompts: Prompts,
  { organizations }: Registry,
  { newOrganizations }: Assembled,
  message: string,
): Promise<string> {
  const fresh = newOrganizations.map(({ id, name }) => ({
    value: id,
    label: name,
    searched: `${id}\n${name.toLowerCase()}`,
  }));
  const chosen = await prompts.choose({
    message,
    choices: [...fresh, ...namedChoices(organizations)],
    create: createChoice('organization'),
  });
  const proposed = createdName(chosen);
  if (proposed === undefined) return chosen;
  const created = await prompts.askText({
    message: 'Name of the new organization',
    initial: proposed,
    read: (typed) => readNewOrganization({ id: typed, name: typed }, organizations),
  });
  if (newOrganizations.every(({ id }) => id !== created.id)) newOrganizations.push(created);
  return created.id;
}

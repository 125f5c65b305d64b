import type { calendar, Stretch } from './calendar.ts';
import { toDay } from './calendar.ts';
import type { CausePattern } from './cause.ts';
import { subjectWords, writerOn, type Writer } from './prose.ts';
import { randomFrom, type Random } from './random.ts';
import type { MadeUpRegistry, MadeUpService } from './registry.ts';

/** What is decided of an incident before a word of it is written. */
export interface Plan extends Stretch {
  id: string;
  title: string;
  services: MadeUpService[];
  /** Services of others that suffered. */
  downstream: MadeUpService[];
  organization: { id: string; name: string };
  cause: CausePattern;
  /** An earlier incident of the same organization. */
  related: string | undefined;
  /** Of its own, for all that is still open. */
  random: Random;
  writer: Writer;
}

export interface World {
  seed: string;
  registry: MadeUpRegistry;
  pickTime: ReturnType<typeof calendar>;
  pickCause: (random: Random) => CausePattern;
  titles: Set<string>;
  /** Incidents so far by organization. */
  past: Map<string, string[]>;
}

const happened = ['fails', 'answers slowly', 'refuses logins', 'loses requests', 'goes offline', 'stalls'];

const clipped = (text: string): string =>
  text.length <= 108 ? text : text.slice(0, text.lastIndexOf(' ', 108));

/** A title that no other incident has. */
function titleOf(
  name: string,
  { writer, random }: Pick<Plan, 'writer' | 'random'>,
  { titles }: World,
): string {
  for (;;) {
    const title = clipped(`${name} ${random.pick(happened)}: ${writer.phrase().toLowerCase()}`);
    if (titles.has(title)) continue;
    titles.add(title);
    return title;
  }
}

const slugOf = (title: string): string => {
  const words = title
    .slice(title.indexOf(':'))
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.filter((word) => word.length > 3);
  return (words ?? []).slice(0, 3).join('-');
};

export function planIncident(number: number, world: World): Plan {
  const random = randomFrom(`${world.seed} incident ${number}`);
  const organization = world.registry.pick(random);
  const [first, ...others] = organization.services;
  if (!first) throw new RangeError('An organization has no service.');
  const services = random.chance(0.65)
    ? [first, ...random.sample(others, random.between(0, 2))]
    : [random.pick(organization.services)];
  const strangers = world.registry.services.filter((service) => service.organization !== organization.id);
  const stretch = world.pickTime(organization.id, random);
  const cause = world.pickCause(random);
  const writer = writerOn(subjectWords([cause.trigger, ...cause.mechanisms, ...cause.layers]), random);
  const title = titleOf((services[0] ?? first).name, { writer, random }, world);
  const past = world.past.get(organization.id) ?? [];
  world.past.set(organization.id, past);
  const id = `${toDay(stretch.start)}-${(services[0] ?? first).id}-${slugOf(title)}`;
  const related = past.length > 0 && random.chance(0.15) ? random.pick(past) : undefined;
  past.push(id);
  return {
    ...stretch,
    id,
    title,
    services,
    downstream: random.chance(0.2) ? random.sample(strangers, random.between(1, 2)) : [],
    organization,
    cause,
    related,
    random,
    writer,
  };
}

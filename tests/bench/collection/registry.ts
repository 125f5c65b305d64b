import { serviceKinds } from '../../../schemas/vocabulary.ts';
import { randomFrom, zipf, type Random } from './random.ts';
import { inventedName, rareNouns } from './words.ts';

export interface MadeUpService {
  id: string;
  name: string;
  organization: string;
  kind: string;
  aliases: string[];
  parent?: string;
}

export interface MadeUpOrganization {
  id: string;
  name: string;
  formerName?: string;
  /** The one that fails most often first. */
  services: MadeUpService[];
}

export const counters = ['outagewatch', 'downcount'] as const;

const trades = [
  'Cloud',
  'Networks',
  'Bank',
  'Mobile',
  'Media',
  'Games',
  'Systems',
  'Telecom',
  'Pay',
  'Social',
];
const parts = [
  'Storage',
  'Login',
  'API',
  'Messages',
  'DNS',
  'Console',
  'Payments',
  'Compute',
  'Search',
  'Video',
];

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How many organizations a collection has: 15 in a hundred incidents, 28 in a thousand, 70 in ten thousand. */
const organizationCount = (incidents: number): number => Math.round(8 + 0.62 * Math.sqrt(incidents));

function service(organization: string, part: string | undefined, random: Random): MadeUpService {
  const name = part === undefined ? organization : `${organization} ${part}`;
  return {
    id: slug(name),
    name,
    organization: slug(organization),
    kind: random.pick(Object.keys(serviceKinds)),
    aliases: [name.toLowerCase(), name.replaceAll(' ', '').toLowerCase()].filter((alias) => alias !== name),
    ...(part === undefined ? {} : { parent: slug(organization) }),
  };
}

function organization(number: number, random: Random): MadeUpOrganization {
  // None of the names of components, and neighbours do not sound alike.
  const name = `${capitalized(inventedName(rareNouns + ((number * 1013) % 7000)))} ${random.pick(trades)}`;
  const services = [
    undefined,
    ...random.sample(parts, random.chance(0.3) ? random.between(2, 5) : random.between(0, 1)),
  ];
  return {
    id: slug(name),
    name,
    ...(random.chance(0.15) ? { formerName: `${name} Holdings` } : {}),
    services: services.map((part) => service(name, part, random)),
  };
}

/** The organizations and services of a collection of so many incidents, and whose turn it is to fail. */
export function madeUpRegistry(incidents: number, seed: string) {
  const random = randomFrom(`${seed} registry`);
  const organizations = Array.from({ length: organizationCount(incidents) }, (_, number) =>
    organization(number, random),
  );
  const draw = zipf(organizations.length, 0.8);
  return {
    organizations,
    services: organizations.flatMap(({ services }) => services),
    pick: (by: Random): MadeUpOrganization => organizations[draw(by)] ?? random.pick(organizations),
  };
}
export type MadeUpRegistry = ReturnType<typeof madeUpRegistry>;

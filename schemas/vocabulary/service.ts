import type { Term } from './word.ts';

/** What a service is to the people who use it. One service has one kind: that for which most people know it. */
export const serviceKinds = {
  social: {
    label: 'Social network',
    definition: 'People post, follow and comment in public or among friends.',
  },
  messaging: {
    label: 'Messaging and calls',
    definition: 'People write, call or meet each other: chat, mail, conferences.',
  },
  media: { label: 'Media', definition: 'News, music, films, broadcasts and streams for an audience.' },
  games: { label: 'Games', definition: 'Games, game stores and the networks on which people play together.' },
  identity: { label: 'Login and identity', definition: 'Accounts and logins that other services rely on.' },
  payments: { label: 'Payments', definition: 'Cards, wallets, terminals and transfers between others.' },
  banking: { label: 'Banking', definition: 'Accounts, cash and credit that a bank keeps for its customers.' },
  market: { label: 'Markets and trading', definition: 'Exchanges, brokers and trading systems.' },
  cloud: {
    label: 'Cloud',
    definition: 'Compute, storage, databases and platforms rented out for others to run their workloads on.',
  },
  cdn: {
    label: 'CDN and edge',
    definition: 'Delivery and protection of the sites of others from places near users.',
  },
  dns: { label: 'DNS and domains', definition: 'Name servers, resolvers, registries and registrars.' },
  network: {
    label: 'Network',
    definition: 'Transit, backbones and exchange points that carry the traffic of other networks.',
  },
  telecom: { label: 'Telecoms', definition: 'Telephone, mobile and home internet for the public.' },
  'emergency-calls': {
    label: 'Emergency calls',
    definition: 'Emergency numbers, their call centres and the dispatch of help.',
  },
  transport: {
    label: 'Transport',
    definition: 'Flights, trains, roads, deliveries and their control and booking.',
  },
  'developer-tools': {
    label: 'Developer tools',
    definition: 'What people write, build, store, test and ship software with.',
  },
  saas: {
    label: 'Business software',
    definition:
      'Software for work and trade, used over the network (SaaS), that has no nearer kind in this list.',
  },
  ai: {
    label: 'AI',
    definition: 'AI models and assistants that answer, write or draw, and their APIs.',
  },
  advertising: { label: 'Advertising', definition: 'Booking, placing and measuring of advertisements.' },
  hardware: {
    label: 'Devices',
    definition: 'Devices in the hands of people, with the service that they cannot work without.',
  },
  security: {
    label: 'Security',
    definition: 'Protection, monitoring and certificates for the systems of others.',
  },
  internal: {
    label: 'Internal',
    definition: 'Systems for the staff of the operator that the public does not use.',
  },
} as const satisfies Record<string, Term>;
/** The id of a kind of service, as written in a service's `kind`. */
export type ServiceKind = keyof typeof serviceKinds;

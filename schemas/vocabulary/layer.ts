import { notTold } from './not-known.ts';
import type { PhrasedWord } from './word.ts';

/** Where it failed: the parts of the system that did not do their work. Any number; why is told elsewhere. */
export const layers = {
  'network-backbone': {
    label: 'Network and backbone',
    phrase: 'the network',
    definition:
      "The operator's own links, routers and routes, within a site, between its sites and to other networks.",
    example: 'The links between all data centres went down, while each of them kept running.',
    counterExample:
      'Sites near users that answer for the origin: edge-cdn; a network that belongs to someone else: third-party.',
  },
  dns: {
    label: 'DNS',
    phrase: 'DNS',
    definition: 'DNS: authoritative servers, records and resolvers, public or internal.',
    example: 'The authoritative servers of the zone stopped responding to queries.',
    counterExample: "A registry of the operator's own in which services find each other: service-discovery.",
  },
  'service-discovery': {
    label: 'Service discovery',
    phrase: 'service discovery',
    definition: 'The registry or mesh by which internal services find and reach each other, other than DNS.',
    example:
      'The cluster that stores where each service runs lost its leader, and calls went to dead addresses.',
    counterExample:
      'Names resolved through DNS: dns; the balancer that spreads requests over known servers: load-balancing.',
  },
  'edge-cdn': {
    label: 'Edge and CDN',
    phrase: 'edge servers',
    definition: 'Proxies, caches and filters near users that answer or pass on requests for an origin.',
    example:
      'The proxy in every edge site crashed on a new filter rule and returned errors for all customers.',
    counterExample:
      "A cache inside the data centre: cache; the balancer in front of the operator's own servers: load-balancing.",
  },
  'load-balancing': {
    label: 'Load balancing',
    phrase: 'load balancing',
    definition: 'What spreads requests over servers within a site or between sites, with its health checks.',
    example: 'The balancer lost the list of its backends and answered every request itself, with an error.',
    counterExample: 'Servers behind a working balancer that are too busy: compute or application.',
  },
  compute: {
    label: 'Compute',
    phrase: 'compute',
    definition:
      'The hosts, virtual machines, containers or functions on which software runs, and their operating system.',
    example: 'The hosts of one zone rebooted, and the virtual machines on them with them.',
    counterExample:
      "Software that fails on healthy hosts: application; customers' devices with a vendor's software: endpoint.",
  },
  storage: {
    label: 'Storage',
    phrase: 'storage',
    definition: 'Disks, volumes, files and objects, kept as bytes, whatever the data means.',
    example: 'Writes to network volumes stalled, and every instance that used them hung.',
    counterExample: 'A store that answers queries over records: database; a copy kept only for speed: cache.',
  },
  database: {
    label: 'Database',
    phrase: 'a database',
    definition: 'A store of records that answers queries and keeps them consistent, with its replicas.',
    example: 'The primary stalled on one expensive query, and its replicas fell behind.',
    counterExample: 'Disks or volumes beneath a database that is itself sound: storage.',
  },
  queue: {
    label: 'Queue or stream',
    phrase: 'a queue or stream',
    definition:
      'What passes messages, events or jobs between services and holds them until they are consumed.',
    example: 'The message broker filled up, and orders were confirmed hours late.',
    counterExample: 'Requests that wait in front of a busy server: load-balancing or application.',
  },
  cache: {
    label: 'Cache',
    phrase: 'a cache',
    definition:
      "A store of copies inside the operator's systems, kept for speed, whose content can be rebuilt.",
    example: 'Half of the cache servers were restarted, and pages took twenty seconds.',
    counterExample:
      'Copies held near users by a delivery network: edge-cdn; the only copy of a session: database.',
  },
  'auth-identity': {
    label: 'Login and identity',
    phrase: 'login and identity',
    definition:
      'What says who someone is and what they may do: accounts, login, sessions, tokens, keys and permissions.',
    example: 'The session service failed, and everybody was logged out and could not return.',
    counterExample: 'The account page of a product when login itself works: application.',
  },
  'control-plane': {
    label: 'Control plane',
    phrase: 'the control plane',
    definition:
      'What creates, places, scales and configures resources, as opposed to the resources that serve users.',
    example: 'Running instances were fine, but no new ones could be launched and no configuration changed.',
    counterExample: 'What builds and ships new versions of code: deploy-pipeline.',
  },
  'deploy-pipeline': {
    label: 'Deploy pipeline',
    phrase: 'the deploy pipeline',
    definition: 'What builds, tests and ships code, configuration or rule files to production.',
    example: 'The roll-out tool sent the test build to all regions at once.',
    counterExample: 'A pipeline that works and ships faulty code: application or trigger code-deploy.',
  },
  application: {
    label: 'Application',
    phrase: 'the application',
    definition: "The operator's own services that carry out what users ask for, above the shared layers.",
    example: 'The booking service failed on every search with more than nine results.',
    counterExample:
      "The app on the user's phone or in the browser: client; shared parts beneath with a name of their own: database or cache.",
  },
  client: {
    label: 'Client',
    phrase: 'the client',
    definition:
      "The operator's app, web page or library as it runs on the user's device or inside a customer's app.",
    example: 'A faulty reply made a widely used login library crash the apps that had it built in.',
    counterExample: 'Whole computers that no longer start: endpoint.',
  },
  endpoint: {
    label: 'Endpoint',
    phrase: 'endpoints of customers',
    definition:
      'Computers, phones or appliances in the hands of customers that themselves stopped working because of software installed on them.',
    example: 'A security agent read a bad definition file, and office computers restarted without end.',
    counterExample: "One app that fails on a working device: client; the operator's own servers: compute.",
  },
  payment: {
    label: 'Payment',
    phrase: 'payment',
    definition:
      'What authorises, clears or settles money: card networks, terminals, transfers and their switches.',
    example: 'Card terminals could not reach the switch, and shops took only cash.',
    counterExample: 'A banking app that shows no balance while cards work: application.',
  },
  'power-facility': {
    label: 'Power and building',
    phrase: 'power or the building',
    definition:
      'Electricity, batteries, generators, cooling, fire protection and the building around the servers.',
    example: 'The cooling of one hall stopped, and the servers switched themselves off.',
    counterExample: 'Hosts that fail while power and cooling are fine: compute or storage.',
  },
  'third-party': {
    label: 'Third party',
    phrase: 'a third party',
    definition:
      "A part run by another operator; name the inner layer too only where that operator's account tells it.",
    example: 'The hosting provider lost a region, and the site on it could do nothing but wait.',
    counterExample:
      'A part run by another team of the same operator: no word applies, use the layer which that team runs.',
  },
  ...notTold('where in the system it failed', {
    unknown: 'Reports speak of a site that did not load, which fits half a dozen layers.',
    undisclosed: 'The statement apologises for a technical problem with several services.',
  }),
} as const satisfies Record<string, PhrasedWord>;

/** The id of a layer, as written in `cause.layers`. */
export type Layer = keyof typeof layers;

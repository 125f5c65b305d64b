import type { PhrasedWord } from './word.ts';

/**
 * How it began: the event after which a working service stopped working. One incident has one to three.
 *
 * Why the event could do harm is told by the mechanisms and conditions, never here.
 */
export const triggers = {
  'code-deploy': {
    label: 'Code deploy',
    phrase: 'a code deploy',
    definition:
      "A new version of the operator's own code reached production through its usual release process.",
    example: 'A release of the checkout service went out and every payment began to fail within minutes.',
    counterExample:
      'A flag flipped or a rule file pushed without new code: config-change; a bug shipped weeks ago that something else woke: mechanism latent-defect.',
  },
  'config-change': {
    label: 'Configuration change',
    phrase: 'a configuration change',
    definition:
      'The operator changed how running software behaves without shipping new code: a setting, flag, policy, permission, routing entry, or a rule or definition file.',
    example:
      'A new filter rule was pushed to every edge server at once and took all of their processor time.',
    counterExample:
      "A customer's own valid setting that wakes a bug: load-or-input; a change that automation made unasked: automation-action.",
  },
  maintenance: {
    label: 'Maintenance or migration',
    phrase: 'maintenance or a migration',
    definition:
      'Planned work on running systems, by hand or by a job: an upgrade, migration, failover test, repair, or a change of capacity.',
    example:
      'A database was moved to new hardware overnight, and the new cluster refused writes in the morning.',
    counterExample:
      "A routine release of the operator's own code: code-deploy; a command given while debugging a live problem: operator-action.",
  },
  'operator-action': {
    label: 'Operator action',
    phrase: 'an action of the operator',
    definition:
      'Somebody at the operator gave a command or an input that was not a deploy, a configuration change or planned work; the word names the event and blames no one.',
    example: 'To clear a full disk, someone deleted a folder on what turned out to be the live server.',
    counterExample:
      'A report that says only "human error" and not what was done: undisclosed; a command given as a step of planned work: maintenance.',
  },
  'automation-action': {
    label: 'Automation acted by itself',
    phrase: 'automation that acted by itself',
    definition:
      'Automation made a change that no one had ordered at that moment, such as an autoscaler, a failover controller, a clean-up job or a scheduler.',
    example: 'A quota system concluded that an account was unused and cut its storage to zero.',
    counterExample:
      'Automation that carries out a migration someone started: maintenance; automation that got in the way later, during the repair: factor automation-hindered.',
  },
  'load-or-input': {
    label: 'Load or unusual input',
    phrase: 'load or unusual input',
    definition:
      'What ordinary users, customers or partners sent was more than the system could take, or of a form it had not met, and nobody meant harm.',
    example: 'Ticket sales for a popular concert opened and ten times the usual number of people arrived.',
    counterExample:
      'A flood of requests that someone sent to do harm: attack; a fixed counter that ran to its end: limit-or-expiry.',
  },
  'limit-or-expiry': {
    label: 'Limit reached or date passed',
    phrase: 'a limit that was reached or a date that passed',
    definition:
      'A fixed number or a fixed date was reached while nobody changed anything: a counter, quota, certificate, licence, leap second or turn of the year.',
    example:
      'The certificate between two internal services lapsed on a Sunday, and every call between them was refused.',
    counterExample:
      'Servers that grow slower as users join: load-or-input; a limit that a planned addition of capacity ran into: maintenance.',
  },
  'hardware-fault': {
    label: 'Hardware fault',
    phrase: 'a hardware fault',
    definition: 'A piece of equipment failed from within: a disk, memory, processor, switch, optic or cable.',
    example: 'A core switch began to drop one packet in ten without reporting itself as broken.',
    counterExample:
      'Equipment that lost power or grew too hot, or a cable that was cut: power-or-environment.',
  },
  'power-or-environment': {
    label: 'Power or environment',
    phrase: 'a failure of power or environment',
    definition:
      'Something in the surroundings of the equipment failed or struck it: electricity, cooling, fire, water, lightning, or a cable cut from outside.',
    example:
      'The grid failed, one generator did not start, and a hall of servers went dark when its batteries were empty.',
    counterExample: "A server's own power supply that burns out: hardware-fault.",
  },
  'dependency-failure': {
    label: 'Dependency failed',
    phrase: 'the failure of a dependency',
    definition:
      'A service run by another operator, or by another team on its own schedule, failed first and took this one with it.',
    example: 'The text message provider went down, and nobody could receive a login code.',
    counterExample:
      'A bug in a library that came in with a release: code-deploy; a disk of the service itself that broke: hardware-fault.',
  },
  attack: {
    label: 'Attack',
    phrase: 'an attack',
    definition: 'Somebody meant to disturb the service, break into it or take its data.',
    example: 'A botnet sent so many name queries that the name servers stopped answering anybody.',
    counterExample: 'Customers who overload a service by using it in ways it permits: load-or-input.',
  },
  'none-identified': {
    label: 'None found on investigation',
    phrase: null,
    definition:
      'The operator looked for the event that set it off, and says that there was none or that it could not be found.',
    example:
      'The write-up says that the cluster lost its leader and that no change or fault before it was found.',
    counterExample:
      'The operator has not said whether it looked: undisclosed; the operator may have told, but we found nothing: unknown.',
  },
  unknown: {
    label: 'Not known',
    phrase: null,
    definition: 'We searched and found no account of how it began, from the operator or from anybody else.',
    example:
      'Old news reports agree that the site was down for a morning, and none of them says how it began.',
    counterExample:
      'The operator spoke about the outage and left this out: undisclosed; not searched for yet: no word applies, leave the field out.',
  },
  undisclosed: {
    label: 'Not disclosed by the operator',
    phrase: null,
    definition: 'The operator spoke about the outage in public and did not say what set it off.',
    example: 'The only statement reads: a technical issue made it hard to log in, and it has been resolved.',
    counterExample:
      'The operator says it looked and found no event: none-identified; no word from the operator was found: unknown.',
  },
} as const satisfies Record<string, PhrasedWord>;

/** The id of a trigger, as written in `cause.trigger`. */
export type Trigger = keyof typeof triggers;

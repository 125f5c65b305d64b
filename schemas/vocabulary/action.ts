import { notRead } from './not-known.ts';
import type { PhrasedWord, Term } from './word.ts';

/** What people, or automation in their place, did against the outage. Any number, in order. */
export const actions = {
  'halt-change': {
    label: 'Stopped the change',
    phrase: 'stopping the change',
    definition: 'A running roll-out, job or command was stopped before it had gone everywhere.',
    example: 'The deployment was stopped with a third of the hosts on the new version.',
    counterExample: 'What had already gone out was taken back too: rollback.',
  },
  rollback: {
    label: 'Rollback',
    phrase: 'a rollback',
    definition:
      'The change was taken back: the earlier version of code, configuration or data was put in its place.',
    example: 'The previous release was deployed again to all regions.',
    counterExample:
      'New code was written to fix it: fix-forward; a setting was corrected by hand to a new value: repair-config.',
  },
  'fix-forward': {
    label: 'Fixed forward',
    phrase: 'new code',
    definition: 'New code that fixes the fault was written and deployed.',
    example: 'A one-character patch was built, tested on one host and rolled out.',
    counterExample: 'The old version was put back: rollback; only a setting changed: repair-config.',
  },
  'repair-config': {
    label: 'Corrected the configuration',
    phrase: 'a corrected configuration',
    definition: 'A setting, route, record, certificate or permission was corrected or renewed.',
    example: 'The expired certificate was renewed and distributed.',
    counterExample: 'The earlier configuration was put back as a whole: rollback.',
  },
  restart: {
    label: 'Restarted',
    phrase: 'a restart',
    definition: 'Processes, hosts or devices were restarted, or a system was brought up again from nothing.',
    example: 'All API servers were restarted, one rack after the other.',
    counterExample: 'They were set up anew: rebuild.',
  },
  failover: {
    label: 'Failed over',
    phrase: 'a failover',
    definition: 'Work or traffic was moved to a standby, another site, region or supplier.',
    example: 'The standby database was promoted to primary.',
    counterExample: 'The bad part was taken out and nothing took its place: isolate.',
  },
  isolate: {
    label: 'Isolated the faulty part',
    phrase: 'isolating the faulty part',
    definition: 'A host, site, client, feature or network was cut off, drained or blocked.',
    example: 'The router was taken out of the backbone.',
    counterExample:
      'Requests were limited whoever sent them: shed-load; traffic went to a standby: failover.',
  },
  'shed-load': {
    label: 'Shed load',
    phrase: 'shedding load',
    definition:
      'Demand was reduced: rate limits, throttling, features switched off, users let back in steps.',
    example: 'New sessions were let in at a tenth of the usual rate while the caches filled.',
    counterExample: 'More servers were added: add-capacity; one bad client was blocked: isolate.',
  },
  'add-capacity': {
    label: 'Added capacity',
    phrase: 'added capacity',
    definition: 'Servers, memory, connections, quota or bandwidth were added.',
    example: 'The control plane was scaled up to larger instances.',
    counterExample: 'Broken hardware was replaced by equal hardware: replace-hardware.',
  },
  'repair-data': {
    label: 'Repaired data',
    phrase: 'repaired data',
    definition: 'Data were restored, rebuilt, replayed or reconciled.',
    example: 'The deleted tables were restored from a snapshot six hours old.',
    counterExample: 'The systems themselves were set up anew: rebuild.',
  },
  'replace-hardware': {
    label: 'Replaced or repaired hardware',
    phrase: 'replaced or repaired hardware',
    definition: 'Devices, power, cooling or cables were replaced or repaired.',
    example: 'The cut fibre was spliced and its links were tested.',
    counterExample: 'A host was only restarted: restart.',
  },
  rebuild: {
    label: 'Rebuilt',
    phrase: 'a rebuild',
    definition:
      'Systems were rebuilt, host by host or from their definitions, often by hand and for want of another way.',
    example: 'Each computer was started in safe mode by someone in front of it, and a file deleted.',
    counterExample: 'Only data came back: repair-data; they were only started again: restart.',
  },
  workaround: {
    label: 'Workaround',
    phrase: 'a workaround',
    definition: 'Another way to the same end was found or offered, while the fault stayed.',
    example: 'Customers were told to use the API, which did not pass through the broken console.',
    counterExample: 'Traffic was moved to a standby made for it: failover.',
  },
  'supplier-fix': {
    label: 'The supplier fixed it',
    phrase: "the supplier's fix",
    definition: 'The repair was made by the provider of something that the service depends on.',
    example: 'The DNS provider withdrew the faulty zone.',
    counterExample: 'The operator moved away from the supplier: failover.',
  },
  wait: {
    label: 'Ended by itself',
    phrase: 'waiting',
    definition: 'Nobody ended it: it healed, expired or drained while people watched.',
    example: 'The queue drained within an hour once the traffic of the morning was over.',
    counterExample: 'Somebody limited the traffic so that it could drain: shed-load.',
  },
  ...notRead('what was done', {
    unknown: 'The service was back in the evening, and nobody wrote how.',
    undisclosed: 'The statement says that the issue was identified and resolved.',
  }),
} as const satisfies Record<string, PhrasedWord>;

/** The id of something that was done, as written in `response.actions[].did`. */
export type Action = keyof typeof actions;

/** What came of an action. */
export const results = {
  ended: {
    label: 'Ended it',
    phrase: 'ended it',
    definition: 'The impact, or most of it, ended with this.',
    example: 'Errors were back to normal five minutes after the rollback.',
    counterExample: 'It helped, and the larger part of the impact went on: eased.',
  },
  eased: {
    label: 'Eased it',
    phrase: 'eased it',
    definition: 'It helped a part of the users or took away a part of the impact.',
    example: 'Reads worked again once writes had been switched off.',
    counterExample: 'Nearly all users were served as before: ended.',
  },
  none: {
    label: 'No effect',
    phrase: 'had no effect',
    definition: 'It was tried and was impossible, or changed nothing.',
    example: 'The old version could not read the data that the new one had written.',
    counterExample: 'It caused impact of its own: worse; no account says what came of it: unknown.',
  },
  worse: {
    label: 'Made it worse',
    phrase: 'made it worse',
    definition: 'It caused further impact, or made the repair longer.',
    example: 'All clients reconnected at once after the restart and brought the servers down again.',
    counterExample: 'It was tried and changed nothing at all: none.',
  },
  unknown: {
    label: 'Effect not known',
    phrase: null,
    definition: 'We read the accounts there are, and none says what came of it.',
    example: 'The account names a failover and goes on with the next day.',
    counterExample: "The operator's own account was read whole and keeps silent: undisclosed.",
  },
  undisclosed: {
    label: 'Effect not disclosed',
    phrase: null,
    definition: "The operator's own account names it, was read whole, and does not say what came of it.",
    example: 'The list of steps has no times and no effects.',
    counterExample: 'There is no account by the operator: unknown.',
  },
} as const satisfies Record<string, PhrasedWord>;

/** The id of what came of an action, as written in `response.actions[].result`. */
export type Result = keyof typeof results;

/** What a follow-up is meant to do. */
export const followUpKinds = {
  prevent: { label: 'Prevent', definition: 'So that the same cannot begin again.' },
  detect: { label: 'Detect', definition: 'So that the same is noticed sooner than it was.' },
  mitigate: { label: 'Mitigate', definition: 'So that it hits fewer or is ended sooner.' },
  communicate: {
    label: 'Communicate',
    definition: 'So that users and responders learn of it sooner and better.',
  },
  process: { label: 'Process', definition: 'How people work: reviews, training, drills, responsibilities.' },
} as const satisfies Record<string, Term>;
/** The id of a kind, as written in `followUps[].kind`. */
export type FollowUpKind = keyof typeof followUpKinds;

/** What became of a follow-up. */
export const followUpStates = {
  promised: { label: 'Promised', definition: 'The operator said that it would be done.' },
  done: { label: 'Done', definition: 'The operator, or someone who checked, said that it was done.' },
  dropped: { label: 'Dropped', definition: 'The operator said that it would not be done after all.' },
  unknown: { label: 'Not known', definition: 'We searched and found no later word of it.' },
} as const satisfies Record<string, Term>;
/** The id of a state, as written in `followUps[].state`. */
export type FollowUpState = keyof typeof followUpStates;

import { notTold } from './not-known.ts';
import type { PhrasedWord } from './word.ts';

/** What helped or hindered while people worked to end it. Any number. */
export const factors = {
  'recovery-tools-unavailable': {
    label: 'Recovery tools were down too',
    phrase: 'the tools for recovery were down',
    definition:
      'The everyday tools for repairs, such as consoles, chat or the deploy system, failed along with the service.',
    example: 'The deploy system needed the database that was down, so the fix could not be shipped.',
    counterExample:
      'The separate path kept for emergencies failed as well: out-of-band-down; people who could not log in or enter: access-lockout.',
  },
  'access-lockout': {
    label: 'Locked out',
    phrase: 'responders were locked out',
    definition: 'People who could have repaired it could not get in, by login, permission or door.',
    example: 'Badge readers were offline, and engineers stood outside the server room.',
    counterExample: 'They were in, but their tools did not work: recovery-tools-unavailable.',
  },
  'out-of-band-down': {
    label: 'Emergency path was down too',
    phrase: 'the emergency path was down',
    definition:
      'A separate path kept for emergencies, such as a management network, serial console or backup phone line, did not work.',
    example: 'The management network ran over the same links and went down with them.',
    counterExample:
      'The everyday tools failed and no separate path is mentioned: recovery-tools-unavailable.',
  },
  'monitoring-blind': {
    label: 'Monitoring was blind',
    phrase: 'monitoring was blind',
    definition: 'Monitoring did not show the trouble or was itself down, so people worked without seeing.',
    example: 'The metrics were stored in the region that had failed, and all graphs stopped.',
    counterExample: 'The trouble showed, but the alarm came late or reached nobody: alert-late.',
  },
  'alert-late': {
    label: 'Alert came late',
    phrase: 'the alert came late',
    definition: 'The trouble could be seen, but the people on call learned of it late, or from users.',
    example: 'The error rate rose at once, and the first page went out forty minutes later.',
    counterExample:
      'Nothing measured would have shown it: monitoring-blind; the operator knew and told the public late: communication-failed.',
  },
  'restart-slow': {
    label: 'Restart was slow',
    phrase: 'the restart was slow',
    definition:
      'The repair was known, but starting, warming up, replaying or catching up took a large part of the time.',
    example: 'Indexes that had not been restarted for years took hours to load.',
    counterExample: 'Systems that had to be set up anew: action rebuild.',
  },
  'backups-unusable': {
    label: 'Backups could not be used',
    phrase: 'backups could not be used',
    definition: 'Backups were missing, empty, too old, deleted too, or could not be restored in useful time.',
    example: 'The nightly dump had failed for weeks and left an empty file.',
    counterExample: 'A live standby that does not take over: mechanism failover-failed.',
  },
  'communication-failed': {
    label: 'Communication failed',
    phrase: 'communication failed',
    definition: 'Responders could not reach each other, or the public was told late, wrongly or not at all.',
    example: 'The status page stayed green for an hour, since it was hosted on what had failed.',
    counterExample: 'The alarm did not reach the people on call: alert-late.',
  },
  'expertise-missing': {
    label: 'Knowledge was missing',
    phrase: 'knowledge was missing',
    definition: 'The knowledge needed for the repair was with people who were not there, or with nobody.',
    example: 'The only notes on the old billing system described a version from before two rewrites.',
    counterExample: 'The people who know are there and cannot get in: access-lockout.',
  },
  'automation-hindered': {
    label: 'Automation got in the way',
    phrase: 'automation got in the way',
    definition: 'Automation worked against the repair, or had to be switched off before it could go on.',
    example: 'Each repaired server was removed again by the controller.',
    counterExample: 'Automation that set the outage off: trigger automation-action.',
  },
  'automation-helped': {
    label: 'Automation helped',
    phrase: 'automation helped',
    definition:
      'Automation found, contained or repaired the trouble, wholly or in part, without waiting for people.',
    example: 'Traffic moved to the healthy region by itself within two minutes.',
    counterExample: 'People took the change back with an ordinary tool: action rollback.',
  },
  'drill-helped': {
    label: 'A drill paid off',
    phrase: 'a drill paid off',
    definition:
      'An earlier exercise or rehearsal made the response faster or better, according to those who responded.',
    example:
      'The team had practised a restart of the whole backbone and knew how to bring the load back in steps.',
    counterExample: 'The plan existed and had never been tried: condition untested-path.',
  },
  ...notTold('what helped or hindered the repair', {
    unknown: 'The service came back in the evening, and nobody has written down how.',
    undisclosed: 'The statement ends with: the issue has been resolved.',
  }),
} as const satisfies Record<string, PhrasedWord>;

/** The id of something that helped or hindered the response, as written in `response.factors`. */
export type Factor = keyof typeof factors;

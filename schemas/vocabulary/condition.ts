import type { Word } from './word.ts';

/**
 * What stood long before and made the incident possible: how work was done and what it had to serve. Optional, and
 * each with a quotation from a source, because these are easy to read into an account.
 */
export const conditions = {
  'production-pressure': {
    label: 'Production pressure',
    definition: 'A deadline, a backlog or a need for speed shaped what was done or left undone.',
    example: 'The migration was kept to its date, although two rehearsals had failed.',
    counterExample: 'Two aims that pull apart without any hurry: goal-conflict.',
  },
  'goal-conflict': {
    label: 'Goal conflict',
    definition:
      'Two things the organization wanted pulled in opposite directions, and the system leaned towards one of them.',
    example:
      'Rules had to reach all sites in seconds to stop attacks, which left no time to watch the first site.',
    counterExample:
      'Lack of time alone: production-pressure; the danger was named and accepted: known-risk-accepted.',
  },
  workaround: {
    label: 'Workaround',
    definition:
      'People had found their own way around a tool or process that did not fit the work, and it played a part.',
    example: 'Engineers copied settings by hand, because the official tool took an hour.',
    counterExample: 'A way of working that moved off its design bit by bit, unnoticed: drift.',
  },
  'automation-surprise': {
    label: 'Automation surprise',
    definition:
      'Automation did what it was built to do, and the people who relied on it expected something else.',
    example:
      'Nobody expected that leaving a field empty meant that everything would be deleted on a set day.',
    counterExample:
      'Automation that acted, whether or not it was a surprise: trigger automation-action; automation that fights the repair: factor automation-hindered.',
  },
  'missing-validation': {
    label: 'Missing validation',
    definition: 'No check, review or test existed that would have refused the change or the input.',
    example: 'The tool took any number of servers, and asked nothing when it was all of them.',
    counterExample: 'A check existed and let it through: mechanism safeguard-failed.',
  },
  'no-gradual-rollout': {
    label: 'No gradual rollout',
    definition:
      'The change reached everything, or much of it, before its effect on a small part could be seen.',
    example: 'Configuration went to all sites within seconds, while code was deployed in stages.',
    counterExample: 'A staged rollout whose stop signal was lost: mechanism safeguard-failed.',
  },
  'untested-path': {
    label: 'Untested path',
    definition: 'What was needed on the day had never been tried, or not for long, or not at this size.',
    example: 'The failover plan had been written two years before, and nobody had ever run it.',
    counterExample:
      'No check on what goes in: missing-validation; a rehearsal that helped: factor drill-helped.',
  },
  'ownership-gap': {
    label: 'Ownership gap',
    definition:
      'Something that had to be looked after had no owner, or two groups each believed it was up to the other.',
    example:
      'The certificate had been set up by a team that no longer existed, and its reminders went to a closed mailbox.',
    counterExample:
      'Somebody owned it and chose to leave it: known-risk-accepted; the owner lacked the knowledge: factor expertise-missing.',
  },
  'known-risk-accepted': {
    label: 'Known risk, accepted',
    definition:
      'The danger had been seen before, and those in charge of it chose to live with it or put it off.',
    example:
      'An earlier review had listed the single power feed, and its removal was planned for the next year.',
    counterExample: 'A danger that crept up and nobody had seen: drift.',
  },
  drift: {
    label: 'Drift',
    definition:
      'Practice, load or set-up had moved away from what the design assumed, in small steps that nobody noted.',
    example: 'A tool written for a dozen servers had come to manage ten thousand.',
    counterExample:
      'A way around a tool that people took on purpose: workaround; a danger that was noted: known-risk-accepted.',
  },
  unknown: {
    label: 'Not known',
    definition: 'We searched and found no account of what had made it possible.',
    example: 'The write-up tells the hour in detail and nothing about the months before.',
    counterExample:
      'The operator says that it keeps this to itself: undisclosed; not searched for yet: no word applies, leave the field out.',
  },
  undisclosed: {
    label: 'Not disclosed by the operator',
    definition:
      'The operator says that it has looked into what made it possible, and does not say what it found.',
    example: 'The operator announces an internal review and publishes none of its findings.',
    counterExample: 'A write-up that is simply silent about it: unknown.',
  },
} as const satisfies Record<string, Word>;

/** The id of a condition, as written in `cause.conditions`. */
export type Condition = keyof typeof conditions;

import type { Term } from './word.ts';

/** What kind of incident it was, seen from outside; one incident may be several kinds. */
export const kinds = {
  outage: {
    label: 'Outage',
    definition: 'Something people rely on could not be used at all, by all of them or by some.',
  },
  degradation: {
    label: 'Degradation',
    definition:
      'The service could be used, but was slow, wrong now and then, or lacked some of its functions.',
  },
  'data-loss': {
    label: 'Data loss',
    definition:
      'Data that the service should have kept was lost to its users, for good or until it was restored.',
  },
  exposure: {
    label: 'Exposure',
    definition:
      'Data could be read by people who should not have seen it; such an incident has no duration of its own.',
  },
  'near-miss': {
    label: 'Near miss',
    definition: 'It could have hurt users and did not, by a safeguard, by attention or by luck.',
  },
} as const satisfies Record<string, Term>;
/** The id of a kind, as written in `kind`. */
export type Kind = keyof typeof kinds;

/** The moments of an incident, in the order in which they usually come. */
export const moments = {
  started: {
    label: 'Impact began',
    definition: 'The first user was hit, whether or not anybody had noticed.',
  },
  detected: {
    label: 'Detected',
    definition: 'The operator itself knew that something was wrong; when others noticed is not meant.',
  },
  declared: {
    label: 'Declared',
    definition: 'The operator spoke of it in public for the first time.',
  },
  mitigated: {
    label: 'Mitigated',
    definition: 'The fault itself no longer acted, though users may have suffered from it for longer.',
  },
  restoring: {
    label: 'First users back',
    definition: 'The service began to work again for the first of those who had lost it.',
  },
  ended: {
    label: 'Impact ended',
    definition: 'For nearly all users the service was as it had been before.',
  },
  resolved: {
    label: 'Declared over',
    definition: 'The operator called the incident closed, which may come before or after the impact ended.',
  },
} as const satisfies Record<string, Term>;
/** The id of a moment, as written in `times`. */
export type Moment = keyof typeof moments;

/** What users met in one window of the impact. */
export const effects = {
  unreachable: { label: 'Unreachable', definition: 'Nothing answered, or no request got through.' },
  errors: { label: 'Errors', definition: 'The service answered, and some or all requests failed.' },
  slow: { label: 'Slow', definition: 'Requests succeeded, but took longer than people would put up with.' },
  'logged-out': {
    label: 'Logged out',
    definition:
      'People lost their session or could not log in, while what lies behind the login may have worked.',
  },
  stale: { label: 'Stale', definition: 'The service worked with old data, or new data arrived late.' },
  'data-lost': {
    label: 'Data lost',
    definition: 'Data of users was gone, for good or until it was restored.',
  },
  'data-exposed': {
    label: 'Data exposed',
    definition: 'Data of users could be read by people who should not see it.',
  },
  none: { label: 'Spared', definition: 'These services or places were not affected, as a source says.' },
} as const satisfies Record<string, Term>;
/** The id of an effect, as written in `impact`. */
export type Effect = keyof typeof effects;

/**
 * What one incident is to another.
 *
 * - `label`: how the link reads on the page of the incident that states it.
 * - `inverseLabel`: how the same link reads on the page of the other incident.
 */
export const relationTypes = {
  'caused-by': {
    label: 'Caused by',
    inverseLabel: 'Led to',
    definition: 'The other incident set this one off, for instance as the outage of a provider.',
  },
  'part-of': {
    label: 'Part of',
    inverseLabel: 'Includes',
    definition: 'This incident is one piece of the other, which is told as a whole there.',
  },
  'same-event': {
    label: 'Same event as',
    inverseLabel: 'Same event as',
    definition: 'Both incidents go back to one event, and neither of them led to the other.',
  },
  'confused-with': {
    label: 'Confused with',
    inverseLabel: 'Confused with',
    definition: 'Accounts mix up the two incidents, although they have nothing else to do with each other.',
  },
  related: {
    label: 'Related to',
    inverseLabel: 'Related to',
    definition: 'It helps to read both, for the reason given; neither of them led to the other.',
  },
} as const satisfies Record<string, Term & { inverseLabel: string }>;
/** The id of a relation, as written in `related`. */
export type RelationType = keyof typeof relationTypes;

/** How far the record itself has been checked. */
export const reviewStates = {
  draft: { label: 'Draft', definition: 'Unfinished: the page is marked, and neither listed nor searched.' },
  'needs-review': {
    label: 'Needs review',
    definition: 'Complete as far as its writer could get it, and not yet checked by anybody else.',
  },
  checked: {
    label: 'Checked against its sources',
    definition:
      'A program that did not write the record checked every value against the source named for it, on a stated day.',
  },
  reviewed: {
    label: 'Reviewed',
    definition:
      'A person who did not write the record checked every value against at least two sources of separate origin.',
  },
} as const satisfies Record<string, Term>;
/** The id of a review state: the first two are written in `review`, the others follow from `reviewed`. */
export type ReviewState = keyof typeof reviewStates;

/** Who checked every value of a record against its source. */
export const reviewers = {
  person: { label: 'A person', definition: 'A person read the sources and checked every value.' },
  machine: { label: 'A program', definition: 'A program read the sources and checked every value.' },
} as const satisfies Record<string, Term>;
/** The id of a reviewer, as written in `reviewed.by`. */
export type Reviewer = keyof typeof reviewers;

/** Who wrote the record. */
export const authorships = {
  person: { label: 'Written by a person', definition: 'A person wrote the text and chose the values.' },
  machine: {
    label: 'Written by a machine',
    definition: 'A program wrote the text or chose the values, and no person has edited them.',
  },
  'machine-edited': {
    label: 'Written by a machine, edited by a person',
    definition: 'A program wrote the first version, and a person went through it and answers for it.',
  },
} as const satisfies Record<string, Term>;
/** The id of an authorship, as written in `writtenBy`. */
export type Authorship = keyof typeof authorships;

/**
 * Why a value is missing. The label is what a page shows in its place, in the middle of a sentence too.
 *
 * `not-recorded` is never written: it stands for a field that was left out.
 */
export const absences = {
  unknown: { label: 'not known', definition: 'We searched and found no source that says.' },
  undisclosed: {
    label: 'not disclosed by the operator',
    definition: 'The operator can be expected to know, has spoken about the incident, and left this out.',
  },
  'none-identified': {
    label: 'none found on investigation',
    definition: 'It was investigated, and the investigation found nothing.',
  },
  'not-applicable': {
    label: 'does not apply',
    definition: 'It cannot exist for this incident, like reports of a near miss.',
  },
  ongoing: {
    label: 'still going on',
    definition: 'It had not ended when the record was last brought up to date.',
  },
  'not-recorded': {
    label: 'nothing recorded yet',
    definition: 'The record leaves it out: it has not been looked for.',
  },
} as const satisfies Record<string, Term>;
/** The id of a reason why a value is missing. */
export type Absence = keyof typeof absences;

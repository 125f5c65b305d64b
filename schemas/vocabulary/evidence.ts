import type { Term } from './word.ts';

/** How well a part of the cause is supported. */
export const statuses = {
  stated: { label: 'Stated by the operator', definition: 'The operator itself says so, in public.' },
  reported: {
    label: 'Reported by others',
    definition: 'Somebody other than the operator says so: the press, a regulator, a measurement, a user.',
  },
  inferred: {
    label: 'Inferred',
    definition: 'No source says so in so many words; it follows from what the named sources do say.',
  },
  disputed: {
    label: 'Disputed',
    definition: 'Good sources say different things, and the matter is open.',
  },
} as const satisfies Record<string, Term>;
/** The id of a status, as written in `cause.status`. */
export type Status = keyof typeof statuses;

/** What became of a value that was printed somewhere. */
export const claimStatuses = {
  confirmed: { label: 'Confirmed', definition: 'Later and better evidence says the same.' },
  superseded: {
    label: 'Superseded',
    definition: 'It was right as far as anybody knew then, and more became known later.',
  },
  mistaken: {
    label: 'Mistaken',
    definition:
      'A slip in printing a true value: the wrong time zone, a wrong label, a bad conversion, rough rounding.',
  },
  rejected: { label: 'Rejected', definition: 'Better evidence contradicts it.' },
  unverified: {
    label: 'Unverified',
    definition: 'Nothing found so far clearly supports it or contradicts it.',
  },
  disputed: {
    label: 'Disputed',
    definition: 'Sources of equal weight contradict each other, and the matter is open.',
  },
  'other-scope': {
    label: 'Other scope',
    definition: 'It may well be right, but for other services, places or times than the value in the record.',
  },
  unrelated: {
    label: 'About another event',
    definition: 'It belongs to some other event and was attached to this one.',
  },
} as const satisfies Record<string, Term>;
/** The id of a claim's status, as written in `claims`. */
export type ClaimStatus = keyof typeof claimStatuses;

/** What a claim is about when it is about no field of the record. */
export const claimTopics = {
  cause: { label: 'Cause', definition: 'How it came about, beyond what the fields for it can hold.' },
  detection: { label: 'Detection', definition: 'How and when it was noticed, and by whom.' },
  recovery: { label: 'Recovery', definition: 'How and when the service came back, step by step.' },
  impact: { label: 'Impact', definition: 'What stopped working, where, and for how many.' },
  response: { label: 'Response', definition: 'What the operator did while it lasted, and with what effect.' },
  users: { label: 'Users', definition: 'How many people use the service or were affected by it.' },
  money: { label: 'Money', definition: 'Revenue, costs, fines and compensation.' },
  market: { label: 'Market', definition: 'Share prices, market value and private fortunes.' },
  reaction: {
    label: 'Reaction',
    definition: 'What people, companies and officials said or did because of it.',
  },
  precedent: { label: 'Precedent', definition: 'An earlier event to which an account likens this one.' },
  context: {
    label: 'Context',
    definition: 'What else went on at the time, whether or not it had to do with it.',
  },
  background: {
    label: 'Background',
    definition: 'Facts on the service or its operator that do not depend on the incident.',
  },
} as const satisfies Record<string, Term>;
/** The id of a topic, as written in `claims`. */
export type ClaimTopic = keyof typeof claimTopics;

/** What a count of reports counts. Counts of different kinds are never compared. */
export const reportKinds = {
  peak: {
    label: 'Peak',
    definition: 'The highest count in one interval of the counter, such as fifteen minutes.',
  },
  snapshot: {
    label: 'Snapshot',
    definition: 'The count at one named moment, which need not be the highest.',
  },
  cumulative: { label: 'Cumulative', definition: 'All reports in a named window, added up.' },
  unspecified: {
    label: 'Kind not stated',
    definition: 'The source gives a number and does not say what it counts.',
  },
} as const satisfies Record<string, Term>;
/** The id of a kind of report count, as written in `reports`. */
export type ReportKind = keyof typeof reportKinds;

/** What kind of source speaks; shown wherever a source is cited. */
export const sourceKinds = {
  'operator-postmortem': {
    label: "Operator's post-mortem",
    definition: 'A write-up by the operator, after the event, that explains what happened.',
  },
  'operator-status': {
    label: "Operator's status page",
    definition: 'What the operator posted on its status page while it lasted or when it closed the entry.',
  },
  'operator-statement': {
    label: "Operator's statement",
    definition:
      'Any other public statement by the operator: a post, a press release, a filing, a quoted spokesperson.',
  },
  'victim-status': {
    label: 'Status page of a service affected',
    definition: 'What a service that suffered from the failure of another posted about it.',
  },
  'third-party-statement': {
    label: "Third party's statement",
    definition:
      'A public statement by an organization that neither ran the failed service nor measured it, such as a supplier or a partner.',
  },
  measurement: {
    label: 'Measurement',
    definition: 'Observations from outside by someone who measures networks or services.',
  },
  crowd: {
    label: 'Reports by users',
    definition: 'Users who say that it fails for them, counted or quoted.',
  },
  press: { label: 'Press', definition: 'A news article or broadcast by someone who was not involved.' },
  reference: {
    label: 'Reference work',
    definition: 'An encyclopedia, list or archive that gathers what others wrote.',
  },
  regulator: {
    label: 'Regulator or public inquiry',
    definition: 'A report, decision or hearing of a public authority, a court or a parliament.',
  },
  paper: { label: 'Paper', definition: 'A scholarly or technical paper, talk or book.' },
  dataset: {
    label: 'Data set',
    definition: 'A table or feed of records that can be downloaded and counted.',
  },
} as const satisfies Record<string, Term>;
/** The id of a kind of source, as written in `sources`. */
export type SourceKind = keyof typeof sourceKinds;

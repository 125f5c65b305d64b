import { moments, type Moment } from './vocabulary.ts';

/**
 * What every page, filter, table, exported file and guide calls a field, by its path in the record. The words for one
 * thing stand here once: a label that is typed elsewhere becomes a second name for it.
 */
export const fieldLabels = {
  title: 'Title',
  /** A record whose write-up is one paragraph at most. */
  isShort: 'Short record',
  date: 'Date',
  organizations: 'Organization',
  services: 'Services',
  kind: 'Kind',
  cause: 'Cause',
  'cause.trigger': 'Trigger',
  'cause.mechanisms': 'Failure mode',
  'cause.layers': 'Failed layer',
  'cause.conditions': 'Contributing condition',
  response: 'Response',
  'response.detectedBy': 'Detected by',
  'response.actions': 'Actions taken',
  /** What came of an action. */
  'response.actions.result': 'Result',
  /** The actions whose result is that they ended the impact. */
  'response.endedBy': 'Ended by',
  'response.factors': 'Helped or hindered',
  followUps: 'Follow-ups',
  duration: 'Duration',
  'duration.inWindows': 'Duration in impact windows',
  'duration.stated': 'Stated duration',
  impact: 'Impact windows',
  'impact.effect': 'Effect',
  reports: 'Problem reports',
  sources: 'Sources',
  review: 'Review status',
  ...(Object.fromEntries(
    Object.entries(moments).map(([moment, { label }]) => [`times.${moment}`, label]),
  ) as Record<`times.${Moment}`, string>),
} as const;

/** One incident of the collection, as headings of tables and lists call it. */
export const incidentLabel = 'Incident';

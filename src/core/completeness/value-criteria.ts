import { fieldLabels } from '../../../schemas/labels.ts';
import { moments, type Moment } from '../../../schemas/vocabulary/incident.ts';
import { causeParts, type WeighedPart } from '../record/cause-parts.ts';
import { wordsOf } from '../record/coded-parts.ts';
import type { CompletenessCriterion } from './criterion.ts';
import { placeOfEntry, placeOfField } from './place.ts';
import {
  countKindState,
  countState,
  durationState,
  impactState,
  momentState,
  withinHourState,
  wordsState,
} from './states.ts';
import { isHit } from '../record/predicates.ts';

const moment = (id: Moment, why: string): CompletenessCriterion => ({
  id,
  label: moments[id].label,
  why,
  state: ({ record }) => momentState(record.times[id]),
  place: (held) => placeOfField(held, ['times', id]),
});

const causePart = (id: WeighedPart, why: string): CompletenessCriterion => ({
  id,
  label: causeParts[id].label,
  why,
  state: ({ record }) => wordsState(record.cause[id]),
  place: (held) => placeOfField(held, ['cause', id]),
});

const date: CompletenessCriterion = {
  id: 'date',
  label: fieldLabels.date,
  why: 'Every list is in its order.',
  state: () => 'known',
  place: (held) => placeOfField(held, ['date']),
};

const duration: CompletenessCriterion = {
  id: 'duration',
  label: fieldLabels.duration,
  why: 'It is the first thing by which two outages are compared.',
  state: ({ record }) => durationState(record),
  place: (held) => placeOfField(held, ['duration']),
};

const response: CompletenessCriterion = {
  id: 'response',
  label: fieldLabels.response,
  why: 'It is the part that another team can use tomorrow.',
  state: ({ record }) =>
    wordsState([
      ...wordsOf(record, 'detectedBy'),
      ...wordsOf(record, 'actions'),
      ...wordsOf(record, 'factors'),
    ]),
  place: (held) => placeOfField(held, ['response']),
};

const impact: CompletenessCriterion = {
  id: 'impact',
  label: fieldLabels.impact,
  why: 'It shows waves and pauses, and which services were back early.',
  state: ({ record }) => impactState(record),
  place: (held) => {
    const first = held.record.impact.findIndex(isHit);
    return first === -1 ? placeOfField(held, ['impact']) : placeOfEntry(held, 'impact', first);
  },
};

const reports: CompletenessCriterion = {
  id: 'reports',
  label: fieldLabels.reports,
  why: 'It is the only figure from outside on how many people noticed.',
  state: ({ record }) => countState(record),
  place: (held) => placeOfField(held, ['reports']),
};

/** Values of an incident, in the order in which its page shows them. */
export const valueCriteria: readonly CompletenessCriterion[] = [
  date,
  moment('started', 'Every other moment is measured from it.'),
  moment('detected', 'It parts the time to notice from the time to repair.'),
  moment('declared', 'It shows how long people were left to guess.'),
  moment('mitigated', 'Repair and recovery are different work, and this divides them.'),
  moment('restoring', 'It shows whether the service returned at once or by degrees.'),
  moment('ended', 'With the start it says for how long people were hit.'),
  duration,
  causePart('trigger', 'It is how readers find outages that began like theirs.'),
  causePart('mechanisms', 'Most lessons lie in how a small fault grew.'),
  causePart('layers', 'It leads people who run that layer to the record.'),
  response,
  impact,
  reports,
];

const toTheHour = (id: 'started' | 'ended'): CompletenessCriterion => ({
  id: `${id}-hour`,
  label: `${moments[id].label}, to the hour`,
  why: 'From a day without a clock time no length in hours follows.',
  state: ({ record }) => withinHourState(record.times[id]),
  place: (held) => placeOfField(held, ['times', id]),
});

/** How closely some of the values are known: asked only where there is a value. */
export const closenessCriteria: readonly CompletenessCriterion[] = [
  toTheHour('started'),
  toTheHour('ended'),
  {
    id: 'report-kind',
    label: `${fieldLabels.reports}: what is counted`,
    why: 'A peak, a total and a snapshot are never compared with one another.',
    state: ({ record, file }) => countKindState(record, typeof file.frontMatter.reports === 'string'),
    place: (held) => placeOfField(held, ['reports']),
  },
];

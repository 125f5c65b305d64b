import type { IncidentRecord } from '../../../../schemas/record.ts';
import { authorships, kinds, reviewers, reviewStates } from '../../../../schemas/vocabulary.ts';
import { isEnvelope } from '../../../core/record/lengths.ts';
import { isExposure } from '../../../core/record/predicates.ts';
import { revisionOf } from '../../../core/record/revision.ts';
import { ownText, type OwnColumn } from '../../../core/own/own-columns.ts';
import { columnsOf } from '../../../core/columns/column.ts';
import { incidentColumn, incidentTable, ofItem, type InIncident } from '../table.ts';
import { durationColumns, stateWords } from '../../../core/columns/time-columns.ts';
import type { Column, ColumnType, Value } from '../../../core/columns/column.ts';

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

const facts: Column<IncidentRecord>[] = [
  { name: 'title', type: 'text', description: 'What happened, in one line.', value: ({ title }) => title },
  {
    ...{ name: 'date', type: 'day' },
    description: 'Day on which it began, in the zone of the record.',
    value: ({ date }) => date,
  },
  { name: 'zone', type: 'text', description: 'Zone of that day.', value: ({ zone }) => zone },
  {
    ...{ name: 'kinds', type: 'list', words: kinds },
    description: 'What kind of incident it was, seen from outside; one may be several.',
    value: ({ kind }) => kind,
  },
  {
    ...{ name: 'is_exposure', type: 'boolean' },
    description: 'Whether it was an exposure of data and nothing else, which has no duration.',
    value: isExposure,
  },
  {
    ...{ name: 'organizations', type: 'list' },
    description: 'Who operates the services; see also relations.',
    value: ({ organizations }) => idsOf(organizations),
  },
  {
    ...{ name: 'services', type: 'list' },
    description: "The organization's own services that failed; see also relations.",
    value: ({ services }) => idsOf(services),
  },
  {
    ...{ name: 'downstream', type: 'list' },
    description: 'Services of others that suffered; see also relations.',
    value: ({ downstream }) => idsOf(downstream),
  },
];

const lengths: Column<IncidentRecord>[] = [
  ...columnsOf(
    durationColumns('span', 'the time from the start of impact to its end'),
    ({ duration }: IncidentRecord) => duration.span,
  ),
  {
    ...{ name: 'is_envelope', type: 'boolean' },
    description:
      'Whether the span is longer than all impact windows together, so that it counts pauses between them.',
    value: isEnvelope,
  },
  ...columnsOf(
    durationColumns('in_windows', 'the time in impact windows of own services, without pauses'),
    ({ duration }: IncidentRecord) => duration.inWindows,
  ),
  {
    ...{ name: 'in_windows_services_recorded', type: 'integer' },
    description: 'Own services with an impact window.',
    value: ({ duration }) => duration.inWindowsServices?.recorded,
  },
  {
    ...{ name: 'in_windows_services_total', type: 'integer' },
    description:
      'All own services; where more than those with a window, the time in windows speaks for some.',
    value: ({ duration }) => duration.inWindowsServices?.total,
  },
  ...columnsOf(
    durationColumns('stated', 'the duration that a source states'),
    ({ duration }: IncidentRecord) => duration.stated,
  ),
  {
    ...{ name: 'stated_sources', type: 'list' },
    description: 'Ids of the sources that state it.',
    value: ({ duration }) => duration.statedSources,
  },
];

const told: Column<IncidentRecord>[] = [
  {
    ...{ name: 'cause_text', type: 'text' },
    description: 'The cause in one sentence; its parts are in causes.',
    value: ({ cause }) => cause.text,
  },
  {
    ...{ name: 'response_text', type: 'text' },
    description: 'How it was ended, in one sentence; what was done is in response.',
    value: ({ response }) => response.text,
  },
  {
    ...{ name: 'reports_state', type: 'text', words: stateWords },
    description: 'Whether reports has counts of problem reports, and else why not.',
    value: ({ reports }) => reports.absence ?? 'known',
  },
  {
    ...{ name: 'follow_ups_state', type: 'text', words: stateWords },
    description: 'Whether response has follow-ups, and else why not.',
    value: ({ followUps }) => followUps.absence ?? 'known',
  },
];

const ofRecord: Column<IncidentRecord>[] = [
  {
    ...{ name: 'is_short', type: 'boolean' },
    description: 'Whether its write-up is one paragraph at most: not yet written up.',
    value: ({ isShort }) => isShort,
  },
  {
    ...{ name: 'review', type: 'text', words: reviewStates },
    description: 'How far the record has been checked.',
    value: ({ review }) => review,
  },
  {
    ...{ name: 'reviewed_on', type: 'day' },
    description: 'Day on which every value was checked.',
    value: ({ reviewed }) => reviewed?.on,
  },
  {
    ...{ name: 'reviewed_by', type: 'text', words: reviewers },
    description: 'Who checked it.',
    value: ({ reviewed }) => reviewed?.by,
  },
  {
    ...{ name: 'written_by', type: 'text', words: authorships },
    description: 'Who wrote the record.',
    value: ({ writtenBy }) => writtenBy,
  },
  {
    ...{ name: 'added', type: 'day' },
    description: 'Day on which the record first appeared.',
    value: ({ added }) => added,
  },
  {
    ...{ name: 'revision', type: 'integer' },
    description: '1 when it was added, one more with each change that who cited it must know.',
    value: revisionOf,
  },
  {
    ...{ name: 'changed', type: 'day' },
    description: 'Day of the last such change.',
    value: ({ changes }) => changes.at(-1)?.on,
  },
];

const texts: Column<InIncident<IncidentRecord>>[] = [
  {
    ...{ name: 'url', type: 'text' },
    description: 'Its page, where each value stands with its sources.',
    value: ({ incident }) => incident.url,
  },
  {
    ...{ name: 'summary', type: 'text' },
    description: 'First paragraph of the write-up, as plain text.',
    value: ({ item }) => item.summary,
  },
  {
    ...{ name: 'text', type: 'text' },
    description: 'The write-up, as Markdown; "[@id]" cites a source of the incident.',
    value: ({ incident }) => incident.text,
  },
];

const ownTypes: Record<OwnColumn['type'], ColumnType> = {
  ...{ words: 'text', text: 'text', link: 'text', any: 'text' },
  ...{ number: 'number', date: 'day', boolean: 'boolean' },
};

/** `customerTier` and `x-ticket` as the columns `customer_tier` and `x_ticket`. */
const columnName = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');

function ownColumn({ key, label, type, isMany = false }: OwnColumn): Column<IncidentRecord> {
  const toValue = (value: unknown): Value | undefined => {
    if (isMany) return Array.isArray(value) ? value.map(ownText) : [];
    return value === undefined || ownTypes[type] === 'text' ? ownText(value) : (value as Value);
  };
  return {
    ...{ name: columnName(key), type: isMany ? 'list' : ownTypes[type] },
    description:
      type === 'any'
        ? `The key ${key} of the records, which nothing declares; what has parts is JSON.`
        : `${label}: a field of this collection's own.`,
    value: ({ extra }) => toValue(extra[key]),
  };
}

/** The table of incidents with what a team has of its own. */
export const incidentsWith = (own: readonly OwnColumn[]) =>
  incidentTable<IncidentRecord>({
    name: 'incidents',
    title: 'Incidents',
    description:
      'One row per incident: what it was, when, how long, and how far its record has been checked.',
    key: ['incident_id'],
    items: (record) => [record],
    columns: [
      incidentColumn(),
      ...ofItem([...facts, ...lengths, ...told, ...ofRecord, ...own.map(ownColumn)]),
      ...texts,
    ],
  });

import type { IncidentRecord } from '../../../schemas/record.ts';
import { fullAddress } from '../../address.ts';
import { columnsOf, type Column } from '../../core/columns/column.ts';
import { timeColumns } from '../../core/columns/time-columns.ts';
import type { Sourced, TimedMark } from './timed-marks.ts';

/** The columns that name the incident a mark is of. */
export const incidentColumns: readonly Column<IncidentRecord>[] = [
  {
    ...{ name: 'incident_id', type: 'text' },
    description: 'The incident, by the id that its address ends in.',
    value: ({ id }) => id,
  },
  { name: 'title', type: 'text', description: 'What happened, in one line.', value: ({ title }) => title },
  {
    ...{ name: 'date', type: 'day' },
    description: 'Day on which it began, in the zone of the record.',
    value: ({ date }) => date,
  },
  {
    ...{ name: 'address', type: 'text' },
    description: 'Its page, where the sources of every value are.',
    value: ({ id }) => fullAddress(`/incidents/${id}/`),
  },
];

/** The columns of the sources of a mark: their ids in its record, and where they can be read. */
export const sourceColumns: readonly Column<Sourced>[] = [
  {
    ...{ name: 'sources', type: 'list' },
    description: 'Ids of the sources that say so, of the same incident.',
    value: ({ sources }) => sources,
  },
  {
    ...{ name: 'source_addresses', type: 'list' },
    description: 'Where these can be read; one that has no address is left out.',
    value: ({ record, sources }) => {
      const byId = new Map(record.sources.map(({ id, url }) => [id, url]));
      return sources.flatMap((id) => byId.get(id) ?? []);
    },
  },
];

/** The columns of the drawing of a timeline: what is drawn from when to when, and who says so. */
export const timedMarkColumns: readonly Column<TimedMark>[] = [
  ...columnsOf(incidentColumns, ({ record }: TimedMark) => record),
  { name: 'mark', type: 'text', description: 'What sort of mark it is.', value: ({ mark }) => mark },
  { name: 'name', type: 'text', description: 'What it is of.', value: ({ name }) => name },
  ...columnsOf(
    timeColumns('from_', 'the time of the mark, or its beginning'),
    ({ record, from }: TimedMark) => ({
      time: from,
      zone: record.zone,
    }),
  ),
  ...columnsOf(
    timeColumns('to_', 'the end of what lasted').map(({ value, ...head }) => ({
      ...head,
      value: ({ record, to }: TimedMark) => to && value({ time: to, zone: record.zone }),
    })),
    (mark: TimedMark) => mark,
  ),
  {
    ...{ name: 'status', type: 'text' },
    description: 'Whether the record adopted it, or how it was assessed.',
    value: ({ status }) => status ?? 'adopted',
  },
  ...columnsOf(sourceColumns, (mark: TimedMark) => mark),
];

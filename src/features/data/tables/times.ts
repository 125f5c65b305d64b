import type { IncidentRecord, Moment, TimeOrAbsent } from '../../../../schemas/record.ts';
import { moments, type Moment as MomentName } from '../../../../schemas/vocabulary.ts';
import { differenceBounds } from '../../../core/format/bounds.ts';
import type { Bounds } from '../../../core/inexact/bounds.ts';
import { differenceBetween } from '../../../core/inexact/difference.ts';
import type { Column } from '../../../core/columns/column.ts';
import {
  incidentColumn,
  incidentTable,
  numberColumn,
  sourcesColumn,
  type InIncident,
  timeOfItem,
} from '../table.ts';

/** A moment of an incident, or an entry of its timeline. */
interface Timed {
  at: TimeOrAbsent;
  moment?: MomentName;
  means?: string | undefined;
  asOf?: Moment['asOf'];
  text?: string;
  sources: readonly string[];
}

const timesOf = ({ times, timeline }: IncidentRecord): Timed[] => [
  ...(Object.keys(moments) as MomentName[]).map((moment) => ({ ...times[moment], moment })),
  ...timeline,
];

/** How long after the start of impact something was, in seconds. */
function afterStart({ incident, item }: InIncident<Timed>): Bounds | undefined {
  const started = incident.record.times.started.at;
  if (!started.known || !item.at.known || item.moment === 'started') return undefined;
  const difference = differenceBetween(started, item.at);
  return difference && differenceBounds(difference);
}

const columns: Column<InIncident<Timed>>[] = [
  incidentColumn(),
  numberColumn(),
  {
    ...{ name: 'of', type: 'text' },
    ...{
      words: {
        moment: { definition: 'One of the seven moments.' },
        timeline: { definition: 'An entry of the timeline.' },
      },
    },
    description: 'Whether this is a moment or an entry of the timeline.',
    value: ({ item }) => (item.moment === undefined ? 'timeline' : 'moment'),
  },
  {
    ...{ name: 'moment', type: 'text', words: moments },
    description: 'Which moment; every incident has a row for each, known or not. Empty for the timeline.',
    value: ({ item }) => item.moment,
  },
  ...timeOfItem('', 'the moment', ({ at }: Timed) => at),
  {
    ...{ name: 'after_start_min', type: 'number', unit: 'seconds' },
    description:
      'How long after the start of impact at least; negative before it. Empty where one of the two is not known, or open.',
    value: (item) => afterStart(item)?.low,
  },
  {
    ...{ name: 'after_start_max', type: 'number', unit: 'seconds' },
    description: 'How long after the start of impact at most.',
    value: (item) => afterStart(item)?.high,
  },
  {
    ...{ name: 'means', type: 'text' },
    description: 'What the moment means in this incident, where that is not plain.',
    value: ({ item }) => item.means,
  },
  {
    ...{ name: 'as_of', type: 'text' },
    description: 'When it was last known to be going on.',
    value: ({ item }) => item.asOf?.text,
  },
  {
    ...{ name: 'text', type: 'text' },
    description: 'What happened, of an entry of the timeline.',
    value: ({ item }) => item.text,
  },
  sourcesColumn(),
];

export const times = incidentTable<Timed>({
  name: 'times',
  title: 'Times',
  description: 'One row per moment of an incident, and one per entry of its timeline.',
  key: ['incident_id', 'number'],
  items: timesOf,
  columns,
});

import { scaleUtc } from 'd3-scale';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { formatDayOfYear, yearOf } from '../../core/format/date.ts';
import { oncePer } from '../../core/once-per.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';

/** One incident on the axis of dates, from 0 to 1. */
export interface StripMark {
  id: string;
  at: number;
  /** Its form: what stopped, what only worked badly, and what is no outage. */
  form: 'outage' | 'degradation' | 'other';
  /** Its date in short, for a label beside it. */
  label: string;
  text: string;
}

/** Incidents of one sort, such as those of others that hit a service. */
export interface StripLane {
  name: string;
  /** From the oldest to the newest. */
  marks: StripMark[];
}

export interface Strip {
  lanes: StripLane[];
  years: Tick[];
  forms: StripMark['form'][];
}

/** What the forms of marks mean, in the order in which a legend shows them. */
export const stripForms: Record<StripMark['form'], string> = {
  outage: 'outage',
  degradation: 'degradation',
  other: 'data loss, exposure or near miss',
};

function formOf({ kind }: IncidentRecord): StripMark['form'] {
  if (kind.includes('outage')) return 'outage';
  return kind.includes('degradation') ? 'degradation' : 'other';
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const oldestFirst = (a: IncidentRecord, b: IncidentRecord): number =>
  compareText(a.date, b.date) || compareText(a.id, b.id);

const shortDate = (date: string): string => `${formatDayOfYear(date)} ${yearOf(date)}`;

/** The first and the last year of some incidents; nothing without any. */
const spanOf = oncePer((records: readonly IncidentRecord[]): number[] => {
  const dates = records.map(({ date }) => date).sort();
  return [dates.at(0), dates.at(-1)].flatMap((date) => (date === undefined ? [] : Number(yearOf(date))));
});

/**
 * Incidents in lanes on one axis of dates. The axis spans the years of all incidents, so that the strips of two pages
 * can be read one above the other, and a gap is seen as one. Lanes without an incident are not drawn.
 *
 * @param all every incident of the collection, or at least those of the lanes.
 * @returns `undefined` where no lane holds any.
 */
export function drawStrip(
  lanes: readonly { name: string; records: readonly IncidentRecord[] }[],
  all: readonly IncidentRecord[],
): Strip | undefined {
  const drawn = lanes.filter(({ records }) => records.length > 0);
  if (drawn.length === 0) return undefined;
  const years = [all, ...drawn.map(({ records }) => records)].flatMap(spanOf);
  const scale = scaleUtc()
    .domain([Date.UTC(Math.min(...years), 0), Date.UTC(Math.max(...years) + 1, 0)])
    .range([0, 1]);
  const mark = (record: IncidentRecord): StripMark => ({
    id: record.id,
    at: scale(Date.parse(record.date)),
    form: formOf(record),
    label: shortDate(record.date),
    // It begins with what is seen, so that a mark can be spoken to by the words beside it.
    text: `${shortDate(record.date)}: ${record.title}`,
  });
  const marked = drawn.map(({ name, records }) => ({
    name,
    marks: [...records].sort(oldestFirst).map(mark),
  }));
  const used = new Set(marked.flatMap(({ marks }) => marks.map(({ form }) => form)));
  return {
    lanes: marked,
    years: scale.ticks(8).map((tick) => ({ at: scale(tick), label: String(tick.getUTCFullYear()) })),
    forms: (Object.keys(stripForms) as StripMark['form'][]).filter((form) => used.has(form)),
  };
}

import { scaleLog, scaleUtc } from 'd3-scale';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { formatDate } from '../format/date.ts';
import { middleOf } from '../format/duration.ts';
import { lengthOf } from './lengths.ts';
import type { Tick } from './drawing-marks.ts';

/** One outage in the drawing of all: when from 0 to 1, how long from 0 (short) to 1; no height where it is not known. */
export interface Dot {
  id: string;
  x: number;
  y: number | undefined;
  label: string;
  text: string;
  isFeatured: boolean;
}

export interface Overview {
  dots: Dot[];
  years: Tick[];
  lengths: Tick[];
  unknown: number;
}

const minute = 60;
const marks: [number, string][] = [
  [minute, '1 min'],
  [10 * minute, '10 min'],
  [60 * minute, '1 h'],
  [6 * 60 * minute, '6 h'],
  [24 * 60 * minute, '1 day'],
  [7 * 24 * 60 * minute, '1 week'],
  [30 * 24 * 60 * minute, '30 days'],
];

/** All outages by date and, on a logarithmic scale, by length. Exposures have no length and are left out. */
export function drawOverview(
  records: readonly IncidentRecord[],
  featured: readonly string[],
): Overview | undefined {
  const shown = records.filter(({ kind }) => !(kind.length === 1 && kind[0] === 'exposure'));
  if (shown.length === 0) return undefined;
  const dates = shown.map(({ date }) => Date.parse(date));
  const first = new Date(Math.min(...dates)).getUTCFullYear();
  const last = new Date(Math.max(...dates)).getUTCFullYear() + 1;
  const x = scaleUtc()
    .domain([Date.UTC(first, 0), Date.UTC(last, 0)])
    .range([0, 1]);
  const seconds = shown
    .flatMap((record) => lengthOf(record)?.duration ?? [])
    .map(middleOf)
    .filter((value) => value > 0);
  const low = Math.max(minute, Math.min(...seconds, 3_600) / 2);
  const high = Math.max(...seconds, 3_600) * 2;
  const y = scaleLog().domain([low, high]).range([0, 1]).clamp(true);
  const dots = shown.map((record): Dot => {
    const length = lengthOf(record);
    const middle = length ? middleOf(length.duration) : 0;
    return {
      id: record.id,
      x: x(Date.parse(record.date)),
      y: length && middle > 0 ? y(middle) : undefined,
      label: record.organizations[0]?.nameThen ?? record.title,
      text: `${formatDate(record.date)}: ${record.title} (${length?.text ?? 'length not known'})`,
      isFeatured: featured.includes(record.id),
    };
  });
  return {
    dots,
    years: x.ticks(8).map((tick) => ({ at: x(tick), label: String(tick.getUTCFullYear()) })),
    lengths: marks
      .filter(([value]) => value >= low && value <= high)
      .map(([value, label]) => ({ at: y(value), label })),
    unknown: dots.filter((dot) => dot.y === undefined).length,
  };
}

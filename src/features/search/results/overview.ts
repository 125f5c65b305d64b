import { scaleLog, scaleUtc } from 'd3-scale';
import type { FacetRow, RowLength } from '../state/facets.ts';
import { secondsIn } from '../../../core/inexact/duration-units.ts';
import type { Tick } from '../../../drawing/drawing-marks.ts';
import { familiarLengths } from '../../../drawing/familiar-lengths.ts';
import { isExposure } from '../../../core/record/predicates.ts';
import { monthNames, shortMonth } from '../../../core/inexact/months.ts';

/** From the shortest to the longest that a length may be, as heights from 0 to 1. */
interface Reach {
  from: number;
  to: number;
  /** Whether nothing bounds it upward, so that it goes to the top. */
  isOpen: boolean;
}

/** One outage in the drawing of all: when from 0 to 1, how long from 0 (short) to 1; no height where it is not known. */
export interface Dot {
  id: string;
  year: number;
  x: number;
  y: number | undefined;
  /** `undefined` where the length is not known. Open upward means up to the top. */
  reach: Reach | undefined;
  /** Written beside the dot; empty for most. */
  label: string;
  text: string;
}

export interface Overview {
  dots: Dot[];
  years: Tick[];
  lengths: Tick[];
  unknown: number;
  /** Exposures, which have no length and no dot. */
  exposures: number;
}

/** How many times the longest the axis goes up to, and below the shortest down to: room for a dot and its label. */
const room = 2;

type Scale = (value: number) => number;

const mostYears = 7;
const quarters = [0, 3, 6, 9].map((month) => shortMonth(monthNames[month] ?? ''));

/** Every year, or every second, fifth and so on of many; the quarters of a single one. */
function yearTicks(first: number, last: number, x: Scale): Tick[] {
  if (last - first === 1)
    return quarters.map((name, index) => ({
      at: x(Date.UTC(first, 3 * index)),
      label: index === 0 ? String(first) : name,
    }));
  const step = [1, 2, 5, 10, 20, 50, 100, 1_000].find((years) => (last - first) / years <= mostYears) ?? 1;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => {
    const year = start + index * step;
    return { at: x(Date.UTC(year, 0)), label: String(year) };
  });
}

function lengthScale(rows: readonly FacetRow[]): { y: Scale; lengths: Tick[] } {
  const seconds = rows.flatMap(({ length }) => length?.middle ?? []).filter((value) => value > 0);
  // An hour is always on the axis, so that it has a mark where nothing or little is known.
  const low = Math.max(secondsIn.minute, Math.min(...seconds, secondsIn.hour) / room);
  const high = Math.max(...seconds, secondsIn.hour) * room;
  const y = scaleLog().domain([low, high]).range([0, 1]).clamp(true);
  return {
    y,
    lengths: familiarLengths
      .filter((length) => length.seconds >= low && length.seconds <= high)
      .map((length) => ({ at: y(length.seconds), label: length.label })),
  };
}

const reachOf = ({ min, max }: RowLength, y: Scale): Reach => ({
  from: min > 0 ? y(min) : 0,
  to: max === null ? 1 : y(max),
  isOpen: max === null,
});

/**
 * All outages by date and, on a logarithmic scale, by length. Exposures have no length: they are counted and not drawn.
 * `labels` has words to write beside a dot, by id. `undefined` where nothing could be drawn.
 */
export function drawOverview(
  rows: readonly FacetRow[],
  labels: ReadonlyMap<string, string> = new Map(),
): Overview | undefined {
  const shown = rows.filter((row) => !isExposure(row));
  if (shown.length === 0) return undefined;
  const years = shown.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const x = scaleUtc()
    .domain([Date.UTC(first, 0), Date.UTC(last, 0)])
    .range([0, 1]);
  const { y, lengths } = lengthScale(shown);
  const dots = shown.map(({ id, year, date, dateText, title, length }): Dot => {
    const isDrawn = length !== undefined && length.middle > 0;
    return {
      id,
      year,
      x: x(Date.parse(date)),
      y: isDrawn ? y(length.middle) : undefined,
      reach: isDrawn ? reachOf(length, y) : undefined,
      label: labels.get(id) ?? '',
      text: `${dateText}: ${title} (${length?.text ?? 'duration not known'})`,
    };
  });
  return {
    dots,
    years: yearTicks(first, last, x),
    lengths,
    unknown: dots.filter((dot) => dot.y === undefined).length,
    exposures: rows.length - shown.length,
  };
}

const are = (count: number): string => (count === 1 ? '1 is' : `${count} are`);

/** What a drawing of `total` incidents shows and what it leaves out, in sentences. */
function describeDrawn(overview: Overview | undefined, total: number): string {
  if (!overview) return total === 0 ? '' : 'Exposures have no duration, so there is nothing to draw.';
  const { dots, unknown, exposures } = overview;
  return [
    'Duration on a logarithmic scale: each step is several times the one before.',
    ...(dots.some(({ reach }) => reach?.isOpen === false && reach.to > reach.from)
      ? ['A line through a dot reaches from the shortest to the longest that it may have been.']
      : []),
    ...(dots.some(({ reach }) => reach?.isOpen)
      ? ['A dashed line is open: it lasted at least so long, and nobody says how much longer.']
      : []),
    ...(unknown > 0 ? [`${are(unknown)} of a duration that is not known: the empty dots.`] : []),
    ...(exposures > 0 ? [`${are(exposures)} not drawn: an exposure has no duration.`] : []),
  ].join(' ');
}

/** The drawing of results, and in words what it shows and leaves out. */
export interface DrawnResults {
  overview: Overview | undefined;
  description: string;
  /** How many results there are, drawn or not. */
  total: number;
}

export function drawResults(rows: readonly FacetRow[], labels?: ReadonlyMap<string, string>): DrawnResults {
  const overview = drawOverview(rows, labels);
  return { overview, description: describeDrawn(overview, rows.length), total: rows.length };
}

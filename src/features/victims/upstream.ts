import type { IncidentRecord } from '../../../schemas/record.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatTime } from '../../core/format/time.ts';
import { boundsOf, earliestOf, latestOf } from '../../core/inexact/instants.ts';
import type { Bar, Tick } from '../../drawing/drawing-marks.ts';
import { clockTicks, positionIn, withMargin } from '../../drawing/timeline-drawing.ts';
import { relatedHits, upstreamHit, victimHits, type Hit, type Stretch } from './victims.ts';

/** One lane: who was hit, when as far as it is recorded, and in words. */
export interface VictimLane extends Omit<Hit, 'stretches' | 'isSpared' | 'record'> {
  /** Nothing where no time is recorded. */
  bars: Bar[];
  /** The same in words, one a bar; or why there is none. */
  times: string[];
}

/** An incident and whom it hit, on one axis of time; the upstream stands first. */
export interface VictimLanes {
  id: string;
  title: string;
  date: string;
  lanes: VictimLane[];
  /** Empty where no lane has a time. */
  ticks: Tick[];
}

const instantsOf = ({ from, to }: Stretch): number[] =>
  [from, to].flatMap((time) => (time.known ? boundsOf(time) : []));

function barOf({ from, to }: Stretch, place: (instant: number) => number): Omit<Bar, 'text'> {
  const sureFrom = from.known ? place(latestOf(from)) : undefined;
  const sureTo = to.known ? place(earliestOf(to)) : undefined;
  return {
    from: from.known ? place(earliestOf(from)) : 0,
    sureFrom: sureFrom ?? sureTo ?? 0,
    sureTo: Math.max(sureTo ?? sureFrom ?? 0, sureFrom ?? 0),
    to: to.known ? place(latestOf(to)) : 1,
  };
}

function wordsOf({ from, to }: Stretch, date: string): string {
  const start = from.known ? `from ${formatTime(from, date)}` : 'from a start that is not recorded';
  return `${start} to ${to.known ? formatTime(to, date) : 'an end that is not recorded'}`;
}

// Nearer to an edge a label would be pushed inward, into its neighbour.
const labelRoom = 0.05;
const isInside = ({ at }: Tick): boolean => at > labelRoom && at < 1 - labelRoom;

/** Lanes with times first, by when they begin; the others by name. */
function inOrder(lanes: readonly Hit[]): Hit[] {
  const start = ({ stretches }: Hit): number => Math.min(Infinity, ...stretches.flatMap(instantsOf));
  return [...lanes].sort((a, b) => {
    const [first, second] = [start(a), start(b)];
    return first === second ? a.name.localeCompare(b.name, 'en') : first - second;
  });
}

/**
 * An incident and its victims in the order of their lanes: services of others that it hit, and incidents of others that it
 * led to or belongs with. `undefined` where there is no victim, or one of which no time is recorded: a sentence says as
 * much.
 *
 * @param records all records, from which the related incidents are taken.
 */
export function hitsOf(
  record: IncidentRecord,
  records: ReadonlyMap<string, IncidentRecord>,
): Hit[] | undefined {
  const { above, below } = relatedHits(record, records);
  const others = [...above, ...inOrder([...victimHits(record), ...below])];
  if (others.length === 0 || (others.length === 1 && !others.some(({ stretches }) => stretches.length > 0)))
    return undefined;
  return [...above, upstreamHit(record), ...others.slice(above.length)];
}

/** The lanes of an incident and its victims, each with its own times as far as they are recorded; an end that is not is open. */
export function drawVictims(
  record: IncidentRecord,
  records: ReadonlyMap<string, IncidentRecord>,
): VictimLanes | undefined {
  const hits = hitsOf(record, records);
  if (!hits) return undefined;
  const instants = hits.flatMap(({ stretches }) => stretches.flatMap(instantsOf));
  const domain = withMargin({ from: Math.min(...instants), to: Math.max(...instants) });
  const position = positionIn(domain);
  const { id, title, date } = record;
  return {
    id,
    title,
    date: formatDate(date),
    ticks: instants.length > 0 ? clockTicks(domain, position, date).filter(isInside) : [],
    lanes: hits.map(({ stretches, isSpared, record: _record, ...lane }): VictimLane => {
      const times = stretches.map((stretch) => wordsOf(stretch, date));
      return {
        ...lane,
        bars: stretches.map((stretch, index) => ({ ...barOf(stretch, position), text: times[index] ?? '' })),
        times: times.length > 0 ? times : isSpared ? [] : ['times not recorded'],
      };
    }),
  };
}

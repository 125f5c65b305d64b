import type { IncidentRecord, RecordedTime } from '../../../schemas/record.ts';
import { formatSeconds } from '../format/duration.ts';
import { isLater } from '../inexact/between.ts';
import { boundsOf, earliestOf, latestOf } from '../inexact/instants.ts';
import type { Incident } from '../incident/incident.ts';
import type { Found, OwnCheck } from './rule.ts';

type Entry = IncidentRecord['timeline'][number];

const day = 86_400_000;

/** The entries of a timeline with their places in the file. */
export const placedEntries = ({
  timeline,
  body,
}: Incident): { entry: Entry; index: number; spot: { line: number; column: number } }[] =>
  timeline.map((entry, index) => ({
    entry,
    index,
    spot: body.timelinePlaces[index] ?? { line: body.firstLine, column: 1 },
  }));

const exception = 'where it truly was so, an exception with its reason';

export const timelineOutOfOrder: OwnCheck = (incident) =>
  placedEntries(incident).flatMap(({ entry, index, spot }): Found[] => {
    const above = incident.timeline[index - 1];
    if (!above || isLater(above.at, entry.at) !== 'surely') return [];
    return [
      {
        ...spot,
        message: `This entry (${entry.at.text}) is earlier than the one above it (${above.at.text}).`,
        allowed: `entries in the order of their times; look for a slip in the day or the month; ${exception}`,
      },
    ];
  });

/** An entry without a clock time may well stand far off: what prepared an outage months before. */
const isToTheMinute = ({ precision }: RecordedTime): boolean =>
  precision === 'minute' || precision === 'second';

/** A slip in the day, the month or the year moves an entry by more than this. */
const leastDistance = 20 * day;

/** How much farther off an entry is than all others are from one another. */
const farFactor = 4;

const distance = (instants: readonly number[], others: readonly number[]): number =>
  Math.min(...instants.flatMap((instant) => others.map((other) => Math.abs(instant - other))));

export const timelineFarOff: OwnCheck = (incident) => {
  const moments = Object.values(incident.times).flatMap(({ at }) => (at.known ? boundsOf(at) : []));
  return placedEntries(incident).flatMap(({ entry, index, spot }): Found[] => {
    if (!isToTheMinute(entry.at)) return [];
    const others = [
      ...moments,
      ...incident.timeline.flatMap(({ at }, other) => (other === index ? [] : boundsOf(at))),
    ];
    if (others.length < 2) return [];
    const gap = distance(boundsOf(entry.at), others);
    const spread = Math.max(...others) - Math.min(...others);
    if (gap < leastDistance || gap < spread * farFactor) return [];
    return [
      {
        ...spot,
        message: `This entry (${entry.at.text}) lies ${Math.round(gap / day)} days from all others and from every moment.`,
        allowed: `a time near the others, or the day alone where the clock time does not matter; ${exception}`,
      },
    ];
  });
};

export const timelineAfterEnd: OwnCheck = (incident) => {
  const { times, impact } = incident;
  // Stragglers are windows of their own, which may outlast the end.
  const tails = impact.flatMap(({ tail, to }) => (tail ? [to] : []));
  const ends = [times.ended.at, times.resolved.at, ...tails].flatMap((at) => (at.known ? [at] : []));
  const last = Math.max(...ends.map(latestOf));
  if (ends.length === 0 || !Number.isFinite(last)) return [];
  return placedEntries(incident).flatMap(({ entry, spot }): Found[] =>
    isToTheMinute(entry.at) && earliestOf(entry.at) >= last
      ? [
          {
            ...spot,
            message: `This entry (${entry.at.text}) lies after the end of the outage (${ends.map(({ text }) => text).join(', ')}).`,
            allowed: `an entry up to the later of "ended" and "resolved", or to the end of an impact window with "tail: true"; say what else followed in the text; ${exception}`,
          },
        ]
      : [],
  );
};

/** A ticket is often closed hours after the end; a stated duration of which this is many times as long is doubtful. */
const mostTimes = 3;

/** The earliest moment that is known of those with which an outage may be said to begin. */
const beginningOf = ({ times }: Incident) =>
  (['started', 'detected', 'declared'] as const).flatMap((moment) => {
    const { at } = times[moment];
    return at.known ? [{ moment, at }] : [];
  })[0];

export const resolvedDisagrees: OwnCheck = (incident) => {
  const { times, duration } = incident;
  const longest = duration.stated.known ? duration.stated.max : null;
  const beginning = beginningOf(incident);
  if (!beginning || longest === null) return [];
  const most = longest * 1_000 * mostTimes + day;
  // How long from `started` to `ended` is compared with the stated duration by a rule of its own.
  const ends = beginning.moment === 'started' ? (['resolved'] as const) : (['ended', 'resolved'] as const);
  return ends.flatMap((moment): Found[] => {
    const { at } = times[moment];
    const least = at.known ? earliestOf(at) - latestOf(beginning.at) : 0;
    if (!at.known || !Number.isFinite(least) || least <= most) return [];
    return [
      {
        path: ['times', moment, 'at'],
        message: `"${moment}" (${at.text}) is ${Math.round(least / day)} days after "${beginning.moment}" (${beginning.at.text}), but the stated duration is at most ${formatSeconds(longest)}.`,
        allowed: `a time that fits the stated duration; look for a slip in the day or the month; ${exception}`,
      },
    ];
  });
};

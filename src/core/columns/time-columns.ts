import type { DurationOrAbsent, TimeOrAbsent, WindowOrAbsent } from '../../../schemas/record.ts';
import { absences } from '../../../schemas/vocabulary.ts';
import { durationBounds } from '../format/bounds.ts';
import { upperFirst, type Column, type ColumnWords } from './column.ts';

/** Whether there is a value, and where there is none, why. */
export const stateWords: ColumnWords = { known: { definition: 'There is a value.' }, ...absences };

const qualifierWords: ColumnWords = {
  exact: { definition: 'Written without a mark.' },
  about: { definition: 'Written with "~": about.' },
  'at-least': { definition: 'Written with "+": this or more, or later.' },
  'at-most': { definition: 'Written with "-": this or less, or earlier.' },
  between: { definition: 'Written as "A..B": somewhere between the two.' },
};

const precisionWords: ColumnWords = Object.fromEntries(
  ['second', 'minute', 'hour', 'day', 'month', 'year'].map((unit) => [
    unit,
    { definition: `The ${unit} is the smallest unit that was written.` },
  ]),
);

/** The column that says how a value was qualified. */
export const qualifierColumn = <Item>(
  name: string,
  value: (item: Item) => string | undefined,
): Column<Item> => ({
  name,
  type: 'text',
  words: qualifierWords,
  description: 'How the value was qualified where it was written.',
  value,
});

/** A time with the zone of its record, in which days without a clock time are. */
interface TimeInZone {
  time: TimeOrAbsent;
  zone: string;
}

const offset = /T\d{2}(?::\d{2}){0,2}(Z|[+-]\d{2}:\d{2})/;

/** The zone that a time was written in: its offset, else that of the record. */
const zoneOf = ({ time, zone }: TimeInZone): string | undefined =>
  time.known ? (offset.exec(time.text)?.[1] ?? zone) : undefined;

/** The columns of an inexact time; `what` is what it is the time of, in a sentence. */
export function timeColumns(prefix: string, what: string): Column<TimeInZone>[] {
  const known = ({ time }: TimeInZone) => (time.known ? time : undefined);
  return [
    {
      ...{ name: `${prefix}state`, type: 'text', words: stateWords },
      description: `Whether ${what} is known, and else why not.`,
      value: ({ time }) => (time.known ? 'known' : time.reason),
    },
    {
      ...{ name: `${prefix}earliest`, type: 'instant' },
      description: `${upperFirst(what)} was not before this; empty when open or not known.`,
      value: (item) => known(item)?.earliest,
    },
    {
      ...{ name: `${prefix}latest`, type: 'instant' },
      description: `${upperFirst(what)} was before this; empty when open or not known.`,
      value: (item) => known(item)?.latest,
    },
    {
      ...{ name: `${prefix}precision`, type: 'text', words: precisionWords },
      description: 'The smallest unit that was written.',
      value: (item) => known(item)?.precision,
    },
    qualifierColumn(`${prefix}qualifier`, (item: TimeInZone) => known(item)?.qualifier),
    {
      ...{ name: `${prefix}as_written`, type: 'text' },
      description: 'As the record writes it, with its marks of precision.',
      value: (item) => known(item)?.text,
    },
    {
      ...{ name: `${prefix}zone`, type: 'text' },
      description: 'The offset that was written with it; of a day, month or year the zone of the record.',
      value: zoneOf,
    },
  ];
}

/** The columns of a window of time: its state, the surest ends, and what was written. */
export const windowColumns = (what: string): Column<WindowOrAbsent>[] => [
  {
    ...{ name: 'window_state', type: 'text', words: stateWords },
    description: `Whether ${what} is known, and else why not.`,
    value: (window) => (window.known ? 'known' : window.reason),
  },
  {
    ...{ name: 'window_earliest', type: 'instant' },
    description: `${upperFirst(what)} did not begin before this; empty when open or not known.`,
    value: (window) => (window.known ? window.from.earliest : null),
  },
  {
    ...{ name: 'window_latest', type: 'instant' },
    description: `${upperFirst(what)} ended before this; empty when open or not known.`,
    value: (window) => (window.known ? window.to.latest : null),
  },
  {
    ...{ name: 'window_as_written', type: 'text' },
    description: 'As the record writes it.',
    value: (window) => (window.known ? window.text : null),
  },
];

const unitWords: ColumnWords = Object.fromEntries(
  ['second', 'minute', 'hour', 'day'].map((unit) => [
    unit,
    { definition: `Nothing finer than the ${unit} is known.` },
  ]),
);

/** The columns of a duration, in seconds. */
export function durationColumns(prefix: string, what: string): Column<DurationOrAbsent>[] {
  const bounds = (duration: DurationOrAbsent) => (duration.known ? durationBounds(duration) : undefined);
  const seconds = { type: 'number', unit: 'seconds' } as const;
  return [
    {
      ...{ name: `${prefix}_state`, type: 'text', words: stateWords },
      description: `Whether ${what} is known, and else why not.`,
      value: (duration) => (duration.known ? 'known' : duration.reason),
    },
    {
      ...{ name: `${prefix}_min`, ...seconds },
      description: `The least of ${what}, as it may be shown and reckoned with: as written where it is known to the minute or finer, else its sure bound rounded outward.`,
      value: (duration) => bounds(duration)?.low,
    },
    {
      ...{ name: `${prefix}_max`, ...seconds },
      description: `The most of ${what}, by the same rule; empty when open.`,
      value: (duration) => bounds(duration)?.high,
    },
    {
      ...{ name: `${prefix}_sure_min`, ...seconds },
      description: `It surely lasted this long, whatever the width of the units written.`,
      value: (duration) => (duration.known ? duration.min : null),
    },
    {
      ...{ name: `${prefix}_sure_max`, ...seconds },
      description: 'It surely lasted no longer; empty when open.',
      value: (duration) => (duration.known ? duration.max : null),
    },
    {
      ...{ name: `${prefix}_unit`, type: 'text', words: unitWords },
      description: 'The smallest unit known.',
      value: (duration) => (duration.known ? duration.unit : null),
    },
    qualifierColumn(`${prefix}_qualifier`, (duration: DurationOrAbsent) =>
      duration.known ? duration.qualifier : undefined,
    ),
  ];
}

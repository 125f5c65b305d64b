import { absences } from '../../../schemas/vocabulary.ts';
import { pageOf, toTable } from './reference-page.ts';

/** A value as it is written, the form that it is an example of, and what it says. */
interface ValueExample {
  write: string;
  form: 'time' | 'window' | 'duration' | 'count' | 'number';
  means: string;
}

/** One value for each form and each mark. */
export const valueExamples: readonly ValueExample[] = [
  { write: '2026-05-12T08:10Z', form: 'time', means: 'that minute, in UTC' },
  { write: '2026-05-12T09:10+01:00', form: 'time', means: 'the same minute, as a clock in London shows it' },
  { write: '2026-05-12T08:10:30Z', form: 'time', means: 'that second' },
  { write: '2026-05-12T08Z', form: 'time', means: 'that hour' },
  { write: '2026-05-12', form: 'time', means: 'that day, as UTC or the zone of the record counts days' },
  { write: '2026-05', form: 'time', means: 'that month' },
  { write: '2026', form: 'time', means: 'that year' },
  { write: '2026-05-12T08:10Z~', form: 'time', means: 'about: a quarter of an hour either way' },
  {
    write: '2026-05-12~',
    form: 'time',
    means: 'about: one day either way; of an hour, one hour; of a month, one month',
  },
  { write: '2026-05-12T08:10Z+', form: 'time', means: 'then or later' },
  { write: '2026-05-12T08:10Z-', form: 'time', means: 'then or earlier' },
  { write: '2026-05-12T10:00Z..2026-05-12T10:15Z', form: 'time', means: 'some time between the two' },
  { write: '2026-05-12T08:10Z/2026-05-12T10:15Z', form: 'window', means: 'from the one to the other' },
  { write: 'PT2H', form: 'duration', means: 'two hours, known to the hour: 1 h 30 min to 2 h 30 min' },
  { write: 'PT2H5M', form: 'duration', means: 'two hours and five minutes, known to the minute' },
  { write: 'P3D', form: 'duration', means: 'three days, known to the day' },
  { write: 'PT2H~', form: 'duration', means: 'about: ten per cent either way' },
  { write: 'PT1H..PT2H', form: 'duration', means: 'some length between the two' },
  { write: '4200', form: 'count', means: 'exactly that many' },
  { write: '4200~', form: 'count', means: 'about: ten per cent either way' },
  { write: '4000+', form: 'count', means: 'that many or more' },
  { write: '4500-', form: 'count', means: 'that many or fewer' },
  { write: '4000..4500', form: 'count', means: 'some number between the two' },
  { write: '-4.9', form: 'number', means: 'figures may be negative and have decimals' },
];

const marks =
  'Write what the source knows, no more: the smallest unit that is written is how exactly it is known. A mark after a value says how inexact it is. A clock time has a zone, `Z` or an offset; without one it could be any of 26 hours, and is refused. Nothing has separators: `10600`, never `10,600`.';

const nothing =
  'Where there is no value, say why. The reasons are never confused with one another; `ongoing` is for ends alone.';

/** The page of how values are written. */
export const makeValuePage = (): string =>
  pageOf(
    'Values',
    marks,
    [
      toTable(
        ['write', 'for a', 'means'],
        valueExamples.map(({ write, form, means }) => [`\`${write}\``, form, means]),
      ),
      '## No value',
      nothing,
      toTable(
        ['write', 'means'],
        Object.entries(absences).map(([word, { definition }]) => [
          word === 'not-recorded' ? 'leave the field out' : `\`${word}\``,
          definition,
        ]),
      ),
    ].join('\n\n'),
  );

import type { CauseWord, IncidentRecord, RecordedTime } from '../../../schemas/record.ts';
import { absences, effects, kinds, moments, reviewStates, statuses } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../format/date.ts';
import { formatDuration, formatSeconds } from '../format/duration.ts';
import { formatList } from '../format/places.ts';
import { formatTime } from '../format/time.ts';
import { comparePrecision, type Comparability } from './comparable.ts';
import { muted, row, type CellLine, type ComparisonRow } from './comparison-row.ts';
import { compareFigures } from './compare-figures.ts';
import { compareReportCounts } from './compare-reports.ts';
import { elapsedSinceStart, formatElapsed } from './elapsed.ts';
import { measureNames, windowScope, type LengthMeasure } from './lengths.ts';
import { thenAndNow } from './names.ts';

export interface Comparison {
  records: IncidentRecord[];
  rows: ComparisonRow[];
}

const exact: Comparability = { grade: 'exact', reasons: [] };

/**
 * Lays two to six records side by side. The order of the rows is fixed, the order of the cells that of the records;
 * nothing is reckoned across cells that cannot be compared.
 */
export function compare(records: readonly IncidentRecord[]): Comparison {
  return {
    records: [...records],
    rows: [
      dateRow(records),
      organizationRow(records),
      serviceRow(records),
      kindRow(records),
      ...causeRows(records),
      ...timeRows(records),
      ...lengthRows(records),
      impactRow(records),
      compareReportCounts(records),
      ...compareFigures(records),
      reviewRow(records),
    ].filter(isSaid),
  };
}

const notRecorded = absences['not-recorded'].label;

/** Whether anybody has looked: a row that holds nothing on any side tells a reader nothing. */
const isSaid = ({ cells }: ComparisonRow): boolean =>
  cells.some((cell) => cell.some(({ text }) => text !== notRecorded));

function dateRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ date, zone }): CellLine[] => [
    { text: formatDate(date), ...(zone === 'UTC' ? {} : { detail: `in ${zone}` }), sources: [] },
  ]);
  return row({
    id: 'date',
    label: 'Date',
    group: 'What and when',
    cells,
    comparability: exact,
    notes: ['The day on which each began.'],
  });
}

function organizationRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ organizations }) =>
    organizations.map((named): CellLine => ({ text: thenAndNow(named), sources: [] })),
  );
  return row({
    id: 'organization',
    label: 'Operated by',
    group: 'What and when',
    cells,
    comparability: exact,
    notes: ['Names as they were on the day.'],
  });
}

/** Words that all have, and those of each alone. */
function shared(lists: readonly (readonly { id: string; name: string }[])[]): {
  common: string[];
  own: string[][];
} {
  const [first = [], ...rest] = lists;
  const common = first.filter(({ id }) => rest.every((list) => list.some((item) => item.id === id)));
  const isCommon = new Set(common.map(({ id }) => id));
  return {
    common: common.map(({ name }) => name),
    own: lists.map((list) => list.filter(({ id }) => !isCommon.has(id)).map(({ name }) => name)),
  };
}

const sharedCells = ({ common, own }: { common: string[]; own: string[][] }): CellLine[][] =>
  own.map((names) => [
    ...(common.length > 0 ? [{ text: formatList(common), detail: 'shared', sources: [] }] : []),
    ...(names.length > 0 ? [{ text: formatList(names), detail: 'only here', sources: [] }] : []),
  ]);

function serviceRow(records: readonly IncidentRecord[]): ComparisonRow {
  const lists = records.map(({ services }) => services.map(({ id, nameThen }) => ({ id, name: nameThen })));
  const split = shared(lists);
  const note = split.common.length === 0 ? 'They share no service.' : `Shared: ${formatList(split.common)}.`;
  return row({
    id: 'services',
    label: 'Services',
    group: 'What and when',
    cells: sharedCells(split),
    comparability: exact,
    notes: [note],
  });
}

function kindRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ kind }): CellLine[] => [
    { text: formatList(kind.map((word) => kinds[word].label)), sources: [] },
  ]);
  return row({
    id: 'kind',
    label: 'Kind',
    group: 'What and when',
    cells,
    comparability: exact,
    notes: ['What sort of incident it was, seen from outside.'],
  });
}

const causeParts = [
  ['trigger', 'How it began'],
  ['mechanisms', 'What made it worse'],
  ['layers', 'Where it failed'],
  ['response', 'What helped or hindered'],
] as const;

const isSilent = ({ is }: CauseWord): boolean => is === 'undisclosed' || is === 'unknown';

function causeRows(records: readonly IncidentRecord[]): ComparisonRow[] {
  return [
    row({
      id: 'cause',
      label: 'In one sentence',
      group: 'Cause',
      cells: records.map(({ cause }) =>
        cause.text === undefined ? [muted(notRecorded)] : [{ text: cause.text, sources: [] }],
      ),
      comparability: exact,
      notes: ['Our summary of each cause; the parts stand below.'],
    }),
    ...causeParts.map(([part, label]) => causeRow(records, part, label)),
  ];
}

function causeRow(
  records: readonly IncidentRecord[],
  part: (typeof causeParts)[number][0],
  label: string,
): ComparisonRow {
  const words = records.map(({ cause }) => cause[part]);
  const isCommon = (is: string): boolean =>
    words.every((list) => list.some((word) => word.is === is && !isSilent(word)));
  const cells = words.map((list): CellLine[] =>
    list.length === 0
      ? [muted(notRecorded)]
      : list.map((word) => ({
          text: word.label,
          ...(isSilent(word)
            ? {}
            : {
                detail: [
                  statuses[word.status].label.toLowerCase(),
                  ...(isCommon(word.is) ? ['shared'] : []),
                ].join(', '),
              }),
          sources: word.sources,
          ...(isSilent(word) ? { isMuted: true } : {}),
        })),
  );
  const silent = records.filter(
    (_, index) => (words[index] ?? []).length === 0 || (words[index] ?? []).every(isSilent),
  );
  const common = [...new Set((words[0] ?? []).filter(({ is }) => isCommon(is)).map((word) => word.label))];
  if (silent.length > 0)
    return row({
      id: `cause-${part}`,
      label,
      group: 'Cause',
      cells,
      comparability: {
        grade: 'not-comparable',
        reasons: [silent.length === records.length ? 'not known on any side' : 'not known on every side'],
      },
      notes: [silenceNote(silent, words, records)],
    });
  const note = common.length === 0 ? 'They share none of these.' : `Shared: ${formatList(common)}.`;
  return row({ id: `cause-${part}`, label, group: 'Cause', cells, comparability: exact, notes: [note] });
}

function silenceNote(
  silent: readonly IncidentRecord[],
  words: readonly (readonly CauseWord[])[],
  records: readonly IncidentRecord[],
): string {
  const reasons = silent.map((record) => {
    const list = words[records.indexOf(record)] ?? [];
    const reason =
      list[0]?.is === 'undisclosed'
        ? 'the operator has not said'
        : list[0]?.is === 'unknown'
          ? 'nothing was found'
          : 'nobody has looked yet';
    return `for ${formatDate(record.date)} ${reason}`;
  });
  return `Cannot be compared: ${formatList(reasons)}.`;
}

function sinceStart(record: IncidentRecord, moment: string, at: RecordedTime): string | undefined {
  const elapsed = moment === 'started' ? undefined : elapsedSinceStart(record, at);
  return elapsed && formatElapsed(elapsed);
}

function timeRows(records: readonly IncidentRecord[]): ComparisonRow[] {
  return Object.entries(moments).map(([moment, { label, definition }]) => {
    const values = records.map(({ times }) => times[moment as keyof typeof moments]);
    const cells = values.map((value, index): CellLine[] => {
      const record = records[index];
      if (!value.at.known || !record)
        return [{ ...muted(value.at.known ? '' : absences[value.at.reason].label), sources: value.sources }];
      const details = [sinceStart(record, moment, value.at), value.means].filter(
        (text) => text !== undefined,
      );
      return [
        {
          text: formatTime(value.at, record.date),
          ...(details.length > 0 ? { detail: details.join('; ') } : {}),
          sources: value.sources,
        },
      ];
    });
    const comparability = comparePrecision(
      values.map(({ at }) =>
        at.known ? { known: true, isExact: at.qualifier === 'exact', unit: at.precision } : { known: false },
      ),
    );
    const note =
      comparability.grade === 'not-comparable'
        ? `Cannot be compared: ${comparability.reasons.join('; ')}.`
        : definition;
    return row({ id: `time-${moment}`, label, group: 'Times', cells, comparability, notes: [note] });
  });
}

const lengthLabels = {
  span: 'Start to end of impact',
  inWindows: 'In impact windows',
  stated: 'As stated by others',
} as const;

function lengthRows(records: readonly IncidentRecord[]): ComparisonRow[] {
  return (['span', 'inWindows', 'stated'] as const)
    .map((measure) => {
      const values = records.map(({ duration }) => duration[measure]);
      const cells = values.map((value, index): CellLine[] => {
        const record = records[index];
        if (!value.known || !record) return [muted(value.known ? '' : absences[value.reason].label)];
        return [
          {
            text: formatDuration(value),
            ...lengthDetail(measure, record),
            sources: measure === 'stated' ? record.duration.statedSources : [],
          },
        ];
      });
      const precision = comparePrecision(
        values.map((value) =>
          value.known
            ? { known: true, isExact: value.nominalMin === value.nominalMax, unit: value.unit }
            : { known: false },
        ),
      );
      const isPartial = measure === 'inWindows' && records.some((record) => windowScope(record));
      const comparability = isPartial ? inPart(precision) : precision;
      const note =
        comparability.grade === 'not-comparable'
          ? `Cannot be compared: ${comparability.reasons.join('; ')}.`
          : `Length ${measureNames[measure]}${differenceNote(values)}.`;
      return row({
        id: `length-${measure}`,
        label: lengthLabels[measure],
        group: 'How long',
        cells,
        comparability,
        notes: [note],
      });
    })
    .filter(({ cells }) => cells.some((cell) => cell.some(({ isMuted }) => !isMuted)));
}

/** Windows of some services on one side and of all, or others, on the other are no like measures. */
const inPart = ({ reasons }: Comparability): Comparability => ({
  grade: 'not-comparable',
  reasons: [...reasons, 'windows are recorded for some services only'],
});

function lengthDetail(measure: LengthMeasure, record: IncidentRecord): { detail?: string } {
  if (measure === 'span') return { detail: endPoints(record) };
  const scope = measure === 'inWindows' ? windowScope(record) : undefined;
  return scope === undefined ? {} : { detail: scope };
}

const endPoints = ({ times, date }: IncidentRecord): string =>
  [times.started, times.ended].flatMap(({ at }) => (at.known ? [formatTime(at, date)] : [])).join(' to ');

/** For two lengths that do not overlap, by how much at least; said only where it is sure. */
function differenceNote(values: readonly IncidentRecord['duration']['span'][]): string {
  const [a, b] = values;
  if (values.length !== 2 || !a?.known || !b?.known || a.max === null || b.max === null) return '';
  const gap = Math.max(a.min - b.max, b.min - a.max);
  return gap >= 60
    ? `; they differ by at least ${formatSeconds(Math.floor(gap / 60) * 60)}`
    : '; they may be equal within what is known';
}

function impactRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ impact }): CellLine[] => {
    const words = [
      ...new Set(
        impact
          .filter(({ effect, services }) => effect !== 'none' && services.length > 0)
          .map(({ effect }) => effects[effect].label),
      ),
    ];
    return words.length === 0
      ? [muted(notRecorded)]
      : [
          {
            text: words.join(', '),
            sources: [...new Set(impact.flatMap(({ sources }) => sources))].slice(0, 4),
          },
        ];
  });
  return row({
    id: 'impact',
    label: 'What users met',
    group: 'How much',
    cells,
    comparability: exact,
    notes: ['Effects on own services, in the words of the vocabulary.'],
  });
}

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

function reviewRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ review, sources, claims }): CellLine[] => [
    {
      text: reviewStates[review].label,
      detail: `${plural(sources.length, 'source')}, ${plural(claims.length, 'other printed value')}`,
      sources: [],
    },
  ]);
  return row({
    id: 'review',
    label: 'The record itself',
    group: 'The record',
    cells,
    comparability: exact,
    notes: ['How far each record was checked, and what it rests on.'],
  });
}

import { fieldLabels } from '../../../schemas/labels.ts';
import { reportKinds } from '../../../schemas/vocabulary.ts';
import { reportKindOrder } from '../../core/record/reports.ts';
import {
  filterKeys,
  filters,
  type Filter,
  searchedWeights,
  type FacetRow,
  type FilterKey,
  type SearchedPart,
  type SearchNames,
} from '../search/index.ts';
import type { ExportField, ExportValue } from './field.ts';

/** What the values of a document are read from. */
interface ExportFacts {
  /** The address of its page. */
  url: string;
  row: FacetRow;
  names: SearchNames;
  /** Values of the team's own filters, each behind the key of its filter. */
  own: readonly string[];
  texts: Record<SearchedPart, string>;
}

/** A field with how its value is found. */
export interface ReadField extends ExportField {
  value: (facts: ExportFacts) => ExportValue | undefined;
}

/** What names a document and puts it in time. */
export const recordFields: readonly ReadField[] = [
  {
    ...{ name: 'id', type: 'word', isSorted: true },
    description: 'The incident, by the id that its address ends in; ids begin with the day.',
    value: ({ row }) => row.id,
  },
  { name: 'url', type: 'note', description: 'The address of its page.', value: ({ url }) => url },
  {
    ...{ name: 'date', type: 'day', isSorted: true },
    description: 'Day on which it began, in the zone of the record.',
    value: ({ row }) => row.date,
  },
  {
    ...{ name: 'year', type: 'integer' },
    description: 'Year of that day.',
    value: ({ row }) => row.year,
  },
];

const searched = (
  part: SearchedPart,
  type: 'text' | 'texts',
  description: string,
  value: ReadField['value'] = ({ texts }) => texts[part],
): ReadField => ({ name: part, type, description, weight: searchedWeights[part], value });

/** What words are looked for in, what counts most first. */
export const searchedFields: readonly ReadField[] = [
  searched('title', 'text', 'What happened, in one line.', ({ row }) => row.title),
  searched(
    'names',
    'texts',
    'Every name, of the day and of today, also misspelt, of what failed, of who operates it and of what these are part of.',
    ({ names }) => names.own,
  ),
  searched('cause', 'text', 'The cause in one sentence.'),
  searched('labels', 'text', 'What the words are called that it is coded with.'),
  searched('summary', 'text', 'What happened, in a few sentences.'),
  searched('affected', 'texts', 'Every name of what suffered from it.', ({ names }) => names.affected),
  searched('text', 'text', 'The write-up, the timeline, and what was done.'),
  searched('definitions', 'text', 'What the words mean that it is coded with.'),
  searched('sources', 'text', 'The titles of its sources, and who published them.'),
];

/** What the field of a filter is called: as in exported results, in the way that data sets write names. */
function nameOf(filter: FilterKey): string {
  const { column = filter === 'service' ? 'services' : filter }: Filter = filters[filter];
  return column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A field for each filter of the search, with the same values. */
export const filterFields: readonly (ReadField & { filter: FilterKey })[] = filterKeys.map((filter) => ({
  ...{ name: nameOf(filter), type: 'words', filter },
  description: `Values of the filter "${filters[filter].label}" of the site, which addresses call "${filter}".`,
  value: ({ row }) => row[filter],
}));

/** All own filters of a team in one field, so that every export has the same fields. */
export const ownField: ReadField = {
  ...{ name: 'own', type: 'words' },
  description: 'Values of the filters that the team has declared, each behind its key: "severity:sev1".',
  value: ({ own }) => own,
};

const whole = (value: number | null | undefined): number | undefined =>
  value === null || value === undefined || !Number.isFinite(value) ? undefined : Math.round(value);

const length = (name: string, description: string, value: ReadField['value']): ReadField => ({
  ...{ name: `duration_${name}`, type: 'integer', description, value },
  isSorted: true,
});

/** Two fields for the counts of each kind; of different kinds none are compared. */
const reportFields: readonly ReadField[] = reportKindOrder.flatMap((kind) =>
  (['min', 'max'] as const).map((end): ReadField => ({
    ...{ name: `reports_${kind}_${end}`, type: 'integer' },
    description: `${reportKinds[kind].label}: ${end === 'min' ? 'at least' : 'at most'} so many ${fieldLabels.reports.toLowerCase()}.`,
    value: ({ row }) => whole(row.reports.find((count) => count.kind === kind)?.[end]),
  })),
);

const noted = (
  name: string,
  type: ExportField['type'],
  description: string,
  value: ReadField['value'],
): ReadField => ({ name, type, description, value });

/** What is counted and noted of an incident, for ranges and for what results show. */
export const measuredFields: readonly ReadField[] = [
  noted('duration', 'note', 'How long it lasted, in words.', ({ row }) => row.length?.text),
  length('min', 'Seconds it surely lasted, by the measure in measured.', ({ row }) => whole(row.length?.min)),
  length('max', 'Seconds it lasted at most; none where that is open.', ({ row }) => whole(row.length?.max)),
  length('middle', 'Between the two, for putting in order only.', ({ row }) => whole(row.length?.middle)),
  ...reportFields,
  noted('follow_ups', 'integer', 'How many follow-ups are recorded.', ({ row }) => row.followUps),
  noted('is_short', 'boolean', 'Whether it is not yet written up.', ({ row }) => row.isShort === true),
  noted('added', 'day', 'Day on which the record was added.', ({ row }) => row.added),
  noted('changed', 'day', 'Day on which it was last corrected.', ({ row }) => row.changed),
  noted('reviewed', 'day', 'Day on which it was checked against its sources.', ({ row }) => row.reviewed),
];

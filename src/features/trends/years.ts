import type { IncidentRecord } from '../../../schemas/record.ts';
import { yearOf } from '../../core/format/date.ts';
import { searchQuery } from '../search/index.ts';

/** The incidents of one year, and how many organizations they are from; shares of the highest count for the bars. */
export interface YearRow {
  year: string;
  incidents: number;
  organizations: number;
  /** Ids of the incidents. */
  ids: readonly string[];
  incidentShare: number;
  organizationShare: number;
  query: string;
}

/** Every year from the first incident to the last, also those of which nothing is written up, oldest first. */
export function incidentYears(records: readonly IncidentRecord[]): YearRow[] {
  const years = records.map(({ date }) => Number(yearOf(date)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const rows = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = String(first + index);
    const own = records.filter(({ date }) => yearOf(date) === year);
    const organizations = new Set(own.flatMap((record) => record.organizations.map(({ id }) => id)));
    return {
      ...{ year, incidents: own.length, organizations: organizations.size },
      ids: own.map(({ id }) => id).sort(),
    };
  });
  const highest = Math.max(...rows.flatMap(({ incidents, organizations }) => [incidents, organizations]));
  return rows.map((row) => ({
    ...row,
    incidentShare: row.incidents / highest,
    organizationShare: row.organizations / highest,
    query: searchQuery({ year: Number(row.year) }),
  }));
}

import type { IncidentRecord } from '../../../../schemas/record.ts';
import { formatDate } from '../../../core/format/date.ts';
import type { ComparisonRow } from '../rows/comparison-row.ts';

/** A source that cells of a column cite, by its number on the page of the incident. */
interface ColumnSource {
  id: string;
  number: number;
  title: string;
  /** Who published it and when; empty where neither is known. */
  details: string;
  /** Left out where it has no public address. */
  url?: string | undefined;
}

export interface ColumnSources {
  incident: string;
  name: string;
  sources: ColumnSource[];
}

/** Place of a source of a column within the page of a comparison. */
export const columnSourceAnchor = (incident: string, source: string): string =>
  `source-${incident}-${source}`;

/** For each column the sources that stand behind its cells, by their numbers. */
export const columnSources = (
  records: readonly IncidentRecord[],
  names: readonly string[],
  rows: readonly ComparisonRow[],
): ColumnSources[] =>
  records.map((record, column) => {
    const cited = new Set(
      rows.flatMap(({ cells }) => (cells[column] ?? []).flatMap(({ sources }) => sources)),
    );
    return {
      incident: record.id,
      name: names[column] ?? '',
      sources: record.sources
        .filter(({ id }) => cited.has(id))
        .map(({ id, number, title, publisher, published, url }) => ({
          id,
          number,
          title,
          details: [publisher, published && formatDate(published.text)]
            .filter((text) => text !== undefined)
            .join(', '),
          url,
        })),
    };
  });

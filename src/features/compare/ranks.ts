import type { IncidentRecord } from '../../../schemas/record.ts';
import { yearOf } from '../../core/format/date.ts';
import { rankSentences, type FacetRow } from '../search/index.ts';

/** For incidents by id, the places of their lengths in the collection, in sentences; none for most of a small one. */
export type Ranks = ReadonlyMap<string, readonly string[]>;

/** What `/compare/<year>.json` holds: every listed incident of a year with the places of its length. */
export type RanksOfYear = Record<string, string[]>;

/** @param rows the whole collection, which lengths are set against. */
export const ranksOf = (records: readonly IncidentRecord[], rows: readonly FacetRow[]): Ranks =>
  new Map(records.map((record) => [record.id, rankSentences(record, rows)]));

/** Ids begin with the date of the incident. */
export const yearOfId = (id: string): string => yearOf(id);

/** The same for the listed incidents of one year; `undefined` where there are none. */
export function ranksOfYear(
  listed: readonly IncidentRecord[],
  rows: readonly FacetRow[],
  year: string,
): RanksOfYear | undefined {
  const records = listed.filter(({ id }) => yearOfId(id) === year);
  return records.length === 0
    ? undefined
    : Object.fromEntries(records.map((record) => [record.id, rankSentences(record, rows)]));
}

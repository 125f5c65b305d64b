import type { FacetRow } from '../state/facets.ts';
import { filterKeys, type FilterKey } from '../state/filters.ts';
import { isOpen, mayLieIn } from '../state/ranges.ts';
import type { SearchState } from '../state/search-state.ts';

const ranges = ['year', 'duration', 'reports'] as const;
type RangeKey = (typeof ranges)[number];

/** One thing that a search asks of a row, besides its text. */
export type RowTest = FilterKey | RangeKey;
const tests: readonly RowTest[] = [...filterKeys, ...ranges];

/** Whether a row stands in a range; `undefined` where what the range asks for is not known of it. */
function isInRange(row: FacetRow, state: SearchState, key: RangeKey): boolean | undefined {
  if (key === 'year') return mayLieIn({ min: row.year, max: row.year }, state.year);
  if (key === 'duration')
    return isOpen(state.duration) ? true : row.length && mayLieIn(row.length, state.duration);
  const { reports } = state;
  if (!reports) return true;
  const count = row.reports.find(({ kind }) => kind === reports.kind);
  return count && mayLieIn(count, reports);
}

/** Whether a row passes one test; `undefined` where what a range asks for is not known of it. */
export const passes = (row: FacetRow, state: SearchState, test: RowTest): boolean | undefined =>
  test === 'year' || test === 'duration' || test === 'reports'
    ? isInRange(row, state, test)
    : state.filters[test].length === 0 || row[test].some((value) => state.filters[test].includes(value));

/** Whether a row passes every test of a search, or every one but the named. */
export const passesAllBut = (row: FacetRow, state: SearchState, except?: RowTest): boolean =>
  tests.every((test) => test === except || passes(row, state, test) === true);

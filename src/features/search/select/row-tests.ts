import { oncePer } from '../../../core/once-per.ts';
import { valuesOfRow, type FacetRow } from '../state/facets.ts';
import type { AnyFilterKey } from '../state/filters.ts';
import { isOpen, mayLieIn } from '../state/ranges.ts';
import { chosenKeys, type SearchState } from '../state/search-state.ts';

const ranges = ['year', 'on', 'duration', 'reports'] as const;
type RangeKey = (typeof ranges)[number];

/** One thing that a search asks of a row, besides its text. */
export type RowTest = AnyFilterKey | RangeKey;

const dayLength = 86_400_000;

/** The days from the first of a month or a day to the one after it, in milliseconds. */
function daysOf(on: string): { from: number; to: number } {
  const [year = 0, month = 1, day] = on.split('-').map(Number);
  const from = Date.UTC(year, month - 1, day ?? 1);
  return { from, to: day === undefined ? Date.UTC(year, month, 1) : from + dayLength };
}

/** Whether an incident was there on a day or in a month: it began then, or had begun and lasted. */
function isOn({ date, length }: FacetRow, on: string): boolean {
  const { from, to } = daysOf(on);
  const began = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const seconds = length?.max ?? length?.min ?? 0;
  return began < to && Math.max(began + dayLength, began + seconds * 1_000) > from;
}

/** Whether a row stands in a range; `undefined` where what the range asks for is not known of it. */
function isInRange(row: FacetRow, state: SearchState, key: RangeKey): boolean | undefined {
  if (key === 'year') return mayLieIn({ min: row.year, max: row.year }, state.year);
  if (key === 'on') return state.on === '' || isOn(row, state.on);
  if (key === 'duration')
    return isOpen(state.duration) ? true : row.length && mayLieIn(row.length, state.duration);
  const { reports } = state;
  if (!reports) return true;
  const count = row.reports.find(({ kind }) => kind === reports.kind);
  return count && mayLieIn(count, reports);
}

const hasChosen = (row: FacetRow, key: AnyFilterKey, chosen: readonly string[]): boolean =>
  chosen.length === 0 || valuesOfRow(row, key).some((value) => chosen.includes(value));

/** Whether a row passes one test; `undefined` where what a range asks for is not known of it. */
export const passes = (row: FacetRow, state: SearchState, test: RowTest): boolean | undefined =>
  test === 'year' || test === 'on' || test === 'duration' || test === 'reports'
    ? isInRange(row, state, test)
    : hasChosen(row, test, state.filters[test] ?? []);

/** The tests that a search asks rows to pass, whatever the row: those of a search that nobody changes are listed once. */
const testsOf = oncePer((state: SearchState): RowTest[] => [
  ...chosenKeys(state).filter((key) => (state.filters[key] ?? []).length > 0),
  ...ranges,
]);

/** Whether a row passes every test of a search, or every one but the named. */
export const passesAllBut = (row: FacetRow, state: SearchState, except?: RowTest): boolean =>
  testsOf(state).every((test) => test === except || passes(row, state, test) === true);

import { reportKinds, type ReportKind } from '../../../../schemas/vocabulary.ts';
import { secondsIn } from '../../../core/inexact/duration-units.ts';
import { reportKindOrder } from '../../../core/record/reports.ts';
import type { FacetRow } from '../state/facets.ts';
import { mayLieIn, type Range } from '../state/ranges.ts';
import { passesAllBut } from './row-tests.ts';
import type { SearchState } from '../state/search-state.ts';

/** A stretch of lengths to choose at once, and how many results it would leave, all else being as it is. */
export interface LengthOption {
  range: Range;
  label: string;
  count: number;
  isChosen: boolean;
}

/** A kind of count, and how many results have one of it, all else being as it is. */
export interface CountOption {
  kind: ReportKind;
  label: string;
  count: number;
  isChosen: boolean;
}

/** What can be chosen of the ranges. */
export interface RangeOptions {
  /** Every year from the first of the collection to its last, the last first. */
  years: number[];
  lengths: LengthOption[];
  counts: CountOption[];
}

const { hour, day } = secondsIn;

/** Both ends of a stretch belong to it, so one that lasted exactly an hour is in two of them. */
const stretches: readonly (readonly [label: string, range: Range])[] = [
  ['Up to 1 h', { max: hour }],
  ['1 to 6 h', { min: hour, max: 6 * hour }],
  ['6 to 24 h', { min: 6 * hour, max: day }],
  ['A day or more', { min: day }],
];

function yearsOf(rows: readonly FacetRow[]): number[] {
  const years = rows.map(({ year }) => year);
  const last = Math.max(...years);
  return years.length === 0
    ? []
    : Array.from({ length: last - Math.min(...years) + 1 }, (_, index) => last - index);
}

/** The ranges that a search can be narrowed to. `all` are the rows of the collection, `byText` those its words find. */
export function rangeOptions(
  all: readonly FacetRow[],
  byText: readonly FacetRow[],
  state: SearchState,
): RangeOptions {
  const forLength = byText.filter((row) => passesAllBut(row, state, 'duration'));
  const forCount = byText.filter((row) => passesAllBut(row, state, 'reports'));
  const { duration, reports } = state;
  return {
    years: yearsOf(all),
    lengths: stretches.map(([label, range]) => ({
      range,
      label,
      count: forLength.filter(({ length }) => length && mayLieIn(length, range)).length,
      isChosen: range.min === duration.min && range.max === duration.max,
    })),
    counts: reportKindOrder.map((kind) => ({
      kind,
      label: reportKinds[kind].label,
      count: forCount.filter((row) => row.reports.some((count) => count.kind === kind)).length,
      isChosen: reports?.kind === kind,
    })),
  };
}

import { isOpen, type Range, withEnd } from '../state/ranges.ts';
import { FilterFold } from './FilterFold.tsx';

interface Props {
  year: Range;
  /** The years to choose from. */
  years: readonly number[];
  isUnfolded: boolean;
  onYear: (year: Range) => void;
}

/** The first and the last year that are wanted. */
export function YearFilter({ year, years, isUnfolded, onYear }: Props) {
  const ends = [
    ['min', 'From', 'the first'],
    ['max', 'To', 'the last'],
  ] as const;
  return (
    <FilterFold name="Year" chosen={isOpen(year) ? 0 : 1} isOpen={isUnfolded}>
      <div class="ends">
        {ends.map(([end, label, open]) => {
          const value = year[end];
          return (
            <div class="end-field" key={end}>
              <label for={`year-${end}`}>{label}</label>
              <select
                id={`year-${end}`}
                value={value === undefined ? '' : String(value)}
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  onYear(withEnd(year, end, chosen === '' ? undefined : Number(chosen)));
                }}
              >
                <option value="">{open}</option>
                {value !== undefined && !years.includes(value) && (
                  <option value={String(value)}>{value}</option>
                )}
                {years.map((one) => (
                  <option value={String(one)}>{one}</option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
    </FilterFold>
  );
}

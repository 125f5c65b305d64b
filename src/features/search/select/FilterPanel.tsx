import { filterKeysOf, filterLabel, type Facets } from '../state/facets.ts';
import type { SearchResult } from './filter.ts';
import { withFilter, type SearchState } from '../state/search-state.ts';
import { CountFilter } from './CountFilter.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { LengthFilter } from './LengthFilter.tsx';
import { YearFilter } from './YearFilter.tsx';

interface Props {
  state: SearchState;
  view: Pick<SearchResult, 'options' | 'ranges'> & Pick<Facets, 'own'>;
  /** Whether there is room for open filters beside the results. */
  isWide: boolean;
  onChange: (state: SearchState) => void;
}

/** Open from the start where there is room: what most readers look for first. All others open at a press. */
const openAtFirst: readonly string[] = ['service', 'cause'];

/** Every filter there is. */
export function FilterPanel({ state, view, isWide, onChange }: Props) {
  const { years, lengths, counts } = view.ranges;
  return (
    <>
      {filterKeysOf(view).map((key) => (
        <FilterGroup
          key={key}
          name={key}
          title={filterLabel(key, view)}
          options={view.options[key] ?? []}
          isOpen={isWide && openAtFirst.includes(key)}
          onFilter={(name, value, isOn) => {
            onChange(withFilter(state, name, value, isOn));
          }}
        />
      ))}
      <YearFilter
        year={state.year}
        years={years}
        isUnfolded={isWide}
        onYear={(year) => {
          onChange({ ...state, year });
        }}
      />
      <LengthFilter
        duration={state.duration}
        options={lengths}
        isUnfolded={isWide}
        onDuration={(duration) => {
          onChange({ ...state, duration });
        }}
      />
      <CountFilter
        reports={state.reports}
        options={counts}
        isUnfolded={false}
        onReports={(reports) => {
          onChange({ ...state, reports });
        }}
      />
    </>
  );
}

import { fieldLabels } from '../../../../schemas/labels.ts';
import {
  searchViews,
  sortOrders,
  type SearchState,
  type SearchView,
  type SortOrder,
} from '../state/search-state.ts';

interface Props {
  state: SearchState;
  /** How much was found, or what is going on. */
  summary: string;
  /** How many filters are chosen. */
  chosen: number;
  isFiltersOpen: boolean;
  onFilters: () => void;
  onChange: (state: SearchState) => void;
}

const sortNames: Record<SortOrder, string> = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  longest: 'Longest first',
  shortest: 'Shortest first',
  reports: `${fieldLabels.reports}, kind by kind`,
};

const viewNames: Record<SearchView, string> = { list: 'List', table: 'Table', chart: 'Chart' };

/** How much there is, and in which order and form it is shown. */
export function ResultBar({ state, summary, chosen, isFiltersOpen, onFilters, onChange }: Props) {
  return (
    <div class="search-bar">
      <p class="search-count">{summary}</p>
      <div class="search-tools">
        <button type="button" class="plain to-filters" aria-expanded={isFiltersOpen} onClick={onFilters}>
          Filters{chosen > 0 && ` (${chosen})`}
        </button>
        <div class="views" role="group" aria-label="View">
          {searchViews.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={state.view === view}
              onClick={() => {
                onChange({ ...state, view });
              }}
            >
              {viewNames[view]}
            </button>
          ))}
        </div>
        <label class="sort">
          <span class="sort-name">Sort</span>
          <select
            value={state.sort}
            onChange={(event) => {
              onChange({ ...state, sort: event.currentTarget.value as SortOrder });
            }}
          >
            {sortOrders.map((order) => (
              <option value={order}>{sortNames[order]}</option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

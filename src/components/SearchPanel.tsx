import { filterKeys, filterNames, type Facets, type FilterKey } from '../lib/search/facets.ts';
import type { FilterOption, SearchResult } from '../lib/search/filter.ts';
import { sortOrders, type SearchState, type SortOrder } from '../lib/search/search-state.ts';
import { ResultList } from './ResultList.tsx';

interface Props {
  state: SearchState;
  result: SearchResult;
  labels: Facets['labels'];
  total: number;
  /** Whether there is room for open filters beside the results. */
  isWide: boolean;
  /** What is going on: loading, or why the text could not be searched. */
  notice: string;
  onQuery: (query: string) => void;
  onFilter: (key: FilterKey, value: string, isOn: boolean) => void;
  onSort: (sort: SortOrder) => void;
  onClear: () => void;
}

const sortNames: Record<SortOrder, string> = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  longest: 'Longest first',
  shortest: 'Shortest first',
  reports: 'Reports, kind by kind',
};

/** Options that would be empty fold away, except those that are chosen. */
const visible = (options: readonly FilterOption[]): FilterOption[] =>
  options.filter(({ count, isChosen }) => count > 0 || isChosen);

interface FilterGroupProps extends Pick<Props, 'isWide' | 'onFilter'> {
  name: FilterKey;
  options: readonly FilterOption[];
}

function FilterGroup({ name, options, isWide, onFilter }: FilterGroupProps) {
  const shown = visible(options);
  const chosen = options.filter(({ isChosen }) => isChosen).length;
  if (shown.length === 0) return null;
  return (
    <details class="filter" open={isWide && (chosen > 0 || name !== 'review')}>
      <summary>
        {filterNames[name]}
        {chosen > 0 && <span class="filter-chosen"> {String(chosen)} chosen</span>}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{filterNames[name]}</legend>
        {shown.map(({ value, label, count, isChosen }) => (
          // The key keeps the focus on the box that was just used when options before it come or go.
          <label class="option" key={value}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={isChosen}
              onChange={(event) => {
                onFilter(name, value, event.currentTarget.checked);
              }}
            />
            <span class="option-label">{label}</span>
            <span class="option-count">
              {count}
              <span class="visually-hidden"> {count === 1 ? 'incident' : 'incidents'}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function summary({ result, total, state }: Props): string {
  const count = result.rows.length;
  if (count === total) return `All ${String(total)} incidents`;
  const words = `${String(count)} of ${String(total)} incidents`;
  return state.query === '' ? words : `${words} for “${state.query}”`;
}

/** The whole of search but its engine: what it shows follows from the state and the result alone. */
export function SearchPanel(props: Props) {
  const { state, result, labels, notice, isWide, onQuery, onFilter, onSort, onClear } = props;
  return (
    <div class="search">
      <form
        class="search-box"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label for="search-query">Search the write-ups</label>
        <input
          id="search-query"
          type="search"
          name="q"
          maxLength={200}
          autoComplete="off"
          spellcheck={false}
          placeholder="BGP, expired certificate, WhatsApp …"
          value={state.query}
          onInput={(event) => {
            onQuery(event.currentTarget.value);
          }}
        />
      </form>
      <div class="search-body">
        <div class="filters" aria-label="Filters" role="group">
          {filterKeys.map((key) => (
            <FilterGroup name={key} options={result.options[key]} isWide={isWide} onFilter={onFilter} />
          ))}
        </div>
        <div class="search-results">
          <div class="search-bar">
            <p class="search-count" role="status">
              {notice === '' ? summary(props) : notice}
            </p>
            <label class="sort">
              Sort
              <select
                value={state.sort}
                onChange={(event) => {
                  onSort(event.currentTarget.value as SortOrder);
                }}
              >
                {sortOrders.map((order) => (
                  <option value={order}>{sortNames[order]}</option>
                ))}
              </select>
            </label>
          </div>
          {result.unknown.length > 0 && (
            <p class="notice">
              This collection does not know{' '}
              {result.unknown
                .map(({ key, value }) => `${filterNames[key].toLowerCase()} “${value}”`)
                .join(', ')}
              , so nothing can match.{' '}
              <button type="button" onClick={onClear}>
                Clear the search
              </button>
            </p>
          )}
          {result.rows.length === 0 && result.unknown.length === 0 && notice === '' && (
            <div class="empty">
              <p>No incident matches.</p>
              <p>
                Try fewer filters, or another word for the same thing.{' '}
                <button type="button" onClick={onClear}>
                  Clear the search
                </button>
              </p>
            </div>
          )}
          <ResultList rows={result.rows} labels={labels} />
        </div>
      </div>
    </div>
  );
}

import { filters } from './state/filters.ts';
import type { SearchResult } from './select/filter.ts';
import type { SearchState } from './state/search-state.ts';
import { describeUnmeasured } from './select/unmeasured.ts';

interface Props {
  state: SearchState;
  result: SearchResult;
  /** Whether the answer is still awaited. */
  isPending: boolean;
  /** Words that no write-up has, answered with words that begin alike. */
  guessed: readonly string[];
  onChange: (state: SearchState) => void;
  onClear: () => void;
}

/** What a reader must know about a result besides the result: values nobody has, what ranges cannot hold, nothing. */
export function SearchNotes({ state, result, isPending, guessed, onChange, onClear }: Props) {
  const { unknown, rows } = result;
  const clear = (
    <button type="button" onClick={onClear}>
      Clear the search
    </button>
  );
  return (
    <>
      {unknown.length > 0 && (
        <p class="notice">
          This collection does not know{' '}
          {unknown.map(({ key, value }) => `${filters[key].label.toLowerCase()} “${value}”`).join(', ')}, so
          nothing can match. {clear}
        </p>
      )}
      {guessed.length > 0 && rows.length > 0 && !isPending && (
        <p class="notice">
          No write-up has {guessed.map((word) => `“${word}”`).join(' or ')}; what was found for that has words
          that begin alike.
        </p>
      )}
      {describeUnmeasured(state, result.unmeasured).map(({ text, action, without }) => (
        <p class="notice" key={action}>
          {text}{' '}
          <button
            type="button"
            onClick={() => {
              onChange(without);
            }}
          >
            {action}
          </button>
        </p>
      ))}
      {rows.length === 0 && unknown.length === 0 && !isPending && (
        <div class="empty">
          <p>No incident matches.</p>
          <p>Try fewer filters, or another word for the same thing. {clear}</p>
        </div>
      )}
    </>
  );
}

import type { SearchView } from './search-view.ts';
import type { SearchState } from './state/search-state.ts';

interface Props {
  view: SearchView;
  /** Whether the answer is still awaited. */
  isPending: boolean;
  /** Words that no write-up has, answered with words that begin alike. */
  guessed: readonly string[];
  onChange: (state: SearchState) => void;
  onClear: () => void;
}

/** What a reader must know about a result besides the result: values nobody has, what ranges cannot hold, nothing. */
export function SearchNotes({ view, isPending, guessed, onChange, onClear }: Props) {
  const { unknown, unmeasured, rows } = view;
  const clear = (
    <button type="button" onClick={onClear}>
      Clear the search
    </button>
  );
  return (
    <>
      {unknown !== '' && (
        <p class="notice">
          This collection does not know {unknown}, so nothing can match. {clear}
        </p>
      )}
      {guessed.length > 0 && rows.length > 0 && !isPending && (
        <p class="notice">
          No write-up has {guessed.map((word) => `“${word}”`).join(' or ')}; showing reports with similar
          words.
        </p>
      )}
      {unmeasured.map(({ text, action, without }) => (
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
      {rows.length === 0 && unknown === '' && !isPending && (
        <div class="empty">
          <p>No incident matches.</p>
          <p>Try fewer filters, or another word for the same thing. {clear}</p>
        </div>
      )}
    </>
  );
}

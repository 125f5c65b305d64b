import { SearchLinks } from './questions/SearchLinks.tsx';
import type { SearchView } from './search-view.ts';
import type { SearchState } from './state/search-state.ts';
import { describeGuess } from './suggest/describe-guess.ts';

interface Props {
  view: SearchView;
  query: string;
  /** Whether the answer is still awaited. */
  isPending: boolean;
  onChange: (state: SearchState) => void;
  onClear: () => void;
}

/** Where nothing is found: words that are near, and searches that may have been meant. */
function NothingFound({ view, query, onChange, onClear }: Omit<Props, 'isPending'>) {
  const { guessed, fitting, filtered } = view;
  const nearest = guessed.flatMap(({ word, nearest: near }) => near.map((other) => ({ word, other })));
  return (
    <div class="empty">
      <p>
        {guessed.length > 0
          ? guessed.map((guess) => describeGuess({ ...guess, by: [] })).join(' ')
          : 'No incident matches.'}
      </p>
      {nearest.length > 0 && (
        <p class="near-words">
          Words that are near:
          {nearest.map(({ word, other }) => (
            <button
              key={other}
              type="button"
              class="plain"
              onClick={() => {
                onChange({ ...filtered, query: query.replace(word, () => other) });
              }}
            >
              {other}
            </button>
          ))}
        </p>
      )}
      {fitting.length > 0 && (
        <>
          <p>Searches that may fit:</p>
          <SearchLinks searches={fitting} />
        </>
      )}
      <p>
        Try fewer filters, or another word for the same thing.{' '}
        <button type="button" onClick={onClear}>
          Clear the search
        </button>
      </p>
    </div>
  );
}

/** What a reader must know about a result besides the result: values nobody has, what ranges cannot hold, nothing. */
export function SearchNotes({ view, query, isPending, onChange, onClear }: Props) {
  const { unknown, unmeasured, rows, guessed } = view;
  return (
    <>
      {unknown !== '' && (
        <p class="notice">
          This collection does not know {unknown}, so nothing can match.{' '}
          <button type="button" onClick={onClear}>
            Clear the search
          </button>
        </p>
      )}
      {guessed.length > 0 && rows.length > 0 && !isPending && (
        <p class="notice">{guessed.map(describeGuess).join(' ')}</p>
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
        <NothingFound view={view} query={query} onChange={onChange} onClear={onClear} />
      )}
    </>
  );
}

import { maxQueryLength } from './text/query-length.ts';

interface Props {
  query: string;
  example: string;
  onQuery: (query: string) => void;
  onFocus: () => void;
}

export function SearchBox({ query, example, onQuery, onFocus }: Props) {
  return (
    <form
      class="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label for="search-query">
        Search the write-ups <kbd>/</kbd>
      </label>
      <input
        id="search-query"
        type="search"
        name="q"
        aria-label="Search the write-ups"
        aria-keyshortcuts="/"
        maxLength={maxQueryLength}
        autoComplete="off"
        spellcheck={false}
        placeholder={example}
        value={query}
        onFocus={onFocus}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
        }}
      />
    </form>
  );
}

import type { Chosen } from './chosen.ts';
import type { SearchState } from '../state/search-state.ts';

interface Props {
  /** What was chosen, and what was understood of the words. */
  chosen: readonly Chosen[];
  onChange: (state: SearchState) => void;
  onClear: () => void;
}

/** The button that is going to be pressed disappears with its filter, so the focus moves to one that stays. */
function moveFocus(button: HTMLElement): void {
  const item = button.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = neighbour?.querySelector('button') ?? document.querySelector<HTMLElement>('#search-query');
  next?.focus();
}

/** What the search is narrowed by, each with a button that takes it away. */
export function ChosenFilters({ chosen, onChange, onClear }: Props) {
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen-filters" aria-label="Chosen filters">
      {chosen.map(({ id, text, from, without }) => (
        <li key={id}>
          <button
            type="button"
            class={from === undefined ? 'chosen-filter' : 'chosen-filter chosen-from-words'}
            aria-label={from === undefined ? `Remove ${text}` : `Remove ${text}, and take “${from}” as words`}
            title={from === undefined ? undefined : `Understood from “${from}”`}
            onClick={(event) => {
              moveFocus(event.currentTarget);
              onChange(without);
            }}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li key="all">
        <button
          type="button"
          class="plain"
          onClick={() => {
            document.querySelector<HTMLElement>('#search-query')?.focus();
            onClear();
          }}
        >
          Clear all
        </button>
      </li>
    </ul>
  );
}

import { maxCompared, minCompared } from './compare-address.ts';
import type { FacetRow } from '../search/index.ts';

interface Props {
  rows: readonly FacetRow[];
  chosen: readonly string[];
  /** Address the form leads to; without scripts the browser goes there by itself. */
  action: string;
  onToggle?: (id: string, isOn: boolean) => void;
}

/** Helps to choose what to compare: a plain list of check boxes. */
export function ComparePicker({ rows, chosen, action, onToggle }: Props) {
  const isFull = chosen.length >= maxCompared;
  return (
    <form class="picker" action={action} method="get" autocomplete="off">
      <fieldset>
        <legend>
          Choose {minCompared} to {maxCompared} incidents
        </legend>
        {rows.map(({ id, title, dateText }) => {
          const isChosen = chosen.includes(id);
          return (
            <label class="option" key={id}>
              <input
                type="checkbox"
                name="ids"
                value={id}
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={(event) => {
                  onToggle?.(id, event.currentTarget.checked);
                }}
              />
              <span class="option-label">
                <span class="compare-date">{dateText}</span> {title}
              </span>
            </label>
          );
        })}
      </fieldset>
      {!onToggle && <button type="submit">Compare these</button>}
    </form>
  );
}

import { pageAddress } from '../../address.ts';
import { maxCompared, minCompared } from './compare-address.ts';

/** An incident that can be chosen. */
export interface Option {
  id: string;
  title: string;
  dateText: string;
}

interface Props {
  /** Nothing where the collection has too many to list here. */
  options: readonly Option[];
  chosen: readonly string[];
  /** Address the form leads to; without scripts the browser goes there by itself. */
  action: string;
  onToggle?: (id: string, isOn: boolean) => void;
}

/** Helps to choose what to compare: a plain list of check boxes, or where there are more. */
export function ComparePicker({ options, chosen, action, onToggle }: Props) {
  const isFull = chosen.length >= maxCompared;
  return (
    <form class="picker" action={action} method="get" autocomplete="off">
      <fieldset>
        <legend>
          Choose {minCompared} to {maxCompared} incidents
        </legend>
        {options.map(({ id, title, dateText }) => {
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
      {!onToggle && options.length > 0 && <button type="submit">Compare these</button>}
    </form>
  );
}

/** Where the incidents are too many to be listed on this page. */
export function ManyToChooseFrom() {
  return (
    <p>
      Find incidents in <a href={pageAddress('/incidents/')}>the lists</a> or by{' '}
      <a href={pageAddress('/search/')}>a search</a>, and add each to the comparison there.
    </p>
  );
}

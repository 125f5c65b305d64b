import { useId, useRef, useState } from 'preact/hooks';
import { pageAddress } from '../../../address.ts';
import { formatDate } from '../../../core/format/date.ts';
import { plural } from '../../../core/format/plural.ts';
import { maxCompared, minCompared } from '../compare-address.ts';
import { findOptions, type FoundOptions } from '../picker/find-options.ts';
import { closedList, openList, pressKey } from '../../search/index.ts';
import type { PickerOption } from '../picker/picker-options.ts';
import { loadOptions } from './load-options.ts';

/** An incident that is compared, as the list of the chosen shows it. */
interface Chosen {
  id: string;
  /** What sentences call it. */
  name: string;
  title: string;
  date: string;
}

interface Props {
  chosen: readonly Chosen[];
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
}

/** What is chosen, each with a way to let go of it, and a text field that finds more as one types. */
export function ComparePicker({ chosen, onAdd, onRemove }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [news, setNews] = useState('');
  const isFull = chosen.length >= maxCompared;
  return (
    <div class="picker">
      {chosen.length > 0 && (
        <ul class="picker-chosen" aria-label="Chosen to compare">
          {chosen.map(({ id, name, title }) => (
            <li key={id}>
              <span title={title}>{name}</span>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  onRemove(id);
                  setNews(`${name} removed.`);
                  input.current?.focus();
                }}
              >
                Remove<span class="visually-hidden"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <PickerField
        input={input}
        chosen={chosen.map(({ id }) => id)}
        isFull={isFull}
        onAdd={(option) => {
          onAdd(option.id);
          setNews(`${option.name}, ${formatDate(option.date)}, added.`);
        }}
      />
      <p class="visually-hidden" aria-live="polite">
        {news}
      </p>
    </div>
  );
}

interface FieldProps {
  input: { current: HTMLInputElement | null };
  chosen: readonly string[];
  isFull: boolean;
  onAdd: (option: PickerOption) => void;
}

/** A combobox after the ARIA Authoring Practices: the focus stays in the field, and the active option is named by it. */
function PickerField({ input, chosen, isFull, onAdd }: FieldProps) {
  const id = useId();
  const [options, setOptions] = useState<PickerOption[]>();
  const [isFailed, setFailed] = useState(false);
  const [typed, setTyped] = useState('');
  const [list, setList] = useState(closedList);
  const found = options && !isFull ? findOptions(options, typed, chosen) : undefined;
  const load = (): void => {
    loadOptions().then(
      (loaded) => {
        setOptions(loaded);
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  };
  const choose = (option: PickerOption | undefined): void => {
    if (!option) return;
    setTyped('');
    setList(closedList);
    onAdd(option);
  };
  const isOpen = list.isOpen && found !== undefined && found.shown.length > 0;
  return (
    <div class="picker-field">
      <label for={`${id}-field`}>
        {chosen.length === 0 ? `Choose ${minCompared} to ${maxCompared} incidents` : 'Add an incident'}
      </label>
      <input
        ref={input}
        id={`${id}-field`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder="Operator, service, year or title"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && list.active >= 0 ? `${id}-${list.active}` : undefined}
        aria-describedby={`${id}-state`}
        maxLength={100}
        value={typed}
        onFocus={load}
        onInput={(event) => {
          load();
          setTyped(event.currentTarget.value);
          setList(openList);
        }}
        onClick={() => {
          setList({ isOpen: true, active: list.active });
        }}
        onBlur={() => {
          setList(closedList);
        }}
        onKeyDown={(event) => {
          const count = found?.shown.length ?? 0;
          // Enter alone chooses what one has typed for, the first of the list.
          const isFirst = event.key === 'Enter' && isOpen && list.active < 0;
          const active = isFirst ? 0 : list.active;
          const effect = pressKey({ isOpen, active }, count, event);
          if (effect.isUsed) event.preventDefault();
          setList(event.key === 'Enter' && !isOpen ? openList : effect.list);
          if (event.key === 'Escape' && !isOpen) setTyped('');
          if (effect.isFollowed) choose(found?.shown[active]);
        }}
      />
      <ul
        id={`${id}-list`}
        class="picker-list"
        role="listbox"
        aria-label="Incidents"
        hidden={!isOpen}
        // Pressing an option must not take the focus from the field, which would close the list before the click.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
      >
        {isOpen &&
          found.shown.map((option, index) => (
            <li
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === list.active}
              onClick={() => {
                choose(option);
              }}
            >
              <span class="picker-name">
                {option.name}, {formatDate(option.date)}
              </span>{' '}
              {option.title}
            </li>
          ))}
      </ul>
      <p id={`${id}-state`} class="picker-state" aria-live="polite">
        {isFailed
          ? 'The list of incidents could not be loaded. Type again to try again.'
          : stateText({ found, isFull, isOpen: list.isOpen })}
      </p>
    </div>
  );
}

/** What is said below the field, and read out as it changes. */
function stateText({
  found,
  isFull,
  isOpen,
}: {
  found: FoundOptions | undefined;
  isFull: boolean;
  isOpen: boolean;
}): string {
  if (isFull) return 'Six are the most that fit. Remove one to add another.';
  if (!isOpen || !found) return '';
  const { shown, total } = found;
  if (total === 0) return 'No incident fits these words.';
  const all = plural(total, 'incident fits', 'incidents fit');
  return shown.length < total
    ? `${all}; the first ${shown.length} are shown. Type more to narrow them.`
    : `${all}.`;
}

/** Where one can look for incidents without scripts or words. */
export function WaysToIncidents() {
  return (
    <p class="quiet">
      Or find incidents in <a href={pageAddress('/incidents/')}>the lists</a> or by{' '}
      <a href={pageAddress('/search/')}>a search</a>, and add each to the comparison there.
    </p>
  );
}

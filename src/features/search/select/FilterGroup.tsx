import { noun } from '../../../core/format/plural.ts';
import { useState } from 'preact/hooks';
import type { AnyFilterKey } from '../state/filters.ts';
import type { FilterOption } from './filter.ts';
import { shortList, type ShownOptions } from './shown-options.ts';
import { FilterFold } from './FilterFold.tsx';

interface Props {
  name: AnyFilterKey;
  title: string;
  options: readonly FilterOption[];
  isOpen: boolean;
  onFilter: (key: AnyFilterKey, value: string, isOn: boolean) => void;
}

interface OptionProps extends Pick<Props, 'name' | 'onFilter'> {
  option: FilterOption;
}

function Option({ name, option: { value, label, count, isChosen }, onFilter }: OptionProps) {
  return (
    <label class="option">
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
        <span class="visually-hidden"> {noun(count, 'incident')}</span>
      </span>
    </label>
  );
}

/** The values of one filter, those that many have first; a long list is cut short until someone asks for it. */
export function FilterGroup({ name, title, options, isOpen, onFilter }: Props) {
  const [isWhole, setWhole] = useState(false);
  const [part, setPart] = useState('');
  const { shown, total, isLong }: ShownOptions = shortList(options, { isWhole, part });
  if (total === 0) return null;
  return (
    <FilterFold name={title} chosen={options.filter(({ isChosen }) => isChosen).length} isOpen={isOpen}>
      {isLong && isWhole && (
        <input
          class="option-part"
          type="search"
          aria-label={`Find in “${title}”`}
          placeholder="Find in this list …"
          autoComplete="off"
          value={part}
          onInput={(event) => {
            setPart(event.currentTarget.value);
          }}
        />
      )}
      <div class="options">
        {shown.map((option) => (
          // The key keeps the focus on the box that was just used when options before it come or go.
          <Option key={option.value} name={name} option={option} onFilter={onFilter} />
        ))}
        {shown.length === 0 && <p class="quiet">Nothing in this list has that in its name.</p>}
      </div>
      {isLong && (
        <button
          type="button"
          class="plain"
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
            setPart('');
          }}
        >
          {isWhole ? 'Show fewer' : `Show all ${total}`}
        </button>
      )}
    </FilterFold>
  );
}

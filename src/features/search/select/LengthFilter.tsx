import { noun } from '../../../core/format/plural.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { lengthForms, parseAskedLength } from './asked-length.ts';
import type { LengthOption } from './range-options.ts';
import { isOpen, type Range, withEnd } from '../state/ranges.ts';
import { EndField } from './EndField.tsx';
import { FilterFold } from './FilterFold.tsx';
import { formatExactly } from '../../../core/format/duration.ts';

interface Props {
  duration: Range;
  options: readonly LengthOption[];
  isUnfolded: boolean;
  onDuration: (duration: Range) => void;
}

/** How long it lasted: a stretch at a press, or two ends in the reader's own words. */
export function LengthFilter({ duration, options, isUnfolded, onDuration }: Props) {
  const ends = [
    ['min', 'At least'],
    ['max', 'At most'],
  ] as const;
  return (
    <FilterFold name={fieldLabels.duration} chosen={isOpen(duration) ? 0 : 1} isOpen={isUnfolded}>
      <div class="presets">
        {options.map(({ range, label, count, isChosen }) => (
          <button
            key={label}
            type="button"
            class="preset"
            aria-pressed={isChosen}
            onClick={() => {
              onDuration(isChosen ? {} : range);
            }}
          >
            {label}
            <span class="option-count">
              {count}
              <span class="visually-hidden"> {noun(count, 'incident')}</span>
            </span>
          </button>
        ))}
      </div>
      <div class="ends">
        {ends.map(([end, label]) => {
          const value = duration[end];
          return (
            <EndField
              key={end}
              id={`duration-${end}`}
              label={label}
              text={value === undefined ? '' : formatExactly(value)}
              forms={lengthForms}
              parse={parseAskedLength}
              onValue={(chosen) => {
                onDuration(withEnd(duration, end, chosen));
              }}
            />
          );
        })}
      </div>
      <p class="filter-hint">
        In your own words, {lengthForms}. An inexact duration is in every range it may lie in.
      </p>
    </FilterFold>
  );
}

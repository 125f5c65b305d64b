import type { ReportKind } from '../../../../schemas/vocabulary.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { countForms, parseAskedCount } from './asked-count.ts';
import type { CountOption } from './range-options.ts';
import { withEnd } from '../state/ranges.ts';
import type { ReportRange } from '../state/search-state.ts';
import { EndField } from './EndField.tsx';
import { FilterFold } from './FilterFold.tsx';

interface Props {
  reports: ReportRange | undefined;
  options: readonly CountOption[];
  isUnfolded: boolean;
  onReports: (reports: ReportRange | undefined) => void;
}

/** How many reports were counted: first of which kind, then from how many to how many. */
export function CountFilter({ reports, options, isUnfolded, onReports }: Props) {
  const ends = [
    ['min', 'At least'],
    ['max', 'At most'],
  ] as const;
  return (
    <FilterFold name={fieldLabels.reports} chosen={reports ? 1 : 0} isOpen={isUnfolded}>
      <div class="end-field">
        <label for="reports-kind">Kind of count</label>
        <select
          id="reports-kind"
          value={reports?.kind ?? ''}
          onChange={(event) => {
            const kind = event.currentTarget.value;
            onReports(kind === '' ? undefined : { kind: kind as ReportKind });
          }}
        >
          <option value="">any, or none</option>
          {options.map(({ kind, label, count }) => (
            <option value={kind}>
              {label} ({count})
            </option>
          ))}
        </select>
      </div>
      {reports && (
        <div class="ends">
          {ends.map(([end, label]) => {
            const value = reports[end];
            return (
              <EndField
                key={end}
                id={`reports-${end}`}
                label={label}
                text={value === undefined ? '' : String(value)}
                forms={countForms}
                parse={parseAskedCount}
                onValue={(chosen) => {
                  onReports({
                    kind: reports.kind,
                    ...withEnd({ min: reports.min, max: reports.max }, end, chosen),
                  });
                }}
              />
            );
          })}
        </div>
      )}
      <p class="filter-hint">
        A peak at one moment and a total over a day count different things, so a range is of one kind only.
      </p>
    </FilterFold>
  );
}

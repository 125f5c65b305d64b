import { fieldLabels } from '../../../../schemas/labels.ts';
import { reportKinds } from '../../../../schemas/vocabulary.ts';
import { formatDate } from '../../../core/format/date.ts';
import { formatExactly } from '../../../core/format/duration.ts';
import { formatNumber } from '../../../core/format/quantity.ts';
import { filterLabel, type Facets } from '../state/facets.ts';
import type { Understood } from '../understand/understand.ts';
import { isOpen, type Range } from '../state/ranges.ts';
import { chosenKeys, emptySearch, withFilter, type SearchState } from '../state/search-state.ts';

/** One thing a search was narrowed by, in words, and the search without it. */
export interface Chosen {
  /** Unique among the chosen; the same for the same thing. */
  id: string;
  text: string;
  /** The words that it was understood from; left out where it was chosen. */
  from?: string;
  without: SearchState;
}

/** "1 h to 6 h", "at least 1 day", "at most 1 h"; empty for a range open on both sides. */
function describeRange({ min, max }: Range, format: (value: number) => string): string {
  if (min === undefined) return max === undefined ? '' : `at most ${format(max)}`;
  if (max === undefined) return `at least ${format(min)}`;
  return min === max ? format(min) : `${format(min)} to ${format(max)}`;
}

/** Years as people say them: "2019 to 2021", "from 2019", "up to 2021". */
function describeYears({ min, max }: Range): string {
  if (min === undefined) return `up to ${String(max)}`;
  if (max === undefined) return `from ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function rangesOf(state: SearchState): Chosen[] {
  const { year, on, duration, reports } = state;
  const chosen: Chosen[] = [];
  if (!isOpen(year))
    chosen.push({ id: 'year', text: `Year: ${describeYears(year)}`, without: { ...state, year: {} } });
  if (on !== '')
    chosen.push({
      id: 'on',
      text: `${fieldLabels.date}: ${formatDate(on)}`,
      without: { ...state, on: '' },
    });
  if (!isOpen(duration))
    chosen.push({
      id: 'duration',
      text: `${fieldLabels.duration}: ${describeRange(duration, formatExactly)}`,
      without: { ...state, duration: {} },
    });
  if (reports) {
    const kind = reportKinds[reports.kind].label.toLowerCase();
    const range = describeRange(reports, formatNumber);
    chosen.push({
      id: 'reports',
      text: `${fieldLabels.reports}: ${kind}${range === '' ? '' : `, ${range}`}`,
      without: { ...state, reports: undefined },
    });
  }
  return chosen;
}

/** What was understood of the words of a search, each with the search in which its stretch is taken as words. */
export const understoodOf = (
  understood: readonly Understood[],
  state: SearchState,
  names: Pick<Facets, 'labels' | 'own'>,
): Chosen[] =>
  understood.map(({ text, narrow }) => ({
    id: `words:${text}`,
    text: chosenOf(narrow(emptySearch()), names)
      .map((chosen) => chosen.text)
      .join(', '),
    from: text,
    without: { ...state, literal: [...state.literal, text] },
  }));

/** Everything a search is narrowed by besides its words, in the order of the filters. */
export const chosenOf = (state: SearchState, names: Pick<Facets, 'labels' | 'own'>): Chosen[] => [
  ...chosenKeys(state).flatMap((key) => {
    const labels = new Map(Object.entries(names.labels[key] ?? {}));
    return (state.filters[key] ?? []).map((value) => ({
      id: `${key}:${value}`,
      text: `${filterLabel(key, names)}: ${labels.get(value) ?? value}`,
      without: withFilter(state, key, value, false),
    }));
  }),
  ...rangesOf(state),
];

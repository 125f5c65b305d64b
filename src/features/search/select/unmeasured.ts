import { plural } from '../../../core/format/plural.ts';
import type { SearchResult } from './filter.ts';
import type { SearchState } from '../state/search-state.ts';

/** What a range leaves out because nothing is known of it, in words, and the search without that range. */
export interface Unmeasured {
  text: string;
  action: string;
  without: SearchState;
}

const more = (count: number): string => plural(count, 'more incident');

/** Empty where no range leaves anything out for that reason. */
export function describeUnmeasured(
  state: SearchState,
  { duration, reports }: SearchResult['unmeasured'],
): Unmeasured[] {
  const notes: Unmeasured[] = [];
  if (duration > 0)
    notes.push({
      text: `${more(duration)} would match, but no duration is recorded for them, so no range can hold them.`,
      action: 'Search any duration',
      without: { ...state, duration: {} },
    });
  if (reports > 0)
    notes.push({
      text: `${more(reports)} would match, but no count of this kind is recorded for them, so no range can hold them.`,
      action: 'Search any count',
      without: { ...state, reports: undefined },
    });
  return notes;
}

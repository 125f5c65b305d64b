import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import type { PickerOption } from '../picker/picker-options.ts';

let loading: Promise<PickerOption[]> | undefined;

/** Every incident that can be chosen, fetched once; after a failure again. */
export function loadOptions(): Promise<PickerOption[]> {
  if (loading) return loading;
  const asked = fetchJson<PickerOption[]>('/compare/incidents.json');
  asked.catch(() => {
    loading = undefined;
  });
  loading = asked;
  return asked;
}

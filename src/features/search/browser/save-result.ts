import { fullAddress } from '../../../address.ts';
import { download } from '../../../ui/browser/download.ts';
import { toExportFile, type ExportForm } from '../results/export.ts';
import type { FacetRow, SearchData } from '../state/facets.ts';
import { formatSearch, type SearchState } from '../state/search-state.ts';

/** Hands a result to the reader as a file. A module of its own, since few who search want one. */
export function saveResult(
  form: ExportForm,
  rows: readonly FacetRow[],
  { labels, licence, own }: SearchData,
  state: SearchState,
): void {
  const { name, type, text } = toExportFile(form, rows, {
    labels,
    own,
    licence,
    address: fullAddress('/search/') + formatSearch(state),
    addressOf: (id) => fullAddress(`/incidents/${id}/`),
  });
  download(name, type, text);
}

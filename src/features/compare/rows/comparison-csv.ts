import { incidentLabel } from '../../../../schemas/labels.ts';
import { toCsvText } from '../../../core/format/csv.ts';

/** Cells of a comparison as CSV, with a line of addresses, one an incident, where the sources of every value stand. */
export function comparisonCsv(cells: readonly (readonly string[])[], addresses: readonly string[]): string {
  const [head = [], ...lines] = cells;
  const records = [incidentLabel, '', 'The sources of every value are listed there.', ...addresses];
  return toCsvText([head, records, ...lines]);
}

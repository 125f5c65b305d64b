import papaparse from 'papaparse';

/**
 * Cells of a comparison as CSV, with a line of addresses, one an incident, where the sources of every value stand. A cell
 * that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function comparisonCsv(cells: readonly (readonly string[])[], addresses: readonly string[]): string {
  const [head = [], ...lines] = cells;
  const records = ['Record', '', 'The sources of every value stand there.', ...addresses];
  return `${papaparse.unparse([head, records, ...lines] as string[][], { escapeFormulae: true })}\r\n`;
}

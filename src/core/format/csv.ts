import papaparse from 'papaparse';
import { safeCell } from './safe-cell.ts';

/**
 * Rows as CSV (RFC 4180), lines ended by CRLF between them; the only way to CSV here. Every cell is made safe for
 * spreadsheets and then quoted where it holds a comma, a quotation mark or a line break.
 */
export const toCsvText = (rows: readonly (readonly string[])[]): string =>
  papaparse.unparse(rows.map((row) => row.map(safeCell)));

import papaparse from 'papaparse';
import { safeCell } from './safe-cell.ts';

/**
 * Rows as lines of CSV (RFC 4180), each ended by CRLF; the only way to CSV here. Every cell is made safe for spreadsheets
 * and then quoted where it holds a comma, a quotation mark or a line break.
 */
export const toCsvText = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${papaparse.unparse(rows.map((row) => row.map(safeCell)))}\r\n`;

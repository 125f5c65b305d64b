import type { ExportValue } from '../field.ts';

const escapes: Readonly<Record<string, string>> = {
  ...{ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f', '\v': '\\v' },
};

/** A text as `COPY` reads it in its text form; "\." alone on a line, which would end it, is none of it then. */
const escapeText = (text: string): string =>
  text.replaceAll(/[\\\n\r\t\b\f\v]/g, (sign) => escapes[sign] ?? sign);

/** Texts as PostgreSQL writes an array of them. */
const toArray = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;

function cellText(value: ExportValue): string {
  if (value === null) return String.raw`\N`;
  return escapeText(typeof value === 'object' ? toArray(value) : String(value));
}

/** One row as a line of a file that PostgreSQL's `COPY` reads in its text form, its end included. */
export const toCopyLine = (row: readonly ExportValue[]): string => `${row.map(cellText).join('\t')}\n`;

/** Rows as such a file. */
export const toCopyText = (rows: readonly (readonly ExportValue[])[]): string =>
  rows.map(toCopyLine).join('');

import { appendFileSync } from 'node:fs';

export type Cell = string | number;

/** A table of figures with its title, as `npm run bench -- --json` tells it. */
export interface Figures {
  title: string;
  rows: (readonly Cell[])[];
}

/** The file that figures are also written to, a line of JSON a table, for the program that started the tests. */
export const figuresFile = 'BENCH_FIGURES';

/** Prints figures as a small table, so that a run can be read from top to bottom and compared with another. */
export function printFigures(title: string, rows: Figures['rows']): void {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  const file = process.env[figuresFile];
  if (file) appendFileSync(file, `${JSON.stringify({ title, rows })}\n`);
}

export const ratio = (value: number, of: number): string => (value / of).toFixed(2);
export const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

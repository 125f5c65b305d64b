/** Prints figures as a small table, so that a run can be read from top to bottom and compared with another. */
export function printFigures(title: string, rows: readonly (readonly (string | number)[])[]): void {
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
}

export const ratio = (value: number, of: number): string => (value / of).toFixed(2);
export const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

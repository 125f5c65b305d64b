import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { oneLine } from '../../core/reading/printable.ts';
import { suggest } from '../../core/suggest.ts';
import type { ExportItem } from './export-item.ts';

interface CsvFile {
  name: string;
  location: string;
}

/**
 * Reads the rows of a table as they come, each as a record by the names of its columns. A row with more or fewer cells than
 * columns stops no other; a column that is needed and missing stops all.
 *
 * @param needed names of columns, each with the key of the mapping that needs it.
 */
export async function* readCsv(
  { name, location }: CsvFile,
  needed: readonly { key: string; column: string }[],
): AsyncGenerator<ExportItem> {
  let columns: string[] | undefined;
  const skipped: ExportItem[] = [];
  const parser = createReadStream(location).pipe(
    parse({
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: 1_000_000,
      delimiter: [',', ';', '\t'],
      columns: (names: string[]) => (columns = names.map((column) => column.trim())),
    }),
  );
  parser.on('skip', (error: Error & { lines?: number }) => {
    skipped.push({
      place: `${name}:${error.lines ?? 1}`,
      fault: `This row cannot be read: ${oneLine(error.message)}.`,
    });
  });
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: object;
      info: { lines: number };
    }>) {
      const missing = needed.filter(({ column }) => columns?.includes(column) === false);
      if (missing.length > 0) {
        for (const { key, column } of missing) {
          const meant = suggest(column, columns ?? []);
          yield {
            place: `${name}:1`,
            fault: `The mapping takes "${key}" from the column "${oneLine(column)}", which is not there.${meant === undefined ? '' : ` Did you mean "${oneLine(meant)}"?`} allowed: ${oneLine((columns ?? []).join(', '))}`,
          };
        }
        parser.destroy();
        return;
      }
      yield* skipped.splice(0);
      yield { place: `${name}:${info.lines}`, record };
    }
  } catch (error) {
    yield { place: name, fault: `The table cannot be read: ${oneLine((error as Error).message)}.` };
  }
  yield* skipped.splice(0);
}

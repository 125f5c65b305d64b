import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { ArgumentError, quoteGiven } from '../../core/call/argument-error.ts';
import {
  formatFileReport,
  formatTally,
  toReportJson,
  type Ending,
  type FileReport,
  type Noun,
  type Tally,
} from '../../core/import/report.ts';
import { toPrintable } from '../../core/reading/printable.ts';
import { nameFault } from '../../core/report/fault.ts';

export type ReportFormat = 'text' | 'json';

/** How a report is written, and of what. */
interface Form {
  format: ReportFormat;
  noun: Noun;
}

/** Takes the loss report file by file, so that no import holds the whole of it. */
export interface ReportWriter {
  add: (report: FileReport) => void;
  end: (tally: Tally, ending: Ending) => Promise<void>;
}

/** Writes the parts of a report, in the one form or the other, to whatever takes lines. */
export function reportLines({ format, noun }: Form, write: (text: string) => void): ReportWriter {
  let count = 0;
  if (format === 'text')
    return {
      add: (report) => write(`${formatFileReport(report, noun)}\n`),
      end: async (tally, ending) => {
        write(formatTally(tally, ending));
        return Promise.resolve();
      },
    };
  return {
    add: (report) => {
      write(`${count === 0 ? '{"files": [\n' : ','}${toReportJson(report)}`);
      count += 1;
    },
    end: async (tally, { unknownServices }) => {
      const services = toPrintable(JSON.stringify(unknownServices));
      write(
        `${count === 0 ? '{"files": [\n' : ''}], "unknownServices": ${services}, "counts": ${JSON.stringify(tally)}}`,
      );
      return Promise.resolve();
    },
  };
}

/** The same into a file. Rejects with ArgumentError where it cannot be written. */
export async function reportFile(location: string, form: Form): Promise<ReportWriter> {
  const refused = (error: unknown): ArgumentError =>
    new ArgumentError(`The report ${quoteGiven(location)} cannot be written: ${nameFault(error)}.`);
  const stream: WriteStream = createWriteStream(location);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw refused(error);
  }
  const lines = reportLines(form, (text) => stream.write(`${text}\n`));
  return {
    add: lines.add,
    end: async (tally, ending) => {
      await lines.end(tally, ending);
      stream.end();
      await once(stream, 'finish').catch((error: unknown) => {
        throw refused(error);
      });
    },
  };
}

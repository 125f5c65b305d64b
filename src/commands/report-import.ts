import path from 'node:path';
import {
  formatRefusal,
  formatTally,
  type Ending,
  type FileReport,
  type Tally,
} from '../core/import/report.ts';
import { UnknownServices } from '../core/import/unknown-services.ts';
import { reportFile, reportLines, type ReportFormat } from '../node/import/report-writer.ts';
import type { Call } from './command.ts';

/** Of those that were not written, how many are printed where the report goes into a file. */
const mostRefused = 20;

interface Wanted {
  report: string | undefined;
  format: ReportFormat;
  ending: Pick<Ending, 'isDryRun' | 'noun'>;
  /** Does the work; its answers are reported as they come. */
  run: (onReport: (report: FileReport) => void) => Promise<Tally>;
}

/**
 * Runs an import and writes its loss report to standard output, or into a file and then to standard output only how it
 * ended. The answer is the exit code: 1 where something was not written, or where nothing was found.
 */
export async function reportImport(
  { project, out, err, terminal }: Call,
  { report, format, ending: { isDryRun, noun }, run }: Wanted,
): Promise<number> {
  const writer =
    report === undefined
      ? reportLines({ format, noun }, out)
      : await reportFile(path.resolve(project.root, report), { format, noun });
  let count = 0;
  let refused = 0;
  const unknown = new UnknownServices();
  const tally = await run((one) => {
    writer.add(one);
    unknown.add(one.unknownServices ?? []);
    if (report !== undefined && one.outcome === 'refused' && (refused += 1) <= mostRefused)
      err(formatRefusal(one, noun));
    count += 1;
    if (terminal && count % 500 === 0) err(`${count} read …`);
  });
  const ending = { isDryRun, noun, unknownServices: unknown.list() };
  await writer.end(tally, ending);
  if (refused > mostRefused) err(`… and ${refused - mostRefused} more: see ${report ?? ''}.`);
  if (report !== undefined) out(formatTally(tally, ending));
  const found = count - tally.skipped;
  if (found === 0) err(`No ${noun === 'service' ? 'service' : 'incident'} was found.`);
  return found === 0 || tally.refused > 0 ? 1 : 0;
}

import { setTimeout as wait } from 'node:timers/promises';
import { askNetwork } from '../node/ask-address.ts';
import { openReport } from '../node/report-file.ts';
import { loadCollection } from '../node/load-collection.ts';
import { formatProblems } from '../core/report/problems.ts';
import { checkLinks } from '../core/links/check-links.ts';
import { formatLinkReport, isLinkReport, summarizeLinks } from '../core/links/link-report.ts';
import { sourceLinks } from '../core/links/source-links.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const usage = 'npm run check-links -- [--report file]';

/**
 * Asks for the address of every source and writes down which no longer answer. Exit code 0: none is dead; 1: some are,
 * or the content has errors; 2: a wrong argument, no network, or a report that cannot be written.
 */
export const checkSourceLinks: Command = (call) => refusing(call, usage, () => run(call));

const options = { report: { type: 'string' } } as const;

async function run({ args, project, out, err }: Call): Promise<number> {
  const { report: given } = readArguments({ args, options }).values;
  const report = given === undefined ? undefined : await openReport(given, project, isLinkReport);
  const { collection, problems, counts } = await loadCollection(project);
  if (!collection) {
    err(`${formatProblems(problems, counts)}\nNo address was asked for.`);
    return 1;
  }
  const links = sourceLinks(collection.records.values());
  const userAgent = `link check (+${new URL(collection.site.repository).href})`;
  const checked = await checkLinks(links, { ask: askNetwork({ userAgent }), wait });
  if (!checked) {
    err('No host could be reached: this machine seems to have no network. Nothing was reported.');
    return 2;
  }
  const text = formatLinkReport(checked);
  if (!report) out(text);
  else
    try {
      await report.write(text);
    } catch (error) {
      // Asking took long: what was found is not to be lost with the disk.
      out(text);
      throw error;
    }
  out(summarizeLinks(checked));
  return checked.some(({ verdict }) => verdict === 'dead') ? 1 : 0;
}

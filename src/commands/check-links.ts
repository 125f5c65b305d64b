import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { askNetwork } from '../node/ask-address.ts';
import { loadCollection } from '../node/load-collection.ts';
import { formatProblems } from '../core/report/problems.ts';
import { checkLinks } from '../core/links/check-links.ts';
import { formatLinkReport, summarizeLinks } from '../core/links/link-report.ts';
import { sourceLinks } from '../core/links/source-links.ts';
import { toPrintable } from '../core/reading/printable.ts';
import type { Call, Command } from './command.ts';

const usage = 'npm run check-links -- [--report file]';

/**
 * Asks for the address of every source and writes down which no longer answer. Exit code 0: none is dead; 1: some are;
 * 2: a wrong argument, content that has errors, or no network.
 */
export const checkSourceLinks: Command = async (call) => {
  try {
    return await run(call);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    call.err(`${toPrintable(message)}\n  write:   ${usage}`);
    return 2;
  }
};

async function run({ args, project, out }: Call): Promise<number> {
  const { report } = parseArgs({ args: [...args], options: { report: { type: 'string' } } }).values;
  const { collection, problems, counts } = await loadCollection(project);
  if (!collection) throw new Error(formatProblems(problems, counts));
  const links = sourceLinks(collection.records.values());
  const userAgent = `link check (+${new URL(collection.site.repository).href})`;
  const checked = await checkLinks(links, { ask: askNetwork({ userAgent }), wait });
  if (!checked)
    throw new Error('No host could be reached: this machine seems to have no network. Nothing was reported.');
  if (report !== undefined) await writeFile(report, formatLinkReport(checked));
  else out(formatLinkReport(checked));
  out(summarizeLinks(checked));
  return checked.some(({ verdict }) => verdict === 'dead') ? 1 : 0;
}

/**
 * Asks for the address of every source and writes down which no longer answer. Exit code 0: none is dead; 1: some are;
 * 2: a wrong argument, content that has errors, or no network.
 */
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

const usage = 'npm run check-links -- [--report file]';

async function run(): Promise<number> {
  const { report } = parseArgs({ options: { report: { type: 'string' } } }).values;
  const { collection, problems, counts } = await loadCollection();
  if (!collection) throw new Error(formatProblems(problems, counts));
  const links = sourceLinks(collection.records.values());
  const userAgent = `link check (+${new URL(collection.site.repository).href})`;
  const checked = await checkLinks(links, { ask: askNetwork({ userAgent }), wait });
  if (!checked)
    throw new Error('No host could be reached: this machine seems to have no network. Nothing was reported.');
  if (report !== undefined) await writeFile(report, formatLinkReport(checked));
  else console.log(formatLinkReport(checked));
  console.log(summarizeLinks(checked));
  return checked.some(({ verdict }) => verdict === 'dead') ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = 2;
  const message = error instanceof Error ? error.message : String(error);
  console.error(`${toPrintable(message)}\n  write:   ${usage}`);
}

/**
 * Says what a change does to the content: into the summary of the workflow's job, or on standard output. Exit code 0:
 * no error in the content; 1: errors; 2: a wrong argument, or a fault of this program.
 */
import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { changedContent } from '../node/changed-content.ts';
import { loadCollection } from '../node/load-collection.ts';
import { formatChangeSummary } from '../core/report/change-summary.ts';
import { heldRecords, recordChanges } from '../core/report/record-changes.ts';
import { formatSummary } from '../core/report/problems.ts';
import { hasErrors } from '../core/problem.ts';
import { toPrintable } from '../core/reading/printable.ts';

const usage = 'npm run summarize-change -- [--base commit-or-branch]';

async function summarize(): Promise<number> {
  const { base } = parseArgs({ options: { base: { type: 'string', default: 'main' } } }).values;
  const { before, changedFiles } = await changedContent(process.cwd(), base);
  const { collection: after, problems, counts } = await loadCollection();
  const records =
    before.collection && after
      ? recordChanges(changedFiles, heldRecords(before.collection), heldRecords(after))
      : undefined;
  const summary = formatChangeSummary({
    problems,
    changedFiles,
    records,
    previewAddress: process.env.PREVIEW_URL || undefined,
  });
  const { GITHUB_STEP_SUMMARY: summaryFile } = process.env;
  if (summaryFile) await appendFile(summaryFile, summary);
  else console.log(summary);
  console.log(formatSummary(problems, counts));
  return hasErrors(problems) ? 1 : 0;
}

try {
  process.exitCode = await summarize();
} catch (error) {
  process.exitCode = 2;
  const message = error instanceof Error ? error.message : String(error);
  console.error(`${toPrintable(message)}\n  write:   ${usage}`);
}

import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { changedContent } from '../node/changed-content.ts';
import { loadCollection } from '../node/load-collection.ts';
import { formatChangeSummary } from '../core/report/change-summary.ts';
import { heldRecords, recordChanges } from '../core/report/record-changes.ts';
import { formatSummary } from '../core/report/problems.ts';
import { hasErrors } from '../core/problem.ts';
import { toPrintable } from '../core/reading/printable.ts';
import type { Call, Command } from './command.ts';

const usage = 'npm run summarize-change -- [--base commit-or-branch]';

/**
 * Says what a change does to the content: into the summary of the workflow's job, or on standard output. Exit code 0:
 * no error in the content; 1: errors; 2: a wrong argument, or a bug in Hindsight.
 */
export const summarizeChange: Command = async (call) => {
  try {
    return await run(call);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    call.err(`${toPrintable(message)}\n  write:   ${usage}`);
    return 2;
  }
};

async function run({ args, project, out }: Call): Promise<number> {
  const { base } = parseArgs({
    args: [...args],
    options: { base: { type: 'string', default: 'main' } },
  }).values;
  const { summaryFile, previewAddress } = project.workflow;
  const { before, changedFiles } = await changedContent(project.root, base);
  const { collection: after, problems, counts } = await loadCollection(project);
  const records =
    before.collection && after
      ? recordChanges(changedFiles, heldRecords(before.collection), heldRecords(after))
      : undefined;
  const summary = formatChangeSummary({ problems, changedFiles, records, previewAddress });
  if (summaryFile) await appendFile(summaryFile, summary);
  else out(summary);
  out(formatSummary(problems, counts));
  return hasErrors(problems) ? 1 : 0;
}

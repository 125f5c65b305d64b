import { appendFile } from 'node:fs/promises';
import { changedContent } from '../node/changed-content.ts';
import { loadCollection } from '../node/load-collection.ts';
import { formatChangeSummary } from '../core/report/change-summary.ts';
import { recordsWithSources, recordChanges } from '../core/report/record-changes.ts';
import { formatSummary } from '../core/report/problems.ts';
import { hasErrors } from '../core/problem.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const usage = 'npm run summarize-change -- [--base commit-or-branch]';

/**
 * Says what a change does to the content: into the summary of the workflow's job, or on standard output. Exit code 0:
 * no error in the content; 1: errors; 2: a wrong argument, a summary that cannot be written, or a bug in Hindsight.
 */
export const summarizeChange: Command = (call) => refusing(call, usage, () => run(call));

const options = { base: { type: 'string', default: 'main' } } as const;

async function run({ args, project, out }: Call): Promise<number> {
  const { base } = readArguments({ args, options }).values;
  const { summaryFile, previewAddress } = project.workflow;
  const { before, changedFiles } = await changedContent(project, base);
  const { collection: after, problems, counts } = await loadCollection(project);
  const records =
    before.collection && after
      ? recordChanges(changedFiles, {
          before: recordsWithSources(before.collection),
          after: recordsWithSources(after),
        })
      : undefined;
  const summary = formatChangeSummary({ problems, changedFiles, records, previewAddress });
  if (summaryFile) await appendFile(summaryFile, summary);
  else out(summary);
  out(formatSummary(problems, counts));
  return hasErrors(problems) ? 1 : 0;
}

import { fixContent } from '../core/fix/fix-content.ts';
import type { FixOutcome } from '../core/report/fixes.ts';
import { hasErrors } from '../core/problem.ts';
import type { ContentProject } from './load-collection.ts';
import { KeptContent } from './parses/kept-content.ts';
import { readContent } from './read-content.ts';
import { replaceContentFile } from './write-content.ts';

/**
 * Fixes the wanted files of a project's content on the disk, or with `isDryRun` only in memory.
 *
 * @returns what was done; `isLeft` says whether anybody has something left to do, `isBlocked` whether the disk could not
 *   be written.
 */
export async function fixFiles(
  { content: folder, cacheDir, today }: ContentProject,
  isWanted: (path: string) => boolean,
  isDryRun: boolean,
): Promise<FixOutcome & { isLeft: boolean; isBlocked: boolean }> {
  const before = readContent(folder);
  const { content, fixed } = fixContent(before, isWanted);
  const unwritten = new Map<string, string>();
  let isBlocked = false;
  const changed = fixed.filter(({ fixes }) => fixes.length > 0);
  if (!isDryRun)
    for (const { file, before: old } of changed) {
      const left = await replaceContentFile(folder, old, file.bytes);
      if (left) unwritten.set(file.path, left.why);
      isBlocked ||= left?.isOfDisk ?? false;
    }
  const kept = new KeptContent(cacheDir, today);
  const { problems: all } = await kept.check(content);
  if (!isDryRun) kept.save();
  const problems = all.filter(({ file }) => isWanted(file));
  const isLeft = hasErrors(problems) || unwritten.size > 0 || (isDryRun && changed.length > 0);
  return { fixed, unwritten, remaining: problems.length, isDryRun, isLeft, isBlocked };
}

import { buildCollection } from '../collection/build-collection.ts';
import type { Built } from '../collection/collection.ts';
import type { ContentFiles } from '../reading/content-file.ts';
import type { Folder } from '../reading/content-kinds.ts';
import type { Problem } from '../problem.ts';
import type { NewFile } from './new-files.ts';

const keyOf = ({ file, line, column, rule, message }: Problem): string =>
  JSON.stringify([file, line, column, rule, message]);

/**
 * Checks a content folder as it would be with some new files: all that `check` would say after them and does not say
 * without them.
 *
 * @param base the folder as it is, and what `check` says of it.
 * @param name name of the content folder, as messages print it.
 */
export function tryFiles(
  base: { content: ContentFiles; before: Built },
  name: string,
  newFiles: readonly NewFile[],
): Pick<Built, 'problems' | 'counts'> {
  const { content, before } = base;
  const encoder = new TextEncoder();
  const files = { ...content.files };
  for (const { path, text } of newFiles) {
    const folder = path.split('/')[0] as Folder;
    files[folder] = [...files[folder], { path: `${name}/${path}`, bytes: encoder.encode(text) }];
  }
  const known = new Set(before.problems.map(keyOf));
  const { problems, counts } = buildCollection({ ...content, files });
  return { problems: problems.filter((problem) => !known.has(keyOf(problem))), counts };
}

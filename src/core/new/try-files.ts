import type { Built } from '../collection/collection.ts';
import type { ContentFiles } from '../reading/content-file.ts';
import type { Folder } from '../reading/content-kinds.ts';
import type { Problem } from '../problem.ts';
import type { NewFile } from './new-files.ts';

type Checked = Pick<Built, 'problems' | 'counts'>;

const keyOf = ({ file, line, column, rule, message }: Problem): string =>
  JSON.stringify([file, line, column, rule, message]);

/**
 * A content folder as it would be with some new files.
 *
 * @param name name of the content folder, as messages print it.
 */
export function withFiles(content: ContentFiles, name: string, newFiles: readonly NewFile[]): ContentFiles {
  const encoder = new TextEncoder();
  const files = { ...content.files };
  for (const { path, text } of newFiles) {
    const folder = path.split('/')[0] as Folder;
    files[folder] = [...files[folder], { path: `${name}/${path}`, bytes: encoder.encode(text) }];
  }
  return { ...content, files };
}

/** All that `check` says of a folder after a change and did not say before. */
export function newProblems(before: Pick<Checked, 'problems'>, { problems, counts }: Checked): Checked {
  const known = new Set(before.problems.map(keyOf));
  return { problems: problems.filter((problem) => !known.has(keyOf(problem))), counts };
}

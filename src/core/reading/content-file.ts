import type { Problem } from '../problem.ts';
import { folderEndings, type Folder } from './content-kinds.ts';

/** A content file as it lies on the disk; `path` is what messages print. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** All files of a content folder. */
export interface ContentFiles {
  site: ContentFile | undefined;
  /** Left out where there is none: a collection needs no leads. */
  leads?: ContentFile | undefined;
  files: Record<Folder, ContentFile[]>;
  /** Problems of reading the folder itself. */
  problems: Problem[];
}

/** The id that a file's name gives: the name without its folder and ending. */
export function idOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.md') && name !== '.md' ? name.slice(0, -'.md'.length) : path;
}

/** The name of a content folder, from the path of any file in it. */
export function contentFolderOf(path: string): string {
  const parts = path.split('/').slice(0, -1);
  return (Object.hasOwn(folderEndings, parts.at(-1) ?? '') ? parts.slice(0, -1) : parts).join('/');
}

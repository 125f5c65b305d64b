/** A content file as it lies on the disk; `path` is what messages print. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** The id that a file's name gives: the name without its folder and ending. */
export const idOfFile = (path: string): string => /([^/]+?)\.md$/.exec(path)?.[1] ?? path;

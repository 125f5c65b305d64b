import type { Incident } from '../incident/incident.ts';
import { locate } from '../incident/locate.ts';
import { findSection } from '../markdown/sections.ts';
import type { FieldPath } from '../problem.ts';

/** A line of a file. */
export interface FilePlace {
  file: string;
  line: number;
}

/** What an incident's files wrote, and where. */
export type WrittenFiles = Pick<Incident, 'body' | 'file'>;

/**
 * Where a field stands, or where it belongs: the line of the deepest key on its path that is written, such as `times:`
 * for a moment that is not; the end of the front matter where not even the first key is.
 */
export function placeOfField({ body, file }: WrittenFiles, path: FieldPath): FilePlace {
  const depth = writtenDepth(file.frontMatter, path);
  if (depth === 0) return { file: file.path, line: body.firstLine - 1 };
  const { file: name, line } = locate(file, path.slice(0, depth), true);
  return { file: name, line };
}

function writtenDepth(frontMatter: object, path: FieldPath): number {
  let value: unknown = frontMatter;
  for (const [depth, key] of path.entries()) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    if (value === undefined) return depth;
  }
  return path.length;
}

/** Where an entry of a list stands; those of the claims file are counted on after the record's own. */
export function placeOfEntry({ file }: WrittenFiles, list: string, index: number): FilePlace {
  const { file: name, line } = locate(file, [list, index]);
  return { file: name, line };
}

const lineIn = ({ body, file }: WrittenFiles, line: number): FilePlace => ({
  file: file.path,
  line: body.firstLine + line - 1,
});

/** Where the section of this heading begins, or where a new one belongs: before the timeline, else at the end. */
export function placeOfSection(files: WrittenFiles, heading: string): FilePlace {
  const { sections } = files.body;
  const found = findSection(sections, heading) ?? findSection(sections, 'timeline');
  return lineIn(files, found?.firstLine ?? sections.at(-1)?.lastLine ?? 1);
}

/** The last line of the write-up before its timeline, where it goes on. */
export function placeOfStory(files: WrittenFiles): FilePlace {
  const { sections } = files.body;
  const timeline = sections.findIndex((section) => section === findSection(sections, 'timeline'));
  if (timeline === 0) return lineIn(files, sections[0]?.firstLine ?? 1);
  return lineIn(files, (timeline === -1 ? sections.at(-1) : sections[timeline - 1])?.lastLine ?? 1);
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import { sourceFolderOf, type Places } from './places.ts';
import { realPlace } from './real-place.ts';
import { replaceFile } from './replace-file.ts';
import { holds } from './wanted-paths.ts';

/**
 * The file that a report is to be written into, and by which words a report of the same kind is known: nothing else is
 * written over.
 */
export interface ReportFile {
  write: (text: string) => Promise<void>;
}

/**
 * Looks at the file that a report is to go to before any work is done for it. Throws ArgumentError where it is not one
 * that may be written.
 *
 * @param isReport whether the text of a file that is there already is a report of the same kind
 */
export async function openReport(
  given: string,
  places: Places,
  isReport: (text: string) => boolean,
): Promise<ReportFile> {
  const place = realPlace(path.resolve(places.root, given));
  const refuse = (what: string): never => {
    throw new ArgumentError(
      `${quoteGiven(given)} ${what}.\n  allowed: a new file, or one with an earlier report`,
    );
  };
  if (holds(places.content.location, place)) refuse('lies in the content folder');
  const folder = sourceFolderOf(places, place);
  if (folder !== undefined) refuse(`lies in "${folder}", which holds sources of the project or its tools`);
  try {
    if (!isReport(await readFile(place, 'utf8'))) refuse('holds something else than a report');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') refuse('is a folder');
    if (code !== 'ENOENT') throw error;
  }
  return { write: (text) => replaceFile(place, text) };
}

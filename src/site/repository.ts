import { contentFolderOf } from '../core/reading/content-file.ts';
import { editAddressOf, historyAddressOf, reportAddressOf } from '../core/repository/addresses.ts';
import { corpus } from './corpus.ts';
import { heldSite } from './held-site.ts';

const settings = () => corpus().collection.site;

/** The folder has a name of its own in the repository, wherever CONTENT_DIR may have found it. */
const inContent = (path: string): string => path.slice(contentFolderOf(path).length + 1);

/** Where a file is edited in the browser; `undefined` where it cannot be, as with the pages below. */
export const editAddress = (path: string): string | undefined => editAddressOf(settings(), inContent(path));

/**
 * The same, opened at the line where something stands or belongs. On a site for the public at none: lines are counted in
 * what is left of a file, and would tell how much was left out of it.
 */
export const editLineAddress = ({ file, line }: { file: string; line: number }): string | undefined =>
  heldSite().project.audience === 'public'
    ? editAddress(file)
    : editAddressOf(settings(), inContent(file), line);

/** Where a file's changes are listed. */
export const historyAddress = (path: string): string | undefined =>
  historyAddressOf(settings(), inContent(path));

/** The form for a report of an error, with the record's id filled in where it is about one. */
export const reportAddress = (id?: string): string | undefined => reportAddressOf(settings(), id);

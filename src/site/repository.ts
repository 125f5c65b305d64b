import { contentFolderOf } from '../core/reading/content-file.ts';
import { corpus } from './corpus.ts';

const settings = () => corpus().collection.site;

/** In a repository the folder is called content, wherever CONTENT_DIR may have found it. */
const inRepository = (path: string): string => `content${path.slice(contentFolderOf(path).length)}`;

/** Where a file is edited in the browser. */
export function editAddress(path: string): string {
  const { repository, branch } = settings();
  return `${repository}/edit/${branch}/${inRepository(path)}`;
}

/** The same, opened at the line where something stands or belongs. */
export const editLineAddress = ({ file, line }: { file: string; line: number }): string =>
  `${editAddress(file)}#L${line}`;

/** Where a file's changes are listed. */
export function historyAddress(path: string): string {
  const { repository, branch } = settings();
  return `${repository}/commits/${branch}/${inRepository(path)}`;
}

/** The form for a report of an error, with the record's id filled in where it is about one. */
export function reportAddress(id?: string): string {
  const filled = {
    template: 'report-an-error.yml',
    ...(id === undefined ? {} : { title: `Error in ${id}`, record: id }),
  };
  return `${settings().repository}/issues/new?${new URLSearchParams(filled).toString()}`;
}

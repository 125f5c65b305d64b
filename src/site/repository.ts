import { collection } from './corpus.ts';

const { repository, branch } = collection.site;

/** In a repository the folder is called content, wherever CONTENT_DIR may have found it; files lie one level below. */
const inRepository = (path: string): string => `content/${path.split('/').slice(-2).join('/')}`;

/** Where a file is edited in the browser. */
export const editAddress = (path: string): string => `${repository}/edit/${branch}/${inRepository(path)}`;

/** The same, opened at the line where something stands or belongs. */
export const editLineAddress = ({ file, line }: { file: string; line: number }): string =>
  `${editAddress(file)}#L${String(line)}`;

/** Where a file's changes are listed. */
export const historyAddress = (path: string): string =>
  `${repository}/commits/${branch}/${inRepository(path)}`;

/** The form for a report of an error, with the record's id filled in. */
export function reportAddress(id: string): string {
  const filled = { template: 'report-an-error.yml', title: `Error in ${id}`, record: id };
  return `${repository}/issues/new?${new URLSearchParams(filled).toString()}`;
}

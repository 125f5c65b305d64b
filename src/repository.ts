import { collection } from './corpus.ts';

const { repository, branch } = collection.site;

/** Where a file is edited in the browser. */
export const editAddress = (path: string): string => `${repository}/edit/${branch}/${path}`;

/** Where a file's changes are listed. */
export const historyAddress = (path: string): string => `${repository}/commits/${branch}/${path}`;

/** A new report of an error, with the record's id filled in. */
export function reportAddress(id: string): string {
  const body = `Record: ${id}\nField: \nValue shown: \nCorrect value: \nSource (address): `;
  return `${repository}/issues/new?${new URLSearchParams({ title: `Error in ${id}`, body }).toString()}`;
}

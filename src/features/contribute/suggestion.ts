import { readAnswer } from '../../core/new/read-answer.ts';
import { fillAddress } from '../../core/repository/addresses.ts';
import type { Fault } from '../../core/problem.ts';

/** What someone knows of an outage who leaves writing it up to others. */
export interface Suggestion {
  link: string;
  sentence: string;
}

/** The page of the collection that takes a suggestion; filled in where something is known. */
export const suggestionAddress = (
  pattern: string,
  { link, sentence }: Suggestion = { link: '', sentence: '' },
): string | undefined =>
  fillAddress(pattern, { link: link.trim() || undefined, sentence: sentence.trim() || undefined });

/** What is wrong with the link of a suggestion; `undefined` where nothing is, or nothing is written yet. */
export function linkFault(link: string): Fault | undefined {
  if (link.trim() === '') return undefined;
  const read = readAnswer('source', link);
  return read.ok ? undefined : read.fault;
}

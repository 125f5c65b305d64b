import { readAnswer } from '../../core/new/read-answer.ts';
import type { Fault } from '../../core/problem.ts';

/** What someone knows of an outage who leaves writing it up to others. */
export interface Suggestion {
  link: string;
  sentence: string;
}

/** The file of the repository's form for suggestions, whose fields the address fills in by their ids. */
export const suggestionForm = 'suggest-an-outage.yml';

/** The issue form for a suggestion; filled in where something is known. */
export function suggestionAddress(
  repository: string,
  { link, sentence }: Suggestion = { link: '', sentence: '' },
): string {
  const given = Object.entries({ sources: link.trim(), what: sentence.trim() }).filter(
    ([, text]) => text !== '',
  );
  return `${repository}/issues/new?${new URLSearchParams([['template', suggestionForm], ...given]).toString()}`;
}

/** What is wrong with the link of a suggestion; `undefined` where nothing is, or nothing is written yet. */
export function linkFault(link: string): Fault | undefined {
  if (link.trim() === '') return undefined;
  const read = readAnswer('source', link);
  return read.ok ? undefined : read.fault;
}

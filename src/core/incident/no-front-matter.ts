import { dayPattern } from '../../../schemas/patterns.ts';
import { readDate } from '../inexact/written-dates.ts';
import { headingText } from '../markdown/heading-text.ts';
import type { PlacedFault } from '../problem.ts';
import { idOfFile } from '../reading/content-file.ts';
import type { DocumentText } from '../reading/read-document.ts';

const inText =
  /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])|\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}\b|\b[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?, \d{4}\b/g;

/** The first day that a text names with its year; `undefined` where it names none. */
function dayNamedIn(text: string): string | undefined {
  for (const [found] of text.matchAll(inText)) {
    const [day] = readDate(found)?.days ?? [];
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day of an incident whose front matter says none: that in the name of its file, else the first in its text. */
export const likelyDay = ({ path, body }: Pick<DocumentText, 'path' | 'body'>): string | undefined =>
  dayNamedIn(idOfFile(path)) ?? dayNamedIn(body);

const headingOf = (body: string): string | undefined =>
  body.split('\n').map(headingText).find(Boolean) ?? /^(\S.*)\n=+[ \t]*$/m.exec(body)?.[1];

const quoted = (text: string): string =>
  /^[A-Za-z][\w ,.'’()/-]*$/.test(text) && !/ #|: /.test(text) ? text : JSON.stringify(text);

/** The fault of an incident without front matter, with the lines to put above its text, filled from what it says. */
export function withoutFrontMatter(text: DocumentText & { fault: PlacedFault }): PlacedFault {
  const title = headingOf(text.body);
  const day = likelyDay(text);
  const lines = [
    '---',
    `title: ${title === undefined ? '…' : quoted(title)}`,
    `date: ${day !== undefined && dayPattern.test(day) ? day : '…'}`,
    'services: […]',
    'cause: …',
    'sources: [private]',
    '---',
  ];
  return {
    ...text.fault,
    message: 'The file has no front matter.',
    allowed:
      'these lines above its text, with the ids of the services that failed and a word for what began it (or undisclosed) in place of each "…"; [private] says that the write-up is itself the source',
    write: lines.join('\n'),
  };
}

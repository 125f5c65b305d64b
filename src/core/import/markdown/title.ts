import { withoutEnd } from '../without-end.ts';

const [shortest, longest] = [15, 110];
const minWords = 2;

const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}`;
const day = String.raw`(?:\d{4}-\d{2}-\d{2}|(?:19|20)\d{6}|\d{1,2}(?:st|nd|rd|th)? ${month},? \d{4}|${month} (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4})(?!\d)`;
const before = new RegExp(
  String.raw`^(?:(?:incident|outage|post-?mortem|postmortem|report|pm\d{4}-\d+|inc[- ]?\d+|#\d+)(?: (?:report|on|of|for|review|analysis|date))*[\s:–—-]+)?(?:on )?${day}[\s,:–—-]+`,
  'i',
);
const label =
  /^(?:(?:incident )?post-?mortem|incident (?:report|review)|pm\d{4}-\d+|inc-?\d{2,})(?: (?:for|of|on|report))?[\s:–—-]+/i;
const after = new RegExp(String.raw`(?:[,–—-] | \(| )(?:on )?${day}\)?$`, 'i');

const dateIn = new RegExp(String.raw`${day}[\s,:–—-]?`);

/** A name of a file as words. */
const ofFileName = (name: string): string => {
  const words = name.replace(/[_]+/g, ' ');
  const spaced = words.includes(' ') ? words : words.replace(/(?<![\d])-|-(?!\d)/g, ' ');
  const text = spaced.replace(/\s+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

function shorter(title: string): string {
  for (const form of [before, label, after]) {
    const rest = withoutEnd(title.replace(form, ''), /[\s,(–—-]/);
    if (rest !== title && rest.length >= shortest && rest.split(' ').length >= minWords)
      title = rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return title;
}

/** The title of a record, and whether it is another one than what was written. */
export interface Titled {
  title: string;
  isChanged: boolean;
}

/** A title within the limits of a record, from a heading or the name of a file; `undefined` where there are no words in it. */
export function toTitle(
  written: string | undefined,
  fileName: string,
  dayOf: string | undefined,
): Titled | undefined {
  const source = written?.trim() || ofFileName(fileName);
  let title = shorter(withoutEnd(source.replace(/\s+/g, ' '), /[.\s]/));
  if (!/\p{L}/u.test(title)) {
    if (dayOf === undefined) return undefined;
    title = `Incident ${title.replace(dateIn, '')}`.trim();
  }
  if (title.length < shortest && dayOf !== undefined) title = `${title} on ${dayOf}`;
  if (title.length > longest) {
    const cut = title.slice(0, longest);
    title = `${withoutEnd(cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 30)), /[\s,;:–—-]/)}…`;
  }
  return { title, isChanged: title !== written?.trim() };
}

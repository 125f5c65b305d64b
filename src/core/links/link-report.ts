import { codeSpan } from '../report/safe-markdown.ts';
import type { CheckedLink } from './check-links.ts';
import { describeOutcome } from './outcome.ts';

/** An issue takes 65,536 characters. */
const maxLength = 60_000;
const maxShownAddress = 500;
const maxShownIncidents = 5;

function line({ address, usedIn, outcome }: CheckedLink): string {
  const shown = address.length > maxShownAddress ? `${address.slice(0, maxShownAddress)}…` : address;
  const ids = usedIn.slice(0, maxShownIncidents).map(codeSpan).join(', ');
  const more = usedIn.length > maxShownIncidents ? ` and ${usedIn.length - maxShownIncidents} more` : '';
  return `- ${codeSpan(shown)}: ${codeSpan(describeOutcome(outcome))}; in ${ids}${more}`;
}

/** What the check of links found, as the body of an issue. Text from content stands in code only. */
export function formatLinkReport(checked: readonly CheckedLink[]): string {
  const dead = checked.filter(({ verdict }) => verdict === 'dead');
  const inconclusive = checked.filter(({ verdict }) => verdict === 'inconclusive');
  const lines = [
    `${checked.length} addresses of sources were asked for. ${dead.length} no longer answer; for ${inconclusive.length} it could not be determined.`,
    '',
    '## No longer there',
    '',
    ...(dead.length === 0
      ? ['None.']
      : [
          'Each was asked three times, and each time the page or its host did not exist. Look for an archived copy and write its address into `archive` of the source; leave `url` as it is, because that is what was read.',
          '',
          ...dead.map(line),
        ]),
    '',
    '## Could not be determined',
    '',
    ...(inconclusive.length === 0
      ? ['None.']
      : [
          'Many sites turn programs away. Open these in a browser before you change anything.',
          '',
          ...inconclusive.map(line),
        ]),
  ];
  return shorten(lines);
}

function shorten(lines: readonly string[]): string {
  let length = 0;
  const kept = lines.filter((line) => (length += line.length + 1) <= maxLength);
  const left = lines.length - kept.length;
  return `${[...kept, ...(left > 0 ? ['', `The list is too long for an issue; ${left} more lines were left out.`] : [])].join('\n')}\n`;
}

/** Whether a text is a report of links. */
export const isLinkReport = (text: string): boolean =>
  /^\d+ addresses of sources were asked for\. /.test(text);

/** The same in one line, for a log. */
export function summarizeLinks(checked: readonly CheckedLink[]): string {
  const count = (wanted: string): string =>
    String(checked.filter(({ verdict }) => verdict === wanted).length);
  return `${checked.length} addresses: ${count('answers')} answer, ${count('dead')} no longer do, ${count('inconclusive')} could not be determined.`;
}

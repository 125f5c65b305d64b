import { zoneLabelOf } from '../../inexact/zone-labels.ts';
import { headingText } from '../../markdown/heading-text.ts';
import { zoneForm, zoneInSentence } from '../../markdown/said-zone.ts';
import { readStart } from '../../markdown/timeline-start.ts';

/** Whether letters mean the given zone, too, such as "PST" for America/Los_Angeles. */
function sameZone(label: string, zone: string): boolean {
  const meaning = zoneLabelOf(label);
  if (meaning)
    return [meaning.zone, ...Object.keys(meaning.elsewhere ?? {})].includes(zone) && label !== zone;
  return /^gmt$/i.test(label) && (zone === 'Europe/London' || zone === 'UTC');
}

const beside = new RegExp(
  String.raw`(\d{1,2}(?::\d{2}){1,2}(?: ?[ap]\.?m\.?)?[*_\x60]{0,2} ?[([]?)(${zoneForm})(?![\p{L}\d])`,
  'giu',
);

/** The lines with the given zone in the place of letters that may mean it: in the season of the other letters, too. */
export function withZone(
  lines: readonly string[],
  zone: string,
): { lines: string[]; said: string | undefined } {
  let said: string | undefined;
  const settled = lines.map((line) => {
    const label =
      zoneInSentence(headingText(line) ?? line) ?? /\|[^|]*\((?<zone>[A-Z]{2,4})\)/.exec(line)?.groups?.zone;
    const whole =
      label !== undefined && readStart(line) === undefined && sameZone(label, zone)
        ? line.replace(label, zone)
        : line;
    if (whole !== line) said ??= label;
    return whole.replace(beside, (match, before: string, name: string) => {
      if (!sameZone(name, zone)) return match;
      said ??= name;
      return `${before}${zone}`;
    });
  });
  return { lines: settled, said };
}

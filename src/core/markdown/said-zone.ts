import { labelPattern } from '../inexact/zone-labels.ts';

const offset = String.raw`(?:UTC|GMT|utc|gmt)?[+-]\d{1,2}(?::?\d{2})?`;

/** The source of a pattern for a zone in any form that people write. */
export const zoneForm = String.raw`(?:${offset}|Z|z|UTC|utc|GMT|gmt|${labelPattern})`;

const saidOnce = new RegExp(
  String.raw`\b(?:[Aa]ll|[Tt]imes?|[Tt]imezone|TZ|[Tt]imestamps?|[Cc]locks?)\b[^.|\n]{0,40}?(?<![\p{L}\d])(?<zone>${zoneForm})(?![\p{L}\d])`,
  'u',
);
const saidAlone = new RegExp(String.raw`^[(*_]{0,3}(?<zone>${zoneForm})[)*_]{0,3}\.?$`, 'u');
const saidInHead = new RegExp(String.raw`\((?<zone>[^()]{1,40})\)|,? in (?<other>${zoneForm})$`, 'u');
const within = new RegExp(String.raw`(?<![\p{L}\d])(?<zone>${zoneForm})(?![\p{L}\d])`, 'u');

/** The zone that a sentence says for all times around it. */
export const zoneInSentence = (line: string): string | undefined =>
  (saidOnce.exec(line) ?? saidAlone.exec(line.trim()))?.groups?.zone;

/** The zone that the heading of a section says, in brackets or with "in". */
export function zoneInHeading(heading: string): string | undefined {
  const { zone, other } = saidInHead.exec(heading)?.groups ?? {};
  return other ?? (zone === undefined ? undefined : within.exec(zone)?.groups?.zone);
}

/** The zone that the heading of a column names. */
export const zoneInColumn = (heading: string): string | undefined => within.exec(heading)?.groups?.zone;

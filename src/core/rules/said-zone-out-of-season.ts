import { Temporal } from 'temporal-polyfill';
import type { Incident } from '../incident/incident.ts';
import { zoneLabelOf, type ZoneLabel } from '../inexact/zone-labels.ts';
import { formatOffset, isInForce, meantOffset, offsetsOn } from '../inexact/zone-offsets.ts';
import { zoneInSentence } from '../markdown/said-zone.ts';
import { findSection } from '../markdown/sections.ts';
import type { Found } from './rule.ts';

interface Said {
  sentence: string;
  label: string;
  meaning: ZoneLabel;
  line: number;
}

/** Sentences of the section "Timeline" that say the zone of all its times by letters for half of the year. */
function saidZones({ body }: Incident): Said[] {
  const section = findSection(body.sections, 'timeline');
  if (!section) return [];
  const lines = body.source.split('\n').slice(section.firstLine, section.lastLine);
  return lines.flatMap((sentence, index): Said[] => {
    const label = /^\s*(?:[-*+>|#]|\d+[.)])/.test(sentence) ? undefined : zoneInSentence(sentence);
    const meaning = label === undefined ? undefined : zoneLabelOf(label);
    return label !== undefined && meaning?.season
      ? [{ sentence: sentence.trim(), label, meaning, line: body.firstLine + section.firstLine + index }]
      : [];
  });
}

/** The first entry on whose day the clocks of the zone did not show the letters, and what its clock may have meant. */
function firstWrong({ meaning }: Said, { timeline, file }: Incident) {
  const { zone } = meaning;
  const elsewhere = file.frontMatter.zone === undefined ? [] : [file.frontMatter.zone];
  for (const { at } of timeline) {
    if (at.earliest === null || !/T\d{2}:\d{2}/.test(at.text)) continue;
    const local = Temporal.Instant.from(at.earliest).toZonedDateTimeISO(zone);
    const day = local.toPlainDate();
    if (isInForce(meaning, day, elsewhere)) continue;
    const clock = at.text.includes('Z')
      ? local.toPlainDateTime().toString({ smallestUnit: 'minute' })
      : at.text.slice(0, 'yyyy-mm-ddThh:mm'.length);
    const [shown = 0] = offsetsOn(day, zone);
    return { at, day, clock, shown, meant: meantOffset(meaning, day.year) ?? shown };
  }
  return undefined;
}

/** A zone that is said once for a whole timeline, by letters that its clocks did not show on that day. */
export const saidZoneOutOfSeason = (incident: Incident): Found[] =>
  saidZones(incident).flatMap((said): Found[] => {
    const wrong = firstWrong(said, incident);
    if (!wrong) return [];
    const { sentence, label, meaning, line } = said;
    const { at, day, clock, shown, meant } = wrong;
    const other = meaning.other ?? 'other time';
    const place = meaning.zone.replace(/^.*\//, '').replaceAll('_', ' ');
    return [
      {
        line,
        column: 1,
        message: `The timeline says "${sentence}", and on ${day.toString()} the clocks of ${place} were not on ${label} but on ${other}. The entry ${at.text} was at ${clock}${formatOffset(shown)} if its clock time is right, and at ${clock}${formatOffset(meant)} if ${label} is right.`,
        allowed: `${other} if the clock times are right, or an offset such as UTC${formatOffset(meant)} if ${label} is; the entries have to agree with it`,
        write: sentence.replace(label, other),
      },
    ];
  });

import { isRealZone } from '../inexact/real-zone.ts';
import { readDate } from '../inexact/written-dates.ts';
import type { PlacedFault } from '../problem.ts';
import { isOfForm } from './timeline.ts';
import type { RecordDay } from './timeline-reader.ts';
import { findTimeline, mayBeTimeline, type FoundTimeline } from './timeline-shapes.ts';

const entryForm = 'a list whose items begin with a time in back-ticks, then the text';

/** The day and the zone that front matter gives a timeline; what is no day or no zone says nothing. */
export function recordDay({ date, zone }: Readonly<Record<string, unknown>>): RecordDay {
  const read = typeof date === 'string' ? readDate(date) : undefined;
  return {
    date: read?.rest === '' && read.days.length === 1 ? read.days[0] : undefined,
    zone: typeof zone === 'string' && isRealZone(zone) ? zone : 'UTC',
  };
}

/** What is asked for, because nobody says it. */
function missingFault({ shape, missing, zones }: FoundTimeline, date: string | undefined) {
  if (missing === 'zone')
    return {
      message: `The timeline is ${shape}, and ${zones.length > 1 ? `${zones.join(' and ')} are both said to be` : 'nothing says'} the zone of its clock times.`,
      allowed:
        zones.length > 1
          ? 'one sentence below the heading for all of them, or the zone beside each time; `npm run fix` then writes the list'
          : 'a sentence below the heading that says it once; `npm run fix` then writes the list',
      write: 'All times in UTC. (or the zone that it was, for example Europe/Berlin)',
    };
  return {
    message: `The timeline is ${shape}, and nothing says on which day its clock times begin.`,
    allowed: 'a heading with that day above them; `npm run fix` then writes the list',
    write: `### ${date ?? '2021-10-04'} (the day that it was)`,
  };
}

function faultsOf(found: FoundTimeline, firstLine: number, date: string | undefined): PlacedFault[] {
  const { shape, entries, missing, unclear, head } = found;
  const at = (line: number) => ({ line: firstLine + line, column: 1, rule: 'timeline-entry' as const });
  const asked = missing === undefined ? [] : [{ ...at(head.line), ...missingFault(found, date) }];
  const renamed =
    head.saysMore && entries.length === 0 && asked.length === 0
      ? [
          {
            ...at(head.line),
            message: 'The heading says more than "Timeline", so the list below it is not read as one.',
            allowed: 'the word alone; put the rest of the heading into a sentence below it',
            write: '## Timeline',
          },
        ]
      : [];
  return [
    ...asked,
    ...renamed,
    ...unclear.map(({ line, ...fault }) => ({ ...at(line), ...fault })),
    // What is asked for may change what an entry means.
    ...(missing === undefined ? entries : []).map(({ from, write }) => ({
      ...at(from),
      message: `The timeline is ${shape}; this entry is clear in another form.`,
      allowed: entryForm,
      write: write.trimEnd(),
    })),
  ];
}

/** The faults of a body, those of a timeline whose form is understood with what to write for each entry. */
export function withTimelineToWrite(
  faults: readonly PlacedFault[],
  body: string,
  { firstLine, fields }: { firstLine: number; fields: Readonly<Record<string, unknown>> },
): PlacedFault[] {
  if (!faults.some(({ rule }) => rule === 'timeline-entry') && !mayBeTimeline(body)) return [...faults];
  const record = recordDay(fields);
  const found = findTimeline(body, record);
  if (!found || (!found.head.saysMore && !faults.some(isOfForm))) return [...faults];
  return [...faults.filter((fault) => !isOfForm(fault)), ...faultsOf(found, firstLine, record.date)];
}

import type { PlacedFault } from '../problem.ts';
import { findTimeline, type FoundTimeline } from './timeline-shapes.ts';

const entryForm = 'a list whose items begin with a time in back-ticks, then the text';

function faultsOf(
  { shape, entries, missing, head }: FoundTimeline,
  firstLine: number,
  date: unknown,
): PlacedFault[] {
  const at = (line: number) => ({ line: firstLine + line, column: 1, rule: 'timeline-entry' as const });
  if (missing === 'zone')
    return [
      {
        ...at(head.line),
        message: `The timeline is ${shape}, and nothing says the zone of its clock times.`,
        allowed: 'a sentence below the heading that says it once; `npm run fix` then writes the list',
        write: 'All times in UTC. (or the zone that it was, for example Europe/Berlin)',
      },
    ];
  if (missing === 'day')
    return [
      {
        ...at(head.line),
        message: `The timeline is ${shape}, and nothing says the day of its clock times.`,
        allowed:
          'a heading with the day above them, or a date in the front matter; `npm run fix` then writes the list',
        write: `### ${typeof date === 'string' && date !== '' ? date : '2021-10-04'} (the day that it was)`,
      },
    ];
  return entries.map(({ from, write }) => ({
    ...at(from),
    message: `The timeline is ${shape}; this entry is clear in another form.`,
    allowed: entryForm,
    write: write.trimEnd(),
  }));
}

/** The faults of a body, those of a timeline whose form is understood with what to write for each entry. */
export function withTimelineToWrite(
  faults: readonly PlacedFault[],
  body: string,
  { firstLine, date }: { firstLine: number; date: unknown },
): PlacedFault[] {
  if (!faults.some(({ rule }) => rule === 'timeline-entry') && !/^##[ \t]+timeline[ \t]*[(,i]/im.test(body))
    return [...faults];
  const found = findTimeline(body, typeof date === 'string' ? date : undefined);
  if (!found) return [...faults];
  const others = faults.filter(({ rule }) => rule !== 'timeline-entry');
  return [...others, ...faultsOf(found, firstLine, date)];
}

import type { RootContent } from 'mdast';
import { timePattern } from '../../../../schemas/patterns.ts';
import { isRealZone } from '../../inexact/real-zone.ts';
import { headingText } from '../../markdown/heading-text.ts';
import { zoneInHeading } from '../../markdown/said-zone.ts';
import { findTimeline, type FoundTimeline } from '../../markdown/timeline-shapes.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { asked, dropped, guessed, taken, type Note } from '../note.ts';
import { withZone } from './given-zone.ts';
import type { LineOf } from './line-finder.ts';
import { isCodeMark, toTextWithoutCode, withCode } from './to-text.ts';
import { withPlainTimes } from './written-times.ts';

/** What is known of the times of a file: its day, and the zone that whoever imports it says. */
export interface TimelineDay {
  day: string | undefined;
  zone: string | undefined;
}

/** A section "Timeline" in our form, or as it was with the reason in the notes. */
export interface TakenTimeline {
  /** With its heading. */
  text: string;
  entries: number;
  /** The day of its first entry. */
  firstDay: string | undefined;
  notes: Note[];
}

const keptHeading = '## Timeline as written';
const oneSaid = (zone: string): string => `All times in ${zone}.`;

const marker = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;

/** A line that says no entry of its own, as words below the entry before it. */
const asWords = (line: string): string =>
  (headingText(line) ?? line)
    .replace(marker, '')
    .replace(/^\|(.*)\|$/, (_row, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' – '),
    )
    .trim();

/** The lines of a section with its entries in our form; what says none of its own stands below the one before it. */
function rewritten(lines: readonly string[], found: FoundTimeline): string[] {
  const byLine = new Map(found.entries.map((entry) => [entry.from, entry]));
  const unclear = new Set(found.unclear.map(({ line }) => line));
  const isOdd = (index: number): boolean => unclear.has(index);
  const written: string[] = [];
  let hasEntry = false;
  let isStray = false;
  for (let index = found.head.line + 1; index < lines.length; index += 1) {
    const entry = byLine.get(index);
    const line = lines[index] ?? '';
    if (found.dropped.includes(index)) continue;
    if (entry) {
      written.push(entry.write);
      hasEntry = true;
      isStray = false;
      index = entry.to - 1;
    } else if (isOdd(index) || (isStray && line.trim() !== '')) {
      isStray = true;
      const words = asWords(line);
      if (words !== '') written.push('', hasEntry ? `  ${words}` : words, '');
    } else {
      isStray = isStray && line.trim() === '';
      written.push(line);
    }
  }
  return written;
}

/** The days that entries begin on. */
const dayOf = (entry: string | undefined): string | undefined =>
  /^- `(\d{4}-\d{2}-\d{2})/.exec(entry ?? '')?.[1];

const ownEntries = (text: string): string[] =>
  text.split('\n').filter((line) => timePattern.test(/^- `([^`]*)`/.exec(line)?.[1] ?? ''));

function question({ missing, zones, unclear: [wrong] }: FoundTimeline, line: number | undefined): Note {
  if (missing === 'day')
    return asked(
      'day',
      'Nothing says on which day the clock times of the timeline begin. write: a heading with the day above them, or the day in the name of the file',
      line,
    );
  if (missing === undefined && wrong)
    return asked(
      'zone',
      `${wrong.message} write: --zone with the zone that it was, such as Europe/Paris`,
      line,
    );
  if (zones.length > 1)
    return asked(
      'zone',
      `${zones.join(' and ')} are both said to be the zone of the timeline. write: one sentence for all of them, or --zone`,
      line,
    );
  return asked(
    'zone',
    'Nothing says the zone of the clock times of the timeline. write: --zone Europe/London (or the zone that it was)',
    line,
  );
}

/** Nodes without struck-out words, which an entry cannot show. */
function withoutLost(nodes: readonly RootContent[], notes: Note[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'delete') {
      notes.push(dropped('timeline', `struck out: ${plainText({ ...node, type: 'emphasis' })}`));
      return [];
    }
    return [
      'children' in node ? ({ ...node, children: withoutLost(node.children, notes) } as RootContent) : node,
    ];
  });
}

/** What a template has in the place of an event, behind the day of the incident. */
const placeholder = /^- `[\d-]{10}` (?:hh:mm|HH:MM)\b/i;
/** A clock time that nobody knew, in a table behind its day. */
const unknownClock = /^(- `[\d-]{10}` [\d?:]{2,5}) \| /;

/** The entries without those that a template left, and without the edges of their tables. */
function withoutPlaceholders(found: FoundTimeline, notes: Note[], lineOf: LineOf): FoundTimeline {
  const isLeft = ({ write }: FoundTimeline['entries'][number]): boolean => placeholder.test(write);
  const left = found.entries.filter(isLeft);
  for (const { write } of left)
    notes.push(dropped('timeline', `a line of a template: ${write}`, lineOf(write.replace(/^.*?` /, ''))));
  return {
    ...found,
    entries: found.entries
      .filter((entry) => !isLeft(entry))
      .map((entry) => ({ ...entry, write: entry.write.replace(unknownClock, '$1 – ') })),
    dropped: [...found.dropped, ...left.map(({ from }) => from)],
  };
}

/** Brings a section "Timeline" into our form, entry by entry. Never gives an entry a zone or a day that nobody says. */
export function takeTimeline(
  heading: string,
  nodes: readonly RootContent[],
  { day, zone }: TimelineDay,
  { line, lineOf }: { line: number | undefined; lineOf: LineOf },
): TakenTimeline {
  const notes: Note[] = [];
  const { text, code } = toTextWithoutCode(withoutLost(nodes, notes));
  const headZone = zoneInHeading(heading);
  const head = headZone === undefined ? '## Timeline' : `## Timeline (${headZone})`;
  const plain = text.split('\n').map((one) => withPlainTimes(one, day));
  const years = plain.filter((one) => one.hasYear).length;
  if (years > 0)
    notes.push(
      guessed(
        'year',
        `${day?.slice(0, 4) ?? ''} for ${years} dates without one, from the day of the file`,
        line,
      ),
    );
  let lines = [head, '', ...plain.map((one) => one.text)];
  if (zone !== undefined && isRealZone(zone)) {
    const settled = withZone(lines, zone);
    if (settled.said !== undefined) {
      notes.push(
        guessed('zone', `"${settled.said}" was read as the clock time of ${zone}, as --zone says`, line),
      );
      lines = settled.lines;
    }
  }
  const read = (day_: string | undefined, more: readonly string[] = []): FoundTimeline | undefined => {
    lines = [lines[0] ?? '', '', ...more, ...lines.slice(1)];
    return findTimeline(lines.join('\n'), { date: day_, zone: zone ?? 'UTC' });
  };
  const keep = (): TakenTimeline => ({
    text: `${keptHeading}\n\n${withCode(text, code)}`,
    entries: 0,
    firstDay: undefined,
    notes,
  });
  let found = read(day);
  if (found?.missing === 'zone' && found.zones.length === 0 && zone !== undefined) {
    found = read(day, [oneSaid(zone), '']);
    notes.push(taken('zone', `${zone}, as --zone says`, line));
  }
  if (found?.missing === 'day' && day !== undefined) {
    found = read(day, [`### ${day}`, '']);
    if (found?.missing === undefined)
      notes.push(
        guessed('day', `the timeline begins on ${day}, the day of the file, and passes midnight`, line),
      );
  }
  if (found) found = withoutPlaceholders(found, notes, lineOf);
  if (!found) {
    const own = ownEntries(text);
    if (own.length > 0)
      return {
        text: `## Timeline\n\n${withCode(text, code)}`,
        entries: own.length,
        firstDay: dayOf(own[0]),
        notes,
      };
    for (const one of text.split('\n'))
      if (saysMore(one))
        notes.push(asked('timeline', `no entry is understood in: ${asWords(one)}`, lineOf(one)));
    return keep();
  }
  if (found.missing !== undefined || found.entries.length === 0) {
    notes.push(question(found, line));
    for (const { line: at, message } of found.unclear) notes.push(unclearNote(lines, at, message, lineOf));
    return keep();
  }
  for (const { line: at, message } of found.unclear)
    if (saysMore(lines[at] ?? '')) notes.push(unclearNote(lines, at, message, lineOf));
  const body = rewritten(lines, found)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const said = headZone === undefined ? '' : `${oneSaid(headZone)}\n\n`;
  notes.push(taken('timeline', `${found.entries.length} entries, written as ${found.shape}`, line));
  return {
    text: `## Timeline\n\n${said}${withCode(body, code)}`,
    entries: found.entries.length,
    firstDay: dayOf(found.entries[0]?.write),
    notes,
  };
}

/** Whether a line says something that could have been an entry: no code, no picture, no rule of a table. */
const saysMore = (line: string): boolean =>
  /[\p{L}\p{N}]/u.test(line) && !isCodeMark(line) && !/^\s*\[Image: .*\)$/.test(line);

function unclearNote(lines: readonly string[], at: number, message: string, lineOf: LineOf): Note {
  const words = asWords(lines[at] ?? '');
  return asked(
    'timeline',
    `${message} It says: ${words.length > 120 ? `${words.slice(0, 119)}…` : words}`,
    lineOf(words),
  );
}

import { timePattern } from '../../../schemas/patterns.ts';
import { explainTime } from '../inexact/time-faults.ts';
import { headingText } from './heading-text.ts';
import { zoneInHeading, zoneInSentence } from './said-zone.ts';
import { dayAlone } from './timeline-day.ts';
import { TimelineReader, type FoundEntry, type RecordDay, type UnclearLine } from './timeline-reader.ts';
import { readStart } from './timeline-start.ts';
import { isTableStart, readTable } from './timeline-table.ts';

/** How a section "Timeline" was written, in words. */
type Shape =
  | 'a table'
  | 'headings with clock times'
  | 'a list with times in words'
  | 'paragraphs that begin with a time';

/** What was understood of a section "Timeline" that is not in our form. */
export interface FoundTimeline {
  shape: Shape;
  entries: FoundEntry[];
  /** Lines that say nothing but how a table is laid out. */
  dropped: number[];
  /** What nobody says and no program may guess. */
  missing: 'zone' | 'day' | undefined;
  /** Lines that say no entry, or none that is sure. */
  unclear: UnclearLine[];
  /** Zones that are said for all times; more than one says none. */
  zones: string[];
  /** The heading, where it says more than "Timeline", and the zone that it says. */
  head: { line: number; saysMore: boolean; zone: string | undefined };
}

/** Whether all of a section was understood, so that a program may write it anew. */
export const isWhole = ({ missing, unclear }: FoundTimeline): boolean =>
  missing === undefined && unclear.length === 0;

const headForm =
  /^(?:(?:incident|detailed|full|event) )?timeline(?: of (?:events|the incident|the outage))?:?(?: ?\(.*\)|,? in \S.*)?$/i;

/** The text of a line that is the heading of a timeline, in these words or with others around them. */
const timelineHead = (line: string): string | undefined => {
  const text = /^##[ \t]/.test(line) ? headingText(line) : undefined;
  return text !== undefined && headForm.test(text) ? text : undefined;
};

/** Whether a section may be a timeline whose heading says more than that. */
export const mayBeTimeline = (body: string): boolean =>
  /^##[ \t].*timeline/im.test(body) && body.split('\n').some((line) => timelineHead(line) !== undefined);

interface Item {
  indent: number;
  text: string;
}

function itemOf(line: string): Item | undefined {
  const [, indent = '', text] = /^([ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t](.*)$/.exec(line) ?? [];
  return text === undefined ? undefined : { indent: indent.length, text: text.trimStart() };
}

/** Where the lines of the section stand: from the line after its heading. */
function sectionOf(lines: readonly string[]): { head: string; from: number; to: number } | undefined {
  const start = lines.findIndex((line) => timelineHead(line) !== undefined);
  if (start === -1) return undefined;
  const next = lines.findIndex((line, index) => index > start && /^##?[ \t]/.test(line));
  return {
    head: timelineHead(lines[start] ?? '') ?? '',
    from: start + 1,
    to: next === -1 ? lines.length : next,
  };
}

/** The lines of an entry that follow its first one, set in under it. */
function under(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1).map((line) => (line.trim() === '' ? '' : `  ${line}`));
}

/** Whether an item begins with a time in back-ticks that is ours, or that is mended as every other value is. */
function hasOwnTime(text: string): boolean {
  const code = /^`([^`]*)`/.exec(text)?.[1] ?? '';
  return timePattern.test(code) || (code !== '' && explainTime(code).replaces !== undefined);
}

/** Reads a section line by line, in whatever shape each part of it is. */
class SectionReader {
  shape: Shape = 'a list with times in words';
  /** Whether entries are there that have our form. */
  hasOwnItems = false;
  readonly dropped: number[] = [];
  readonly reader: TimelineReader;
  readonly #lines: readonly string[];
  readonly #to: number;
  readonly #record: RecordDay;
  /** How deep the items below one that names a day are set in. */
  #indent = 0;

  constructor(lines: readonly string[], to: number, [record, zone]: [RecordDay, string | undefined]) {
    this.#lines = lines;
    this.#to = to;
    this.#record = record;
    this.reader = new TimelineReader(record, zone);
  }

  /** Reads what begins on a line, and says on which line the next begins. */
  readAt(index: number): number {
    const line = this.#lines[index] ?? '';
    const title = headingText(line);
    const item = itemOf(line);
    if (line.trim() === '') return index + 1;
    if (isTableStart(this.#lines, index)) return this.#readTable(index);
    if (item && item.indent <= this.#indent) return this.#readItem(item, index);
    // Set in under an entry, it is part of that.
    if (/^(?: {2,}|\t)/.test(line)) return index + 1;
    this.#indent = 0;
    const day = dayAlone(title ?? line, this.#record);
    if (day !== undefined) {
      this.reader.startDay(day);
      return index + 1;
    }
    return title === undefined ? this.#readParagraph(index) : this.#readHeading(title, index);
  }

  #readItem({ text, indent }: Item, index: number): number {
    const day = dayAlone(text, this.#record);
    const below = itemOf(this.#lines[index + 1] ?? '');
    if (indent === 0) this.#indent = 0;
    if (day !== undefined && below && below.indent > indent) {
      this.reader.startDay(day);
      this.dropped.push(index);
      this.#indent = below.indent;
      return index + 1;
    }
    if (indent === 0 && hasOwnTime(text)) this.hasOwnItems = true;
    else this.reader.add(text, [index, index + 1]);
    const end = this.#endOfBlock(index);
    // A line that follows without an empty one is part of the item, unless it says a time of its own.
    const stray = this.#lines.slice(index + 1, end).findIndex((line) => /^\S/.test(line) && readStart(line));
    if (stray !== -1) this.reader.add('', [index + 1 + stray, index + 2 + stray]);
    return end;
  }

  #readTable(index: number): number {
    this.shape = 'a table';
    const { rows, dropped, next } = readTable(this.#lines, index, this.#to);
    this.dropped.push(...dropped);
    for (const { line, text } of rows) this.reader.add(text, [line, line + 1]);
    return next;
  }

  #readHeading(title: string, index: number): number {
    this.shape = 'headings with clock times';
    const next = this.#lines.findIndex(
      (other, at) => at > index && (at >= this.#to || headingText(other) !== undefined),
    );
    const end = next === -1 ? this.#to : next;
    const text = this.#lines.slice(index + 1, end);
    const first = text.findIndex((one) => one.trim() !== '');
    if (readStart(title)?.rest !== '') this.reader.add(title, [index, end], ['', ...under(text), '']);
    else
      this.reader.add(`${title} ${text[first] ?? ''}`, [index, end], [...under(text.slice(first + 1)), '']);
    return end;
  }

  /** A paragraph, whose every line may be an entry; what stands above all entries introduces them. */
  #readParagraph(index: number): number {
    const end = this.#endOfBlock(index);
    const lines = this.#lines.slice(index, end);
    const starts = lines.map((line) => readStart(line)?.clock !== undefined);
    const isEach = starts.every(Boolean);
    if (!starts[0]) {
      const isIntroduction = this.reader.entries.length + this.reader.unclear.length === 0;
      if (!isIntroduction && zoneInSentence(lines.join(' ')) === undefined) this.reader.add('', [index, end]);
      return end;
    }
    this.shape = 'paragraphs that begin with a time';
    if (isEach) lines.forEach((line, at) => this.reader.add(line, [index + at, index + at + 1]));
    else if (starts.slice(1).includes(true)) this.reader.add('', [index, end]);
    else this.reader.add(lines[0] ?? '', [index, end], lines.slice(1));
    return end;
  }

  /** The line after the last of a paragraph or an item: an empty line, another item, a heading or a table. */
  #endOfBlock(index: number): number {
    const ends = (line: string, at: number): boolean =>
      at >= this.#to ||
      line.trim() === '' ||
      itemOf(line) !== undefined ||
      headingText(line) !== undefined ||
      isTableStart(this.#lines, at);
    const next = this.#lines.findIndex((line, at) => at > index && ends(line, at));
    return next === -1 ? this.#to : next;
  }
}

/** The zones that sentences and headings of columns say for all times. */
function zonesSaid(lines: readonly string[], from: number, to: number): string[] {
  const zones: (string | undefined)[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index] ?? '';
    if (isTableStart(lines, index)) {
      const table = readTable(lines, index, to);
      zones.push(table.zone);
      index = table.next - 1;
    } else if (!itemOf(line) && !readStart(line)) zones.push(zoneInSentence(headingText(line) ?? line));
  }
  return zones.filter((zone) => zone !== undefined);
}

/** Whether a body has a section that `findTimeline` would look at, whatever the record says. */
export const hasTimeline = (body: string): boolean => sectionOf(body.split('\n')) !== undefined;

/**
 * Understands a section "Timeline" that is written in another form than ours. `undefined` where there is none, where it is
 * in our form, or where nothing of it is understood.
 */
export function findTimeline(body: string, record: RecordDay): FoundTimeline | undefined {
  const lines = body.split('\n');
  const section = sectionOf(lines);
  if (!section) return undefined;
  const { from, to } = section;
  const zone = zoneInHeading(section.head);
  const zones = [...new Set([...(zone === undefined ? [] : [zone]), ...zonesSaid(lines, from, to)])];
  const reading = new SectionReader(lines, to, [record, zones.length === 1 ? zones[0] : undefined]);
  for (let index = from; index < to; index = reading.readAt(index));
  const { shape, dropped, reader, hasOwnItems } = reading;
  const { entries, missing, unclear } = reader;
  const saysMore = section.head.toLowerCase() !== 'timeline';
  const isUnderstood =
    entries.length > 0 ||
    missing !== undefined ||
    unclear.some(({ write }) => write !== undefined) ||
    (saysMore && hasOwnItems);
  const head = { line: from - 1, saysMore, zone };
  return isUnderstood ? { shape, entries, dropped, missing, unclear, zones, head } : undefined;
}

/** The body with the entries in our form. */
export function withEntries(body: string, { entries, dropped, head }: FoundTimeline): string {
  const lines: (string | undefined)[] = body.split('\n');
  if (head.saysMore)
    lines[head.line] = head.zone === undefined ? '## Timeline' : `## Timeline\n\nAll times in ${head.zone}.`;
  for (const index of dropped) lines[index] = undefined;
  for (const { from, to, write } of entries) {
    lines.fill(undefined, from, to);
    lines[from] = write;
  }
  return lines.filter((line) => line !== undefined).join('\n');
}

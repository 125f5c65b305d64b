import { timePattern } from '../../../schemas/patterns.ts';
import { readingOf } from '../inexact/other-times.ts';
import { readDate } from '../inexact/written-dates.ts';
import { labelPattern } from '../inexact/zone-labels.ts';
import { headingText } from './heading-text.ts';

/** How a section "Timeline" was written, in words. */
type Shape = 'a table' | 'headings with clock times' | 'a list with times in words';

/** Some lines of a body, and the one entry of a timeline that they say. */
interface FoundEntry {
  /** From the body's first line, which is 0; the last is not among them. */
  from: number;
  to: number;
  /** In our form. */
  write: string;
}

/** What was understood of a section "Timeline" that is not in our form. */
export interface FoundTimeline {
  shape: Shape;
  entries: FoundEntry[];
  /** Lines that say nothing but how a table is laid out. */
  dropped: number[];
  /** What nobody says and no program may guess. */
  missing?: 'zone' | 'day';
  /** The heading, where it says the zone, and that zone. */
  head: { line: number; zone?: string | undefined };
}

const offset = String.raw`(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?`;
const zoneForm = String.raw`(?:${offset}|Z|UTC|GMT|${labelPattern})`;
const clock = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[aApP]\.?[mM]\.?)?`;
const date = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2},? \d{4})`;
const timeAtStart = new RegExp(
  String.raw`^(?<open>[*_${'`'}[(]{0,3})(?:(?<date>${date})(?:T|,? at |[ ,]{1,3}))?(?<clock>${clock})(?: ?\(?(?<zone>${zoneForm})(?![\p{L}\d])\)?)?:?(?<close>[*_${'`'}\])]{0,3})(?:[ \t]*[-–—:|](?=[ \t]|$)){0,2}`,
  'u',
);
const saidOnce = new RegExp(
  String.raw`\b(?:[Aa]ll|[Tt]imes?|[Tt]imestamps?|[Cc]locks?)\b[^.|\n]{0,40}?(?<![\p{L}\d])(?<zone>${zoneForm})(?![\p{L}\d])`,
  'u',
);
const saidInHead = new RegExp(String.raw`\((?<zone>${zoneForm})\)|,? in (?<other>${zoneForm})$`, 'u');
const listItem = /^[-*+][ \t](.*)$/;
const tableRow = /^[ \t]*\|(.*)\|[ \t]*$/;
const tableRule = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|){2}[ \t]*$/;
const headWords =
  /^[\s|]*(?:time|when|timestamp|date|date and time)\b[^|]{0,30}\|\s*(?:events?|description|what|what happened|details?|actions?|notes?|update|entry)\s*(?:\|\s*)?$/i;

/** Where the lines of the section stand: from the line after its heading. */
function sectionOf(lines: readonly string[]): { head: string; from: number; to: number } | undefined {
  const start = lines.findIndex(
    (line) =>
      /^##[ \t]/.test(line) && /^timeline(?:[ \t]*\(.*\)|,? in \S.*)?$/i.test(headingText(line) ?? ''),
  );
  if (start === -1) return undefined;
  const next = lines.findIndex((line, index) => index > start && /^##?[ \t]/.test(line));
  return { head: lines[start] ?? '', from: start + 1, to: next === -1 ? lines.length : next };
}

/** Whether the marks around a time belong to it alone, and not to a link or to words after it. */
const isBalanced = ({ open = '', close = '' }: Record<string, string | undefined>, rest: string): boolean =>
  open.length === close.length && !(close.endsWith(']') && /^[([]/.test(rest));

/** Reads the entries of a section one after the other, with what was said above each. */
class Reader {
  readonly entries: FoundEntry[] = [];
  readonly dropped: number[] = [];
  shape: Shape = 'a list with times in words';
  missing: FoundTimeline['missing'];
  isClear = true;
  /** Whether something is there that is no entry, or none that is sure. */
  isOdd = false;
  #day: string | undefined;
  #zone: string | undefined;
  #last: number | undefined;

  constructor(day: string | undefined, zone: string | undefined) {
    this.#day = day;
    this.#zone = zone;
  }

  startDay(day: string): void {
    this.#day = day;
    this.#last = undefined;
  }

  /** The day of a clock time: the next one where the clock has passed midnight; `undefined` where that is not sure. */
  #dayAt(minutes: number): string | undefined {
    const drop = this.#last === undefined ? 0 : this.#last - minutes;
    this.#last = minutes;
    if (drop <= 0 || this.#day === undefined) return this.#day;
    if (drop < 12 * 60) return undefined;
    this.#day = new Date(Date.parse(`${this.#day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    return this.#day;
  }

  /** An entry over some lines; a text that begins with no time, or whose time is not sure, makes the section unclear. */
  add(text: string, [from, to]: [number, number], more: readonly string[] = []): void {
    const found = timeAtStart.exec(text);
    const rest = text.slice(found?.[0].length).trimStart();
    if (!found?.groups || !isBalanced(found.groups, rest)) {
      this.#give();
      return;
    }
    const { date: ownDay, clock: at = '', zone = this.#zone } = found.groups;
    if (ownDay !== undefined) this.startDay(readDate(ownDay)?.days[0] ?? '');
    if (zone === undefined) {
      this.#give('zone');
      return;
    }
    if (this.#day === undefined) {
      this.#give('day');
      return;
    }
    const [hours = 0, minutes = 0] = (
      /T(\d{2}):(\d{2})/.exec(readingOf(`2026-01-15 ${at} UTC`)?.write ?? '') ?? []
    )
      .slice(1)
      .map(Number);
    const day = this.#dayAt(hours * 60 + minutes);
    const reading = day === undefined ? undefined : readingOf(`${day} ${at} ${zone}`);
    if (!reading?.isClear || !reading.isSame || rest === '') {
      this.#give();
      return;
    }
    this.entries.push({ from, to, write: [`- \`${reading.write}\` ${rest}`, ...more].join('\n') });
  }

  #give(missing?: FoundTimeline['missing']): void {
    this.isClear = false;
    this.isOdd ||= missing === undefined;
    this.missing ??= missing;
  }
}

/** The lines of an entry that follow its first one, set in under it. */
function under(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1).map((line) => (line.trim() === '' ? '' : `  ${line}`));
}

/** A sentence that says the zone of all times, and stays as it is. */
const isStatement = (line: string): boolean =>
  !tableRow.test(line) &&
  !listItem.test(line) &&
  headingText(line) === undefined &&
  (saidOnce.test(line) || /^\s*\([A-Z]{2,5}\)\s*$/.test(line));

function readSection(lines: readonly string[], from: number, to: number, reader: Reader): void {
  for (let index = from; index < to; index += 1) {
    const line = lines[index] ?? '';
    const title = headingText(line);
    const item = listItem.exec(line)?.[1]?.trimStart();
    const day = readDate((title ?? line).replace(/^\*\*(.*)\*\*:?$/, '$1').replace(/:$/, ''));
    if (line.trim() === '' || /^ {2,}\S/.test(line) || isStatement(line)) continue;
    if (day?.rest === '' && day.days.length === 1 && item === undefined) reader.startDay(day.days[0] ?? '');
    else if (item !== undefined) {
      if (!timePattern.test(/^`([^`]*)`/.exec(item)?.[1] ?? '')) reader.add(item, [index, index + 1]);
    } else if (title !== undefined) {
      reader.shape = 'headings with clock times';
      const next = lines.findIndex(
        (other, at) => at > index && (at >= to || headingText(other) !== undefined),
      );
      const end = next === -1 ? to : next;
      const text = lines.slice(index + 1, end);
      const first = text.findIndex((one) => one.trim() !== '');
      reader.add(`${title} ${text[first] ?? ''}`, [index, end], [...under(text.slice(first + 1)), '']);
      index = end - 1;
    } else if (tableRow.test(line)) {
      reader.shape = 'a table';
      const cells = (tableRow.exec(line)?.[1] ?? '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
      if (tableRule.test(line) || headWords.test(line)) reader.dropped.push(index);
      else reader.add(cells.length === 2 ? cells.join(' ') : '', [index, index + 1]);
    } else reader.add('', [index, index + 1]);
  }
}

/** The zones that sentences and headings of columns say for all times. */
const zonesSaid = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => !listItem.test(line) && !/^\s*\|\s*[*_`]*\d/.test(line))
    .flatMap(
      (line) =>
        saidOnce.exec(line)?.groups?.zone ?? /^\s*\((?<zone>[A-Z]{2,5})\)\s*$/.exec(line)?.groups?.zone ?? [],
    );

/**
 * Understands a section "Timeline" that is written in another form than ours. `undefined` where there is none, where it is
 * in our form, or where any of it could mean something else.
 *
 * @param day that of the record, for clock times under no day of their own.
 */
export function findTimeline(body: string, day: string | undefined): FoundTimeline | undefined {
  const lines = body.split('\n');
  const section = sectionOf(lines);
  if (!section) return undefined;
  const inHead = saidInHead.exec(section.head)?.groups;
  const said = [inHead?.zone ?? inHead?.other, ...zonesSaid(lines.slice(section.from, section.to))].filter(
    (zone) => zone !== undefined,
  );
  const [zone, another] = new Set(said);
  const reader = new Reader(day, another === undefined ? zone : undefined);
  readSection(lines, section.from, section.to, reader);
  const { shape, entries, dropped, missing, isClear, isOdd } = reader;
  const head = { line: section.from - 1, zone: inHead?.zone ?? inHead?.other };
  if (!isClear) return missing && !isOdd ? { shape, entries: [], dropped: [], missing, head } : undefined;
  return entries.length === 0 ? undefined : { shape, entries, dropped, head };
}

/** The body with the entries in our form. */
export function withEntries(body: string, { entries, dropped, head }: FoundTimeline): string {
  const lines: (string | undefined)[] = body.split('\n');
  if (head.zone !== undefined) lines[head.line] = `## Timeline\n\nAll times in ${head.zone}.`;
  for (const index of dropped) lines[index] = undefined;
  for (const { from, to, write } of entries) {
    lines.fill(undefined, from, to);
    lines[from] = write;
  }
  return lines.filter((line) => line !== undefined).join('\n');
}

import { readDate } from '../inexact/written-dates.ts';
import { zoneInColumn } from './said-zone.ts';
import { readStart } from './timeline-start.ts';

/** One row of a table as the text of an entry: its time first, then what it says. */
interface TableRow {
  line: number;
  text: string;
}

/** A table in the lines of a section, and the line after its last. */
export interface TimelineTable {
  rows: TableRow[];
  /** Lines that say nothing but how it is laid out. */
  dropped: number[];
  /** The zone that the heading of its column of times names. */
  zone: string | undefined;
  next: number;
}

type Role = 'day' | 'time' | 'end' | 'who' | 'what';

const roles: readonly [Role, RegExp][] = [
  ['day', /^(?:date|day)$/i],
  ['end', /^(?:end|end time|until|to|finish(?:ed)?)\b/i],
  [
    'time',
    /^(?:time|times|timestamp|when|start|start time|begin|from|date and time|date\/time|datetime|utc|gmt)\b/i,
  ],
  ['who', /^(?:who|by|by whom|actor|person|owner|author|responder|team|source)$/i],
];

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const isRule = (line: string): boolean => line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line);

/** Whether a table begins on a line: its heads, or its first row, above a rule. */
export const isTableStart = (lines: readonly string[], index: number): boolean =>
  (lines[index] ?? '').includes('|') && isRule(lines[index + 1] ?? '');

const plain = (head: string): string => head.replace(/[*_`]/g, '').trim();

/** What the columns hold, by their heads; a first column of times may be called anything. */
function rolesOf(heads: readonly string[], rows: readonly string[][]): Role[] {
  const found = heads.map((head): Role => roles.find(([, words]) => words.test(plain(head)))?.[0] ?? 'what');
  const hasTime = found.includes('time');
  const isTime = (column: number): boolean =>
    rows.length > 0 && rows.every((cells) => readStart(`${cells[column] ?? ''} …`) !== undefined);
  if (hasTime) return found;
  const column = heads.findIndex((_, at) => isTime(at));
  return found.map((role, at) => (at === column ? 'time' : role));
}

/** The words of a row: the first column of text as it is, others behind their heads, people before what they did. */
function wordsOf(cells: readonly string[], heads: readonly string[], columns: readonly Role[]): string {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at, role: columns[at] }]));
  const main = columns.indexOf('what');
  const who = filled.filter(({ role }) => role === 'who').map(({ cell }) => cell);
  const what = filled.filter(({ role }) => role === 'what');
  const said = what.map(({ cell, at }) => (at === main ? cell : `${plain(heads[at] ?? '')}: ${cell}`));
  const sentences = said.map((text, at) =>
    at === said.length - 1 || /[.!?]$/.test(text) ? text : `${text}.`,
  );
  return [...(who.length > 0 ? [`${who.join(', ')}:`] : []), ...sentences].join(' ');
}

/** A day that stands in a column of its own holds for the rows below it that give none. */
function rowText(cells: readonly string[], heads: readonly string[], columns: readonly Role[]): string {
  const cell = (role: Role): string => {
    const at = columns.indexOf(role);
    return at === -1 ? '' : (cells[at] ?? '');
  };
  const day = readDate(cell('day'))?.rest === '' ? cell('day') : '';
  const isDayOdd = cell('day') !== '' && day === '';
  const end = cell('end') === '' ? '' : ` – ${cell('end')}`;
  const time = [day, `${cell('time')}${end}`].filter((part) => part !== '').join(' ');
  return isDayOdd ? '' : `${time} | ${wordsOf(cells, heads, columns)}`;
}

/** Reads the table that begins on a line. */
export function readTable(lines: readonly string[], start: number, end: number): TimelineTable {
  const after = lines.findIndex((line, at) => at > start && (at >= end || !line.includes('|')));
  const next = after === -1 ? end : after;
  const body = lines.slice(start + 2, next).map(cellsOf);
  const heads = cellsOf(lines[start] ?? '');
  const columns = rolesOf(heads, body);
  const zone = heads.map((head, at) => (columns[at] === 'time' ? zoneInColumn(plain(head)) : undefined));
  const isHeadless = columns.includes('time') && readStart(rowText(heads, [], columns)) !== undefined;
  const row = (cells: string[], line: number): TableRow => ({
    line,
    text:
      cells.length > heads.length || columns.filter((role) => role === 'time').length !== 1
        ? ''
        : rowText(cells, isHeadless ? [] : heads, columns),
  });
  return {
    rows: [
      ...(isHeadless ? [row(heads, start)] : []),
      ...body.map((cells, at) => row(cells, start + 2 + at)),
    ],
    dropped: isHeadless ? [start + 1] : [start, start + 1],
    zone: zone.find((name) => name !== undefined),
    next,
  };
}

import { timePattern } from '../../../schemas/patterns.ts';
import { moments } from '../../../schemas/vocabulary.ts';
import { readingOf, readOtherTime } from '../inexact/other-times.ts';
import type { FieldFault } from '../problem.ts';
import { quote } from './form-faults.ts';
import type { Written } from './front-matter.ts';

/** What a field of another tool's front matter becomes in ours. */
interface Foreign {
  /** The line to write, given the value where it is a single one. */
  write: (value: string) => string;
  /** The moment whose time it is: all of them stand in one field. */
  moment?: string;
  why: string;
  /** The name under which its value may stay as it is, so that a program may rename it. */
  rename?: string;
}

const own = (key: string): Foreign => ({
  write: (value) => `x-${key}: ${value}`,
  why: 'a field of your own',
  rename: `x-${key}`,
});

const time = (moment: string): Foreign => ({ write: () => '', moment, why: 'a moment' });

const services: Foreign = {
  write: () => 'services: […]',
  why: 'the ids or names of what failed',
  rename: 'services',
};

/** Fields of cState, Hugo, Jekyll, Statuspage and of the front matter that teams invent, which mean one thing of ours. */
const foreignFields: Readonly<Record<string, Foreign>> = {
  affected: services,
  components: services,
  ...Object.fromEntries(
    Object.entries({
      started: ['start', 'started', 'startDate', 'startTime', 'start_time', 'started_at', 'impact_start'],
      detected: ['detected', 'detected_at'],
      declared: ['declared', 'declared_at'],
      mitigated: ['mitigated', 'mitigated_at'],
      restoring: ['restoring'],
      ended: ['end', 'ended', 'endDate', 'endTime', 'end_time', 'ended_at', 'impact_end'],
      resolved: ['resolvedWhen', 'resolved_at'],
    }).flatMap(([moment, keys]) => keys.map((key) => [key, time(moment)])),
  ),
  draft: {
    write: (value) => (value === 'true' ? 'review: draft' : `x-draft: ${value}`),
    why: 'how far the record is',
  },
  ...Object.fromEntries(
    [
      ...['author', 'authors', 'categories', 'category', 'informational', 'layout', 'priority', 'resolved'],
      ...['section', 'severity', 'slug', 'status', 'tags', 'team', 'ticket', 'weight'],
    ].map((key) => [key, own(key)]),
  ),
};

/** Those of some fields that are known from other tools. */
export const foreignAmong = (keys: readonly string[]): string[] =>
  keys.filter((key) => Object.hasOwn(foreignFields, key));

const shown = (value: Written | undefined): string =>
  typeof value === 'string' && value !== '' && value.length <= 60 && !/[#\n:](?:\s|$)/.test(value)
    ? value
    : '…';

interface Time {
  key: string;
  moment: string;
  /** In our form; where its zone is missing, with a mark for it. */
  at: string;
}

/** A time of another tool in our form, as far as it is clear; "…" stands for what is not. */
function toTime(value: Written | undefined): string {
  if (typeof value !== 'string') return '…';
  if (timePattern.test(value)) return value;
  const reading = readingOf(value);
  if (reading?.isClear) return reading.write;
  const { days: [day, another] = [], clock, zone } = readOtherTime(value) ?? {};
  return day !== undefined && another === undefined && clock !== undefined && zone === undefined
    ? `${day}T${clock}…`
    : '…';
}

/** The moments that fields of other tools give, in the order of a record; a status page's date is when it said so. */
function foreignTimes(fields: Readonly<Record<string, Written>>): Time[] {
  const found = Object.keys(fields).flatMap((key): Time[] => {
    const moment = Object.hasOwn(foreignFields, key) ? foreignFields[key]?.moment : undefined;
    return moment === undefined ? [] : [{ key, moment, at: toTime(fields[key]) }];
  });
  const { date } = fields;
  const clock = typeof date === 'string' && found.length > 0 ? readOtherTime(date)?.clock : undefined;
  const isSaid = found.some(({ moment }) => moment === 'declared');
  if (clock !== undefined && !isSaid) found.push({ key: 'date', moment: 'declared', at: toTime(date) });
  return found.sort((a, b) => momentOrder.indexOf(a.moment) - momentOrder.indexOf(b.moment));
}

const momentOrder: readonly string[] = Object.keys(moments);

const groupOf = (root: Written): Readonly<Record<string, Written>> =>
  typeof root === 'string' || Array.isArray(root) ? {} : root;

/** Whether the clock time of the date is told of together with the times of other tools. */
export const hasForeignTimes = (root: Written): boolean => foreignTimes(groupOf(root)).length > 0;

/** All times of other tools as the one field that holds them. */
function timesLine(times: readonly Time[], fields: Readonly<Record<string, Written>>): string[] {
  if (times.length === 0) return [];
  const entries = [...new Map(times.map(({ moment, at }) => [moment, `${moment}: ${at}`])).values()];
  const beside = 'times' in fields ? ', beside those in "times" already' : '';
  const zones = times.some(({ at }) => at.endsWith('…'))
    ? '; "…" is the zone: Z, or an offset such as +01:00'
    : '';
  const keys = times.map(({ key }) => key).join(', ');
  return [`times: { ${entries.join(', ')} }  # for ${keys}${beside}${zones}`];
}

/** What to write instead of some fields of other tools: a line each, and one for all times. */
function insteadOf(keys: readonly string[], root: Written): string {
  const fields = groupOf(root);
  const lines = keys.flatMap((key) => {
    const foreign = foreignFields[key];
    return foreign && foreign.moment === undefined
      ? [`${foreign.write(shown(fields[key]))}  # for ${key}: ${foreign.why}`]
      : [];
  });
  return [...timesLine(foreignTimes(fields), fields), ...lines].join('\n');
}

/** All fields of other tools are told of once, at the first of them; none where there are none. */
export function foreignFieldsFault(keys: readonly string[], root: Written): FieldFault[] {
  const [first] = keys;
  if (first === undefined) return [];
  const names = keys.map(quote);
  return [
    {
      path: [first],
      onKey: true,
      rule: 'unknown-field',
      message:
        keys.length === 1
          ? `The field ${quote(first)} is one of other tools.`
          : `The fields ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are those of other tools.`,
      write: insteadOf(keys, root),
    },
  ];
}

/** A field of another tool with the text that surely means the same. */
interface ForeignField {
  key: string;
  replace: string;
  by: string;
}

/** The fields of other tools in front matter that can be renamed without a look at their values. */
export function renamableFields(fields: Readonly<Record<string, Written>>): ForeignField[] {
  const taken = new Set(Object.keys(fields));
  return Object.keys(fields).flatMap((key): ForeignField[] => {
    const foreign = Object.hasOwn(foreignFields, key) ? foreignFields[key] : undefined;
    const isDraft = key === 'draft' && fields.draft === 'true';
    const by = isDraft ? 'review' : key === 'draft' ? 'x-draft' : foreign?.rename;
    const isList = by !== 'services' || Array.isArray(fields[key]);
    if (by === undefined || taken.has(by) || !isList) return [];
    taken.add(by);
    return [isDraft ? { key, replace: 'draft: true', by: 'review: draft' } : { key, replace: key, by }];
  });
}

import type { RootContent } from 'mdast';
import { Temporal } from 'temporal-polyfill';
import { readOtherTime, readingOf } from '../../inexact/other-times.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { asked, guessed, taken, type Note } from '../note.ts';
import { withColons } from './written-times.ts';
import { withoutEnd } from '../without-end.ts';
import type { Fact } from './facts.ts';
import { momentKeys } from './words.ts';

const timeAtEnd =
  /(?<time>\d{4}-\d{2}-\d{2}[ T]\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?(?:Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2}))?)$/;

/** What an item says, and the time with which it ends. */
function timedItem(text: string): { what: string; time: string } | undefined {
  const found = timeAtEnd.exec(text);
  const time = found?.groups?.time;
  if (!found || time === undefined) return undefined;
  const what = withoutEnd(text.slice(0, found.index), /[\s:–—-]/);
  return what === '' ? undefined : { what, time };
}

/** The items of a list of moments with their times first, as a timeline has them, and apart the items without a time. */
export function asTimeline(
  nodes: readonly RootContent[],
): { entries: RootContent[]; rest: RootContent[] } | undefined {
  const entries: string[] = [];
  const rest = nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list') return [node];
    const others = node.children.filter((item) => {
      const timed = timedItem(plainText(item));
      if (!timed) return true;
      entries.push(`- ${timed.time} ${timed.what}`);
      return false;
    });
    return others.length === 0 ? [] : [{ ...node, children: others }];
  });
  return entries.length > 0 ? { entries: parseMarkdown(entries.join('\n')).children, rest } : undefined;
}

const zoneless = (value: string): boolean => readOtherTime(value)?.zone === undefined;

/** The moments that a write-up names, as times of a record; those whose zone nobody says are asked for. */
export function readMoments(
  facts: readonly Fact[],
  { day, zone }: { day: string | undefined; zone: string | undefined },
  notes: Note[],
): Record<string, string> {
  const times: Record<string, string> = {};
  for (const key of momentKeys) {
    const fact = facts.find((one) => one.key === key);
    if (!fact) continue;
    const clockAlone = /^\d{1,2}:\d{2}/.test(fact.value) && day !== undefined;
    const value = withColons(clockAlone ? `${day} ${fact.value}` : fact.value);
    const other = readOtherTime(value);
    if (!other) {
      notes.push(asked(key, `"${fact.value}" is no time that is understood`, fact.line));
      continue;
    }
    const reading = readingOf(
      zoneless(value) && other.clock !== undefined && zone !== undefined ? `${value} ${zone}` : value,
    );
    if (reading?.isClear) {
      times[key] = reading.write;
      notes.push((clockAlone ? guessed : taken)(key, `${reading.write}, from "${fact.value}"`, fact.line));
    } else
      notes.push(
        asked(
          key,
          `"${fact.value}" ${reading?.why ?? 'names no zone. write: --zone Europe/London (or the zone that it was)'}`,
          fact.line,
        ),
      );
  }
  return times;
}

const dating = ['started', 'detected', 'declared'] as const;

const localDay = (time: string, zone: string): string | undefined => {
  if (!time.includes('T')) return time;
  try {
    return Temporal.Instant.from(time.replace(/T(\d{2})(?!:)/, 'T$1:00').replace(/~$/, ''))
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
  } catch {
    return undefined;
  }
};

const farAway = 3 * 86_400_000;

/** The day and the zone with which a record's date agrees with its times; moments far from its day are slips, and left out. */
export function agreeingDay(
  day: string,
  times: Record<string, string>,
  zone: string | undefined,
  notes: Note[],
): { day: string; zone: string | undefined } {
  for (const key of dating) {
    const at = times[key];
    if (at === undefined || Math.abs(Date.parse(at.slice(0, 10)) - Date.parse(day)) <= farAway) continue;
    notes.push(asked(key, `${at} lies far from the day of the file, ${day}`));
    // oxlint-disable-next-line typescript/no-dynamic-delete -- one of three known keys
    delete times[key];
  }
  const moment = dating.map((key) => times[key]).find((time) => time !== undefined);
  if (moment === undefined || localDay(moment, 'UTC') === day) return { day, zone: undefined };
  if (zone !== undefined && localDay(moment, zone) === day) return { day, zone };
  return { day: localDay(moment, 'UTC') ?? day, zone: undefined };
}

import type { RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { takeTimeline } from '../markdown/timeline.ts';
import { toText } from '../markdown/to-text.ts';
import { asked, taken, type Note } from '../note.ts';
import { pathOf, placesOf, type Mapping } from './mapping.ts';
import { entriesAt, textsAt } from './path.ts';
import { isPlain, treeOfText } from './to-body.ts';
import { toTime } from './to-time.ts';

interface TimelineText {
  /** The section with its heading; empty where there is none. */
  text: string;
  entries: number;
  firstDay: string | undefined;
  /** The words of the first entry, for a record that has no other text. */
  lead: string;
  notes: Note[];
}

interface Entry {
  time: string;
  instant: number;
  text: string;
  /** Its words without marks. */
  plain: string;
}

const label = (word: string): string => {
  const words = word.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 || line === '' ? line : `  ${line}`))
    .join('\n');

/** Headings within an entry are stressed lines: an entry has no sections. */
const inEntry = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.map((node) =>
    node.type === 'heading'
      ? { type: 'paragraph', children: [{ type: 'strong', children: node.children }] }
      : node,
  );

/** Updates whose whole text is a list of times are the timeline themselves, written later. */
function entriesWithin(nodes: readonly RootContent[], zone: string | undefined): string | undefined {
  const [list] = nodes;
  if (nodes.length !== 1 || list?.type !== 'list' || list.children.length < 2) return undefined;
  const taken_ = takeTimeline(
    'Timeline',
    nodes,
    { day: undefined, zone },
    { line: undefined, lineOf: () => undefined },
  );
  return taken_.entries === list.children.length ? taken_.text : undefined;
}

const none: TimelineText = { text: '', entries: 0, firstDay: undefined, lead: '', notes: [] };

const instantOf = (time: string): number =>
  Date.parse(time.replace(/T(\d{2})(?!:)/, 'T$1:00').replace(/~$/, ''));

/** The updates of a record as a timeline, oldest first. */
export function timelineText(record: unknown, { timeline }: Mapping, zone: string | undefined): TimelineText {
  if (!timeline) return none;
  const notes: Note[] = [];
  const entries: Entry[] = [];
  const get = (item: unknown, places: string | readonly string[] | undefined): string | undefined =>
    placesOf(places)
      .map((place) => textsAt(item, pathOf(place))[0])
      .find((text) => text !== undefined);
  for (const item of entriesAt(record, pathOf(timeline.each))) {
    const said = get(item, timeline.text) ?? '';
    const nodes = isPlain(said) ? undefined : treeOfText(said, notes).children;
    const within = nodes && entriesWithin(nodes, zone);
    if (within !== undefined) {
      for (const [, time = '', text = ''] of within.matchAll(/^- `([^`]+)` (.*)$/gm))
        entries.push({ time, instant: instantOf(time), text, plain: text });
      continue;
    }
    const status = get(item, timeline.label);
    const text = nodes ? toText(inEntry(nodes)) : said.trim();
    const words = [
      ...(status === undefined ? [] : [`**${label(status)}**`]),
      ...(text === '' ? [] : [text]),
    ].join(': ');
    const at = get(item, timeline.at);
    const time = at === undefined ? undefined : toTime(at, { zone });
    if (time?.ok && words !== '')
      entries.push({
        time: time.text,
        instant: instantOf(time.text),
        text: indented(words),
        plain: nodes ? plainText({ type: 'root', children: nodes }) : said.trim(),
      });
    else if (words !== '')
      notes.push(
        asked(
          'timeline',
          `an update ${time ? `"${at ?? ''}" ${time.ok ? '' : time.why}` : 'has no time'}: ${words.slice(0, 120)}`,
        ),
      );
  }
  if (entries.length === 0) return { ...none, notes };
  entries.sort((a, b) => a.instant - b.instant);
  notes.push(taken('timeline', `${entries.length} entries`));
  const [first] = entries;
  return {
    text: `## Timeline\n\n${entries.map(({ time, text }) => `- \`${time}\` ${text}`).join('\n\n')}`,
    entries: entries.length,
    firstDay: first?.time.slice(0, 10),
    lead: first?.plain ?? '',
    notes,
  };
}

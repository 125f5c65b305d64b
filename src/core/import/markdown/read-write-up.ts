import { zoneInHeading, zoneInSentence } from '../../markdown/said-zone.ts';
import type { ReadItem } from '../item.ts';
import { asked, guessed, taken, type Note } from '../note.ts';
import { askAboutPeople, namedInTree } from '../people-in-text.ts';
import { cleanText } from './clean-text.ts';
import { findDay } from './day.ts';
import type { Fact } from './facts.ts';
import { fieldFacts } from './field-facts.ts';
import { lineFinder } from './line-finder.ts';
import { agreeingDay, asTimeline, readMoments } from './moments.ts';
import { toPlainTree } from './plain-tree.ts';
import { SectionWriter } from './section-writer.ts';
import { toSections, type Section } from './sections.ts';
import { severalIncidents, type OwnIncident } from './several-incidents.ts';
import { takeTimeline } from './timeline.ts';
import { toTitle } from './title.ts';
import { otherFiles, type FactKey, type Role } from './words.ts';

/** A file as it lies in the folder: its path from there, with forward slashes. */
export interface WriteUpFile {
  path: string;
  bytes: Uint8Array;
}

/** What whoever imports says for all files that do not say it themselves. */
export interface Said {
  zone?: string | undefined;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const ending = /\.(?:html?|md|markdown|mdown|mkd|mdx|qmd|rmd|erb|txt)$/i;

/** The name of a file without its endings, of which generators of sites have several. */
function nameOf(path: string): string {
  const name = baseName(path);
  const shorter = name.replace(ending, '');
  return shorter === name ? name : nameOf(shorter);
}

const tellsOfIncident: readonly Role[] = [
  'summary',
  'impact',
  'timeline',
  'events',
  'cause',
  'resolution',
  'detection',
  'actions',
  'lessons',
];

/** The zone that the file says once for all times outside its timeline. */
const zoneOfText = (sections: readonly Section[], body: string): string | undefined => {
  const timeline = sections.find(({ role }) => role === 'timeline')?.name;
  const inHead = timeline === undefined ? undefined : zoneInHeading(timeline);
  return (
    inHead ??
    body
      .split('\n')
      .map((line) => zoneInSentence(line))
      .find((zone) => zone !== undefined)
  );
};

/** The summary stands above all sections, since a list shows the first paragraph of a record. */
function leadFirst(sections: readonly Section[]): Section[] {
  const lead = sections.find(({ role }) => role === 'summary');
  const hasOther = sections.some(({ name, nodes }) => name === undefined && nodes.length > 0);
  if (!lead || hasOther) return [...sections];
  return [lead, ...sections.filter((section) => section !== lead)];
}

const splitNames = (value: string): string[] =>
  value
    .split(/[,;/]|\band\b|&/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:none|n\/a|tbd|-)$/i.test(name));

/** A file that seems to tell of several incidents becomes one record all the same: nobody but a person can part it. */
function askAboutSeveral(
  own: readonly OwnIncident[],
  { timelines, bodyLine }: { timelines: number; bodyLine: number },
): Note {
  const names = own.map(({ name, line }) => `"${name}" (line ${(line ?? 1) + bodyLine - 1})`);
  const why = own.length > 1 ? `${names.join(', ')} have the same sections` : `it has ${timelines} timelines`;
  return asked(
    'incident',
    `Does the file tell of several incidents? It became one record, and ${why}. write: a file for each`,
  );
}

/** Reads one write-up as a team wrote it. Never throws for any content. */
export function readWriteUp({ path, bytes }: WriteUpFile, said: Said): ReadItem {
  const fileName = nameOf(path);
  if (otherFiles.test(fileName)) return { kind: 'other', why: 'By its name it is no write-up.' };
  const cleaned = cleanText(bytes);
  if (!cleaned.ok) return { kind: 'unreadable', why: cleaned.why };
  const { fields, body, bodyLine, notes } = cleaned.text;
  const lineOf = lineFinder(body, bodyLine);
  const tree = toPlainTree(body, bodyLine, notes);
  // Whoever takes the tree apart changes it.
  const named = namedInTree(tree);
  const own = severalIncidents(tree);
  const written = toSections(tree);
  const reader = new SectionWriter(notes, bodyLine);
  const ofFields = fieldFacts(fields, notes);
  const sections = leadFirst(written.sections.map((section) => reader.settle(section)));
  const facts = [...ofFields.facts, ...reader.facts];
  const factOf = (key: FactKey): Fact | undefined => facts.find((fact) => fact.key === key);
  const title = factOf('title')?.value ?? written.title?.text;

  const roles = new Set(sections.flatMap(({ role }) => (role && tellsOfIncident.includes(role) ? role : [])));
  const before = findDay(
    {
      field: ofFields.date,
      fileName,
      title,
      fact: reader.facts.find(({ key }) => key === 'date'),
      firstEntry: undefined,
      body: '',
      bodyLine,
    },
    [],
  );
  const isTold = own.length > 1 || roles.size > 1 || roles.has('timeline') || roles.has('events');
  const isDated = before !== undefined && (roles.size > 0 || /\d{4}/.test(fileName));
  if (!isTold && !isDated) return { kind: 'other', why: 'No section and no day tells of an incident.' };

  const timelines = sections.filter(({ role }) => role === 'timeline');
  const events = timelines.length === 0 ? sections.find(({ role }) => role === 'events') : undefined;
  if (own.length > 1 || timelines.length > 1)
    notes.push(askAboutSeveral(own, { timelines: timelines.length, bodyLine }));
  sections.forEach((section, at) => {
    const asEvents = section === events ? asTimeline(section.nodes) : undefined;
    if ((section.role === 'timeline' && timelines.length === 1) || asEvents) {
      const line = section.line === undefined ? undefined : section.line + bodyLine - 1;
      reader.timeline = takeTimeline(
        section.name ?? '',
        asEvents?.entries ?? section.nodes,
        { day: before?.day, zone: said.zone },
        { line, lineOf },
      );
      if (section.nodes.length > 0) reader.parts.push(reader.timeline.text);
      notes.push(...reader.timeline.notes);
      if (asEvents && asEvents.rest.length > 0)
        reader.write({ ...section, role: 'facts', nodes: asEvents.rest }, false);
    } else
      reader.write(
        section.role === 'timeline'
          ? { ...section, role: undefined, name: `${section.name ?? ''} as written` }
          : section,
        at === 0,
      );
  });

  const zone = said.zone ?? zoneOfText(sections, body);
  const found = findDay(
    {
      field: ofFields.date,
      fileName,
      title,
      fact: reader.facts.find(({ key }) => key === 'date'),
      firstEntry: reader.timeline?.firstDay,
      body,
      bodyLine,
    },
    notes,
  );
  const times = readMoments(facts, { day: found?.day, zone }, notes);
  const agreed = found && agreeingDay(found.day, times, said.zone, notes);
  if (agreed && agreed.day !== found.day)
    notes.push(guessed('day', `${agreed.day} instead of ${found.day}: the day of its first moment`));
  if (!agreed)
    notes.push(
      asked('day', 'Nothing names its day. write: the day in the name of the file, as 2026-02-03-booking.md'),
    );
  const titled = toTitle(title, fileName, agreed?.day);
  if (titled)
    notes.push(
      (titled.isChanged ? guessed : taken)(
        'title',
        titled.isChanged ? `"${titled.title}", from "${title ?? fileName}"` : titled.title,
        written.title?.line,
      ),
    );
  const severity = factOf('severity');
  if (severity) notes.push(taken('severity', severity.value, severity.line));
  if (reader.kept.length > 0) notes.push(taken('sections', reader.kept.join(', ')));
  if (reader.cause !== undefined) notes.push(taken('cause', reader.cause, lineOf(reader.cause)));
  notes.push(asked('cause', 'The word for what began it is "unknown" until a person chooses one.'));
  const text = reader.parts.filter((part) => part !== '').join('\n\n');
  askAboutPeople(
    named.map((one) => ({ ...one, line: one.line === undefined ? undefined : one.line + bodyLine - 1 })),
    [text, reader.cause ?? '', ...reader.followUps.map((item) => item.text)],
    notes,
  );
  return {
    kind: 'draft',
    entries: reader.timeline?.entries ?? 0,
    draft: {
      title: titled?.title,
      day: agreed?.day,
      zone: agreed?.zone,
      services: [
        ...ofFields.services,
        ...facts.filter(({ key }) => key === 'services').flatMap(({ value }) => splitNames(value)),
      ],
      cause: reader.cause === undefined ? undefined : { text: reader.cause },
      times,
      followUps: reader.followUps,
      own: severity ? { severity: severity.value } : {},
      body: text,
      notes,
    },
  };
}

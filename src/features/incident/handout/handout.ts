import type { Root } from 'mdast';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { effects, kinds } from '../../../../schemas/vocabulary.ts';
import { formatDate } from '../../../core/format/date.ts';
import { lowerFirst } from '../../../core/format/lower-first.ts';
import { formatList } from '../../../core/format/places.ts';
import { sectionTree } from '../../../core/markdown/sections.ts';
import { toHtml } from '../../../core/markdown/to-html.ts';
import { sourceAnchor, type NumberedSource } from '../../../core/record/citations.ts';
import { serviceName } from '../../../core/record/names.ts';
import { outageSubject } from '../../../core/record/outage-names.ts';
import { factViews, type LineView } from '../fact-block.ts';
import { followUpsView, type FollowUpsView } from '../follow-ups.ts';
import { paragraph } from '../incident-article.ts';
import { sourcesView, type SourceView } from '../source-list.ts';
import { timelineRows, type TimelineRow } from '../timeline-list.ts';
import { beforeTheTurn, turningPoint } from './before-the-turn.ts';

/** What people met, each with the services that met it. */
interface SeenEffect {
  effect: string;
  services: string;
}

/** Two sheets on an incident: one for people who are to discuss it, and one with how it went on. */
export interface HandoutView {
  id: string;
  /** What it was, where and when, without what came of it. */
  title: string;
  facts: { label: string; text: string }[];
  seen: SeenEffect[];
  times: TimelineRow[];
  /** Whether it is known when it turned, so that the times end there. */
  hasTurn: boolean;
  questions: string[];
  ending: {
    title: string;
    ledeHtml: string;
    facts: { label: string; lines: LineView[] }[];
    lessonsHtml: string;
    followUps: FollowUpsView | undefined;
    /** Those that either sheet cites. */
    sources: SourceView[];
  };
}

/**
 * @param text the body's tree.
 * @param base the path below which the site stands.
 */
export function handout(record: IncidentRecord, text: Root, base: string): HandoutView {
  const cited = new Set<string>();
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const options = {
    base,
    cite: (id: string) => {
      const source = sources.get(id);
      if (source) cited.add(id);
      return source && { number: String(source.number), href: `#${sourceAnchor(id)}` };
    },
  };
  const sentences = [record.cause.text, record.response.text].filter((sentence) => sentence !== undefined);
  const lede = sentences.length > 0 ? sentences.join(' ') : record.summary;
  const times = timelineRows(beforeTheTurn(record));
  const facts = endingFacts(record);
  const followUps = followUpsView(record);
  const ending = {
    title: record.title,
    ledeHtml: toHtml(paragraph(lede), options),
    facts,
    lessonsHtml: toHtml(sectionTree(text, 'lessons'), options),
    followUps,
  };
  const numbers: NumberedSource[] = [
    ...times.flatMap((row) => row.sources),
    ...facts.flatMap(({ lines }) => lines.flatMap((line) => line.sources)),
    ...(followUps?.entries.flatMap((entry) => entry.sources) ?? []),
  ];
  for (const { id } of numbers) cited.add(id);
  const { first, rest } = sourcesView(record, cited);
  return {
    id: record.id,
    title: handoutTitle(record),
    facts: startingFacts(record),
    seen: seenEffects(record),
    times,
    hasTurn: turningPoint(record) !== undefined,
    questions: questionsOn(record),
    ending: {
      ...ending,
      sources: [...first, ...rest].slice(0, cited.size).sort((a, b) => a.number - b.number),
    },
  };
}

const kindsOf = ({ kind }: IncidentRecord): string =>
  formatList(kind.map((word, at) => (at === 0 ? kinds[word].label : lowerFirst(kinds[word].label))));

/** What it was, where and when: "Outage at Facebook, 4 October 2021". */
const handoutTitle = (record: IncidentRecord): string =>
  `${kindsOf(record)} at ${outageSubject(record)}, ${formatDate(record.date)}`;

const names = (services: IncidentRecord['services']): string =>
  formatList(services.map(({ nameThen }) => nameThen));

function startingFacts({ organizations, services, downstream }: IncidentRecord): HandoutView['facts'] {
  return [
    ...(organizations.length > 0 ? [{ label: fieldLabels.organizations, text: names(organizations) }] : []),
    { label: 'Services', text: names(services) },
    ...(downstream.length > 0 ? [{ label: 'Downstream', text: names(downstream) }] : []),
  ];
}

/** By effect in the order of the record, without what was spared and without stragglers, who are known only afterwards. */
function seenEffects(record: IncidentRecord): SeenEffect[] {
  const services = new Map<string, Set<string>>();
  for (const { effect, tail, ...entry } of record.impact) {
    if (effect === 'none' || tail) continue;
    const { label } = effects[effect];
    const seen = services.get(label) ?? new Set();
    services.set(label, seen);
    for (const id of [...entry.services, ...entry.downstream]) seen.add(serviceName(record, id));
  }
  return [...services].map(([effect, all]) => ({ effect, services: formatList([...all]) }));
}

function questionsOn({ downstream }: IncidentRecord): string[] {
  return [
    'What would you look at first, and what would each answer tell you?',
    'Name three things that could have set it off. What would rule each of them out?',
    'Who has to know now, inside and outside? What would you say in public with what is known?',
    'What would you do in the next half hour? What could that make worse, and how would you take it back?',
    downstream.length > 0
      ? `What would you do at ${names(downstream.slice(0, 2))}${downstream.length > 2 ? ' and the others downstream' : ''}, where nothing can be repaired?`
      : 'Who depends on these services without knowing it, and what would you do in their place?',
    'Which of your own systems could fail like this? How would you notice, and what would you still be able to use?',
  ];
}

/** Why it happened, how long it took and what people did; a fact of which nothing is recorded says so in its line. */
const endingFacts = (record: IncidentRecord): HandoutView['ending']['facts'] =>
  factViews(record, []).flatMap(({ id, label, lines, more }) => {
    const groups = more?.groups ?? [];
    switch (id) {
      case 'trigger':
      case 'duration':
      case 'reports':
        return [{ label, lines }];
      case 'mechanisms':
        return [{ label, lines }, ...groups];
      case 'response':
        // Its actions stand in the groups with when they were taken and what came of them.
        return groups.length > 0 ? groups : [{ label, lines }];
      default:
        return [];
    }
  });

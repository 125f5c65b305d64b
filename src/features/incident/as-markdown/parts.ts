import type { BlockContent, ListItem } from 'mdast';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { figureRows } from '../figure-table.ts';
import { changeViews, followUpsView } from '../follow-ups.ts';
import { impactRows, type ImpactRow } from '../impact-table.ts';
import { relatedOf, topicsOf } from '../incident-article.ts';
import type { OwnFactView } from '../own-facts.ts';
import { timelineRows, type TimelineRow, type TimeView } from '../timeline-list.ts';
import { claimList, otherItems, type AddressOf } from './facts.ts';
import { item, link, list, paragraph, strong, type Words } from '../../../core/markdown/nodes.ts';
import { cite } from './cite.ts';

const timeText = (time: TimeView): string =>
  'absence' in time
    ? time.absence
    : time.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

const isPresent = (text: string | undefined): text is string => text !== undefined && text !== '';

const inBrackets = (...parts: readonly (string | undefined)[]): string[] => {
  const said = parts.filter(isPresent);
  return said.length === 0 ? [] : [` (${said.join(', ')})`];
};

function timelineItem({ time, moments, text, sources }: TimelineRow, address: AddressOf): ListItem {
  const marked = moments.flatMap(({ label, means }): Words => [
    ' ',
    strong(`${label}.`),
    ...(means === undefined ? [] : [` ${means}.`]),
  ]);
  const words = [
    `${timeText(time)}:`,
    ...marked,
    ...(text === undefined ? [] : [` ${text}`]),
    ...cite(sources),
  ];
  return item(words, [list(moments.flatMap(({ others }) => otherItems(others, address)))]);
}

/** The timeline with the moments of the incident marked in it, and what others published of each. */
export const timelineList = (record: IncidentRecord, address: AddressOf): BlockContent | undefined =>
  list(timelineRows(record).map((row) => timelineItem(row, address)));

function windowText(window: ImpactRow['window']): string {
  if ('absence' in window) return window.absence;
  const [from, to] = [timeText(window.from), timeText(window.to)];
  return from === to ? from : `${from} to ${to}`;
}

/** Who met what, from when to when; what was spared is said too. */
export const impactList = (record: IncidentRecord): BlockContent | undefined =>
  list(
    impactRows(record).map(({ services, isDownstream, effect, isTail, window, extent, status, sources }) =>
      item([
        strong(`${services}:`),
        ` ${effect}, ${windowText(window)}`,
        ...inBrackets(extent, isDownstream ? 'downstream' : '', isTail ? 'stragglers' : '', status),
        ...cite(sources),
      ]),
    ),
  );

/** Quantities that are no counts of problem reports, with who computed them and how. */
export const figureList = (record: IncidentRecord): BlockContent | undefined =>
  list(
    figureRows(record).map(({ label, value, sources, whenAndWhere, byWhomAndHow, status }) =>
      item([
        strong(`${label}:`),
        ` ${value}`,
        ...inBrackets(whenAndWhere, byWhomAndHow),
        ...cite(sources),
        ...(status ? [`. ${status.label}${status.why === undefined ? '.' : `: ${status.why}`}`] : []),
      ]),
    ),
  );

/** What was to be changed afterwards; nothing where nobody has looked. */
export function followUpBlocks(record: IncidentRecord): (BlockContent | undefined)[] {
  const view = followUpsView(record);
  if (!view) return [];
  const items = view.entries.map(({ text, details, link: address, sources }) =>
    item([address === undefined ? text : link(address, text), ...inBrackets(details), ...cite(sources)]),
  );
  return [view.absence === undefined ? undefined : paragraph(view.absence), list(items)];
}

/** What others published that belongs to no single field. */
export const topicBlocks = (record: IncidentRecord, address: AddressOf): (BlockContent | undefined)[] => [
  list(topicsOf(record).map(({ label, claims }) => item([strong(label)], [claimList(claims, address)]))),
];

export const relatedList = (record: IncidentRecord, address: AddressOf): BlockContent | undefined =>
  list(
    relatedOf(record).map(({ id, title, relation, why }) =>
      item([`${relation}: `, link(address(`/incidents/${id}/`), title), ...inBrackets(why)]),
    ),
  );

/** What was changed in the record since it appeared, newest first. */
export const changeList = (record: IncidentRecord): BlockContent | undefined =>
  list(changeViews(record).map(({ day, what }) => item([`${day}: ${what}`])));

/** What a team has of its own of an incident. */
export const ownItems = (facts: readonly OwnFactView[]): ListItem[] =>
  facts.map(({ label, values, isInternal }) =>
    item([
      strong(`${label}:`),
      ...(isInternal ? [' (internal)'] : []),
      ...values.flatMap(({ text, href }, at): Words => [
        at === 0 ? ' ' : '; ',
        href === undefined ? text : link(href, text),
      ]),
    ]),
  );

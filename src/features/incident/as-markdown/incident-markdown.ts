import type { Root, RootContent } from 'mdast';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import type { SiteSettings } from '../../../../schemas/registry.ts';
import { citationsOf } from '../../../core/format/citation.ts';
import { formatDate } from '../../../core/format/date.ts';
import { splitSection } from '../../../core/markdown/sections.ts';
import { treeAsMarkdown } from '../../../core/markdown/text-as-markdown.ts';
import { besideTimeline, withoutTimeline } from '../../../core/markdown/timeline-section.ts';
import { citedIncident, revisionText } from '../cited-incident.ts';
import { partTitles } from '../contents.ts';
import { ownFacts } from '../own-facts.ts';
import { assessmentOf, contradictionsOf, paragraph as plain } from '../incident-article.ts';
import { factList, type AddressOf } from './facts.ts';
import { ended, heading, link, list, paragraph, section, type Block } from '../../../core/markdown/nodes.ts';
import {
  changeList,
  figureList,
  followUpBlocks,
  impactList,
  ownItems,
  relatedList,
  timelineList,
  topicBlocks,
} from './parts.ts';
import { sourceNotes } from './sources.ts';
import { writeUpTree, type WriteUpOptions } from './write-up.ts';

interface Options {
  site: Pick<SiteSettings, 'name' | 'licence' | 'fields'>;
  /** The full address of a page of ours by its path. */
  address: AddressOf;
}

const unknownTitle = 'what is not known';

/**
 * What happened and how it ended, in the words of the record; in those of the first paragraph of the write-up where the
 * record has none, which then is no part of the rest.
 */
function splitLead({ cause, response }: IncidentRecord, text: Root): { lead: Root; told: Root } {
  const sentences = [cause.text, response.text].filter((sentence) => sentence !== undefined);
  if (sentences.length > 0) return { lead: plain(sentences.join(' ')), told: text };
  const length = text.children[0]?.type === 'paragraph' ? 1 : 0;
  return {
    lead: { ...text, children: text.children.slice(0, length) },
    told: { ...text, children: text.children.slice(length) },
  };
}

const withdrawnBlock = (
  { on, why, see }: NonNullable<IncidentRecord['withdrawn']>,
  address: AddressOf,
): Block =>
  paragraph(
    `Withdrawn on ${formatDate(on)}: ${ended(why)}`,
    ...(see === undefined ? [] : [' See ', link(address(`/incidents/${see}/`), see), '.']),
  );

/** What the record is, whose it is, and how far it was checked. */
function headBlocks(record: IncidentRecord, page: string, { site, address }: Options): Block[] {
  const { withdrawn, review } = record;
  const contradictions = contradictionsOf(record);
  return [
    ...(withdrawn ? [withdrawnBlock(withdrawn, address)] : []),
    ...(review === 'draft' ? [paragraph('A draft: not yet checked, and in no list.')] : []),
    paragraph(`An incident record of ${site.name}, ${revisionText(record)}: `, link(page)),
    paragraph(`${assessmentOf(record)}${contradictions === '' ? '' : ` ${contradictions}`}`),
  ];
}

/** How to cite the record, what it is published under, and where it stands in other forms. */
function aboutBlocks(record: IncidentRecord, page: string, { site, address }: Options): Block[] {
  const [sentence] = citationsOf({ ...citedIncident(record, site), address: page });
  return section(
    'Cite and use',
    sentence && paragraph(sentence.text),
    paragraph('Licence: ', link(site.licence.url, site.licence.name)),
    paragraph('As JSON: ', link(address(`/api/v2/incidents/${record.id}.json`))),
  );
}

/** The timeline, with what the write-up says before and after the list of it. */
function timelineBlocks(record: IncidentRecord, text: Root, place: WriteUpOptions): RootContent[] {
  const { before, after } = besideTimeline(text);
  return section<RootContent>(
    partTitles.timeline,
    ...writeUpTree(before, place).children,
    timelineList(record, place.address),
    ...writeUpTree(after, place).children,
  );
}

/** The parts of the record that are no part of its write-up. */
const recordBlocks = (record: IncidentRecord, address: AddressOf): Block[] => [
  ...section(partTitles.windows, impactList(record)),
  ...section(partTitles.figures, figureList(record)),
  ...section(partTitles['other-values'], ...topicBlocks(record, address)),
];

/**
 * A record as a Markdown document: facts with their sources and contradictions, the write-up, timeline, impact and all
 * else that its page shows of it alone. Sources are footnotes, numbered as on the page. Text of the record is text
 * wherever it stands: none of it becomes markup, and links lead to https alone, or to pages of ours.
 *
 * @param text the body's tree.
 */
export function incidentMarkdown(record: IncidentRecord, text: Root, options: Options): string {
  const { address } = options;
  const page = address(`/incidents/${record.id}/`);
  const place: WriteUpOptions = { record, page, address };
  const own = ownFacts(record, options.site.fields);
  const { lead, told } = splitLead(record, withoutTimeline(text));
  const { section: unknown, rest } = splitSection(writeUpTree(told, place), unknownTitle);
  const story = rest.children;
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, record.title),
      ...headBlocks(record, page, options),
      ...writeUpTree(lead, place).children,
      ...section('Facts', factList(record, address, ownItems(own.facts))),
      ...(story[0] && story[0].type !== 'heading' ? [heading(2, partTitles.story)] : []),
      ...story,
      ...section(partTitles['follow-ups'], ...followUpBlocks(record)),
      ...timelineBlocks(record, text, place),
      ...recordBlocks(record, address),
      ...section(partTitles.recorded, list(ownItems(own.recorded))),
      ...unknown,
      ...section('Related incidents', relatedList(record, address)),
      ...section(partTitles.changes, changeList(record)),
      ...aboutBlocks(record, page, options),
      ...section(partTitles.sources, ...sourceNotes(record)),
    ],
  };
  return treeAsMarkdown(tree);
}

import type { WrittenLead } from '../../../schemas/lead.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { oncePer } from '../once-per.ts';
import type { Incident } from '../incident/incident.ts';
import type { Problem } from '../problem.ts';
import type { ComparisonFile, RegistryFiles } from '../registry/registry.ts';
import type { OtherIncident } from '../rules/other-incident.ts';

/** Everything a site is made of, checked and completed. Read-only from here on. */
export interface Collection {
  site: SiteSettings;
  registry: RegistryFiles;
  comparisons: ReadonlyMap<string, ComparisonFile>;
  /** Outages that are known and not yet written up, in the order of their file. */
  leads: readonly WrittenLead[];
  /** Their file as it is written, with \n at the end of lines; empty where there is none. */
  leadsText: string;
  /** By id, newest first; drafts included, which no list shows. */
  incidents: ReadonlyMap<string, Incident>;
  records: ReadonlyMap<string, IncidentRecord>;
  /** What rules ask of each incident: at hand, where an incident may have to be fetched. */
  others: ReadonlyMap<string, OtherIncident>;
  /** Of each incident, where they are known. */
  digests: ReadonlyMap<string, IncidentDigests>;
}

/** Tell an incident as it was read from any other, and from itself after a change of its files. */
export interface IncidentDigests {
  /** Of all that its files say. */
  files: string;
  /** Of all that they say but the text and its first paragraph, which is the summary. */
  facts: string;
}

/** What became of a content folder. */
export interface Built {
  /** `undefined` when there is an error anywhere. */
  collection: Collection | undefined;
  problems: Problem[];
  /** `unchecked` are the ids of incidents whose shape is wrong. */
  counts: { files: number; incidents: number; unchecked: string[] };
}

/** Whether a record stands in lists, feeds and search: drafts and withdrawn ones have a page only. */
export const isListed = ({ review, withdrawn }: Pick<IncidentRecord, 'review' | 'withdrawn'>): boolean =>
  review !== 'draft' && withdrawn === undefined;

/** Listed records, newest first. */
export const listedRecords = oncePer(({ records }: Collection): readonly IncidentRecord[] =>
  [...records.values()].filter(isListed),
);

import type { WrittenLead } from '../../../schemas/lead.ts';
import type {
  ComparisonFrontMatter,
  CounterFrontMatter,
  OrganizationFrontMatter,
  ServiceFrontMatter,
  SiteSettings,
} from '../../../schemas/registry.ts';
import type { Incident } from '../incident/incident.ts';
import type { OwnSettings } from '../own/own-settings.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../reading/places.ts';
import type { Entry } from '../registry/registry.ts';
import type { IncidentRuleId } from '../rule-catalogue.ts';
import type { OtherIncident } from '../rules/other-incident.ts';

/*
 * What a file says by itself, whatever the others say: plain data, so that it can be kept from one run to the next and be
 * sent from one thread to another.
 */

export interface ParsedIncident {
  kind: 'incidents';
  id: string;
  /** `undefined` when the shape is wrong. */
  incident: Incident | undefined;
  /** What of such a file has its form: only rules about single values are run over it. */
  partial: Incident | undefined;
  /** What others may ask of it. */
  other: OtherIncident | undefined;
  /** Of reading it, and of the rules that ask nothing but the incident itself. */
  problems: Problem[];
  /** What it lacks that is told only where no file has a problem. */
  hints: Problem[];
  /** The rules among them of which the record has excepted a finding. */
  excepted: IncidentRuleId[];
}

interface FieldsOf {
  services: ServiceFrontMatter;
  organizations: OrganizationFrontMatter;
  counters: CounterFrontMatter;
  comparisons: ComparisonFrontMatter;
}

export type EntryKind = keyof FieldsOf;

export interface ParsedEntry<Kind extends EntryKind> {
  kind: Kind;
  id: string;
  /** `undefined` where the file has a fault. */
  entry: Entry<FieldsOf[Kind]> | undefined;
  problems: Problem[];
}

export type AnyParsedEntry = { [Kind in EntryKind]: ParsedEntry<Kind> }[EntryKind];

/** The settings of the site, and where they stand. */
export interface SiteFile {
  settings: SiteSettings;
  path: string;
  places: Places;
}

export interface ParsedSite {
  kind: 'site';
  /** What the team has of its own, as far as it is right. */
  own: OwnSettings;
  site: SiteFile | undefined;
  problems: Problem[];
}

/** The leads of a collection in the order of their file, and where they stand. */
export interface LeadsFile {
  leads: readonly WrittenLead[];
  /** The file as it is written, with \n at the end of lines. */
  text: string;
  path: string;
  places: Places;
}

export interface ParsedLeads {
  kind: 'leads';
  /** `undefined` where the file has a fault. */
  file: LeadsFile | undefined;
  problems: Problem[];
}

export type Parsed = ParsedIncident | AnyParsedEntry | ParsedLeads | ParsedSite;

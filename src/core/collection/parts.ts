import type { Incident } from '../incident/incident.ts';
import type { Problem } from '../problem.ts';
import type { IncidentDigests } from './collection.ts';
import type { ComparisonFile, RegistryFiles } from '../registry/registry.ts';
import { ruleContext, type RuleContext } from '../rules/rule-context.ts';
import type { OtherIncident } from '../rules/other-incident.ts';
import type {
  AnyParsedEntry,
  EntryKind,
  Parsed,
  ParsedEntry,
  LeadsFile,
  ParsedIncident,
  ParsedLeads,
  ParsedSite,
  SiteFile,
} from './parsed.ts';

/** An incident of which all that rules ask for is at hand; the whole of it may have to be fetched. */
export interface KeptIncident extends Omit<ParsedIncident, 'incident'> {
  /** Throws where the shape is wrong. */
  read: () => Incident;
  /** `undefined` where none are known. */
  digests?: IncidentDigests | undefined;
}

export type Kept = KeptIncident | AnyParsedEntry | ParsedLeads | ParsedSite;

/** An incident whose shape is right. */
export interface PartIncident extends KeptIncident {
  other: OtherIncident;
}

/** What all files of a content folder say, each by itself. */
export interface Parts {
  registry: RegistryFiles;
  comparisons: ReadonlyMap<string, ComparisonFile>;
  /** `undefined` where there are none. */
  leads: LeadsFile | undefined;
  site: SiteFile | undefined;
  /** By id, newest first. */
  incidents: ReadonlyMap<string, PartIncident>;
  /** Ids of incidents whose shape is wrong, in the order of their files. */
  unchecked: string[];
  /** What of those has its form. */
  partial: Incident[];
  /** Of the folder and of all files. */
  problems: Problem[];
  counts: { files: number; incidents: number };
}

/** What was parsed just now, in the form of what is kept. */
export function keep(parsed: Parsed): Kept {
  if (parsed.kind !== 'incidents') return parsed;
  const { incident, ...rest } = parsed;
  const read = (): Incident => {
    if (!incident) throw new Error(`The shape of ${rest.id} is wrong.`);
    return incident;
  };
  return { ...rest, read };
}

function entriesOf<Kind extends EntryKind>(all: readonly Kept[], kind: Kind) {
  const entries = all.flatMap((one) => (one.kind === kind ? ((one as ParsedEntry<Kind>).entry ?? []) : []));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const isEntry = (one: Kept): one is AnyParsedEntry =>
  one.kind !== 'incidents' && one.kind !== 'leads' && one.kind !== 'site';

/** What was kept on the disk has no field at all where there was nothing. */
const faultyOf = (all: readonly Kept[]): ReadonlySet<string> =>
  new Set(all.flatMap((one) => (isEntry(one) && !one.entry ? [`${one.kind}/${one.id}`] : [])));

const isRight = (incident: KeptIncident): incident is PartIncident => incident.other !== undefined;

const byDate = ({ other: a }: PartIncident, { other: b }: PartIncident): number =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1;

/** @param folder the problems of the folder itself, and how many files it has. */
export function toParts(
  all: readonly Kept[],
  folder: { files: number; problems: readonly Problem[] },
): Parts {
  const incidents = all.filter((one) => one.kind === 'incidents');
  const site = all.find((one) => one.kind === 'site');
  return {
    registry: {
      services: entriesOf(all, 'services'),
      organizations: entriesOf(all, 'organizations'),
      counters: entriesOf(all, 'counters'),
      faulty: faultyOf(all),
    },
    comparisons: entriesOf(all, 'comparisons'),
    leads: all.find((one) => one.kind === 'leads')?.file,
    site: site?.site,
    incidents: new Map(
      incidents
        .filter(isRight)
        .sort(byDate)
        .map((incident) => [incident.id, incident]),
    ),
    unchecked: incidents.filter((incident) => !isRight(incident)).map(({ id }) => id),
    partial: incidents.flatMap(({ partial }) => partial ?? []),
    problems: [...folder.problems, ...all.flatMap((one) => one.problems)],
    counts: { files: folder.files, incidents: incidents.length },
  };
}

/** What rules may ask of a content folder. */
export const contextOf = ({ registry, incidents, unchecked }: Parts): RuleContext =>
  ruleContext(registry, new Map([...incidents].map(([id, { other }]) => [id, other])), unchecked);

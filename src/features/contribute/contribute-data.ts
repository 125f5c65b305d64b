import type {
  CounterFrontMatter,
  OrganizationFrontMatter,
  ServiceFrontMatter,
} from '../../../schemas/registry.ts';
import type { Collection } from '../../core/collection/collection.ts';
import type { RepositorySettings } from '../../core/repository/addresses.ts';
import { nothingOwn, ownKeyOf, ownSettingsOf, type OwnSettings } from '../../core/own/own-settings.ts';
import type { Registered } from '../../core/registry/registry.ts';
import type { OtherIncident } from '../../core/rules/other-incident.ts';
import { ruleContext, type RuleContext } from '../../core/rules/rule-context.ts';

/** What the form needs to know of the collection: everything rules may ask, and where the file is submitted. */
export interface ContributeData {
  site: RepositorySettings;
  /** Where a suggestion is taken; left out where it is nowhere. */
  suggestAddress?: string | undefined;
  /** What the team has of its own, where it has something. */
  own?: OwnSettings | undefined;
  /** Whether there is a list of outages that are not yet written up. */
  hasLeads: boolean;
  services: Registered<ServiceFrontMatter>[];
  organizations: Registered<OrganizationFrontMatter>[];
  counters: Registered<CounterFrontMatter>[];
  incidents: OtherIncident[];
}

const registered = <Fields>(entries: ReadonlyMap<string, Registered<Fields>>): Registered<Fields>[] =>
  [...entries.values()].map(({ id, fields }) => ({ id, fields }));

const repositoryOf = ({
  repository,
  branch,
  repositoryHost,
  contentPath,
  editAddress,
}: RepositorySettings) => ({
  repository,
  branch,
  repositoryHost,
  contentPath,
  editAddress,
});

export function toContributeData({ site, registry, others, leads }: Collection): ContributeData {
  const own = ownSettingsOf(site);
  return {
    site: repositoryOf(site),
    suggestAddress: site.suggestAddress,
    own: ownKeyOf(own) === '' ? undefined : own,
    hasLeads: leads.length > 0,
    services: registered(registry.services),
    organizations: registered(registry.organizations),
    counters: registered(registry.counters),
    // Sketches of texts would weigh more than all the rest; `check` compares texts, and addresses with leads.
    incidents: [...others.values()].map((other) => ({ ...other, addresses: [], sketch: [] })),
  };
}

/** What says how the records of a collection are read. */
export const toOwnSettings = ({ own = nothingOwn }: ContributeData): OwnSettings => own;

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

export const toRuleContext = ({
  services,
  organizations,
  counters,
  incidents,
}: ContributeData): RuleContext =>
  ruleContext(
    { services: byId(services), organizations: byId(organizations), counters: byId(counters) },
    byId(incidents),
  );

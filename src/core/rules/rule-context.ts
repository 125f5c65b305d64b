import type { Incident } from '../incident/incident.ts';
import type { Registry } from '../registry/registry.ts';
import { findLikenesses } from './find-likenesses.ts';
import type { AlikeIncident, FindAlike } from './likeness.ts';

/** What rules may ask of the other records; small enough to be sent to the form in the browser. */
export type OtherIncident = Pick<
  Incident,
  | 'id'
  | 'title'
  | 'date'
  | 'zone'
  | 'organizations'
  | 'services'
  | 'kind'
  | 'times'
  | 'sources'
  | 'related'
  | 'review'
  | 'withdrawn'
>;

/** What rules may ask besides the incident itself. */
export interface RuleContext {
  registry: Registry;
  incidents: ReadonlyMap<string, OtherIncident>;
  /** Ids of all incident files, of those too whose shape is wrong: one fault should not look like many. */
  incidentIds: ReadonlySet<string>;
  /** Ids by title in lower case. */
  titles: ReadonlyMap<string, string[]>;
  /** Other records that may tell of the same outage. */
  findAlike: FindAlike;
}

export const otherIncident = ({
  id,
  title,
  date,
  zone,
  organizations,
  services,
  kind,
  times,
  sources,
  related,
  review,
  withdrawn,
}: Incident): OtherIncident => ({
  id,
  title,
  date,
  zone,
  organizations,
  services,
  kind,
  times,
  sources,
  related,
  review,
  ...(withdrawn ? { withdrawn } : {}),
});

/** The registries, all incidents, and indexes over them. `unchecked` are the ids of files whose shape is wrong. */
export function ruleContext(
  registry: Registry,
  incidents: ReadonlyMap<string, OtherIncident & AlikeIncident>,
  unchecked: readonly string[] = [],
): RuleContext {
  const titles = new Map<string, string[]>();
  for (const { id, title } of incidents.values()) {
    const key = title.toLowerCase();
    titles.set(key, [...(titles.get(key) ?? []), id]);
  }
  return {
    registry,
    incidents,
    incidentIds: new Set([...incidents.keys(), ...unchecked]),
    titles,
    findAlike: findLikenesses(incidents.values(), registry),
  };
}

import { foldText } from '../format/fold-text.ts';
import type { Registry } from '../registry/registry.ts';
import { findLikenesses } from './find-likenesses.ts';
import type { FindAlike } from './likeness.ts';
import type { OtherIncident } from './other-incident.ts';

/** What rules may ask besides the incident itself. */
export interface RuleContext {
  registry: Registry;
  incidents: ReadonlyMap<string, OtherIncident>;
  /** Ids of all incident files, of those too whose shape is wrong: one fault should not look like many. */
  incidentIds: Pick<ReadonlySet<string>, 'has' | 'keys'>;
  /** Ids by title, those as one that people cannot tell apart. */
  titles: ReadonlyMap<string, string[]>;
  /** The day on which the check is made, YYYY-MM-DD; left out where no day can be in the future. */
  today?: string | undefined;
  /** Other records that may tell of the same outage. */
  findAlike: FindAlike;
}

/** The registries, all incidents, and indexes over them. `unchecked` are the ids of files whose shape is wrong. */
export function ruleContext(
  registry: Registry,
  incidents: ReadonlyMap<string, OtherIncident>,
  unchecked: readonly string[] = [],
): RuleContext {
  const titles = new Map<string, string[]>();
  for (const { id, title } of incidents.values()) {
    const key = foldText(title);
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
